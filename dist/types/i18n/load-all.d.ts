/** Loads the messages of every language, for tools and servers, which write everything at once and wait for nothing. */
export declare function loadAll(): void;
