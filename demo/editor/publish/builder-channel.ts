/** The channel between tabs with the statement editor and with the snippet builder, on one device. */
export const channelName = 'statement';

/** The builder names the statement that it wants. An editor that has it answers with its file. */
export type BuilderMessage = { wanted: string } | { id: string; file: string };
