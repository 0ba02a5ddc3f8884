export const definitions: Record<'__VERSION__' | '__DRAWING__', string>;
