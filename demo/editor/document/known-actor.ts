import type { Actor } from '../../../src/statement/schema.js';
import { folded } from '../../../src/statement/validation/written.js';

const article = /^(?:the|la|le|les|el|los|las|der|die|das) |^l[’']/i;

/** Returns a name without its leading article. */
export const withoutArticle = (name: string): string => name.trim().replace(article, '');

const key = (name: string) => folded(withoutArticle(name.replace(/\s+/g, ' '))).toLowerCase();

/** Returns the place of the actor that a name is of, ignoring case and a leading article. -1 if there is none. */
export const knownActor = (name: string, actors: readonly Actor[]): number =>
  actors.findIndex((actor) =>
    [actor.name, actor.abbreviation, ...(actor.also ?? [])].some(
      (each) => each !== undefined && key(each) === key(name),
    ),
  );
