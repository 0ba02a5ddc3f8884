import { html } from 'lit';
import { figuresView } from '../../src/elements/coup-stats/coup-stats.view.js';
import { demandsView } from '../../src/elements/demand-list/demand-list.view.js';
import {
  type AttributeType,
  entriesOf,
  type StatementList,
} from '../../src/elements/descriptor.js';
import { timelineView } from '../../src/elements/justice-timeline/justice-timeline.view.js';
import { sentencesOf } from '../../src/statement/text.js';
import { groupsOf, signatoriesOf } from '../../src/statement/signatories.js';
import { inLanguage } from '../../src/statement/translation.js';
import type { Context } from './context.js';
import type { Group, Option } from './fields.js';
import { directionOf } from '../../src/utils/language-tag.js';

/** Options for a field, with or without groups. */
interface Choices {
  options?: Option[];
  groups?: Group[];
  /** The values that the element shows by default. */
  shown?: string[];
}

/** Shortens a text to one line of a list. */
const start = (text: string) => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

/** Options for each list of the statement, with labels for readers. */
const lists: Record<StatementList, (context: Context) => Choices> = {
  figures({ statement, messages }) {
    const ids = entriesOf(statement, 'figures').join(' ');
    const translated = inLanguage(statement, messages.tag);
    const { figures } = figuresView(translated, { figures: ids }, messages);
    const shown = figuresView(translated, {}, messages).figures.map(({ id }) => id);
    const options = figures.map(
      ({ id, before = '', number: value, after = '', counts, language, around, since }) => ({
        value: id,
        label: html`<span lang=${around} dir=${directionOf(around)}
          >${before}${value}${after} <bdi lang=${language}>${counts}</bdi> ${since}</span
        >`,
      }),
    );
    return { options, shown };
  },
  demands({ statement, messages }) {
    const { groups } = demandsView(inLanguage(statement, messages.tag), {}, messages);
    return {
      groups: groups.map(({ addressees, addresseesLanguage, demands }) => ({
        label: addressees,
        lang: addresseesLanguage,
        options: demands.map(({ id, heading, language }) => ({
          value: id,
          label: heading,
          lang: language,
        })),
      })),
    };
  },
  addressees({ statement, messages }) {
    const { addressees } = demandsView(inLanguage(statement, messages.tag), {}, messages);
    const options = addressees.map(({ id, name, language, count }) => ({
      value: id,
      label: `${name} (${count})`,
      lang: language,
    }));
    return { options };
  },
  sentences({ statement, messages }) {
    const { language, sections } = inLanguage(statement, messages.tag);
    const groups = sections.map((section, index) => ({
      label: section.heading ?? String(index + 1),
      lang: section.language ?? language,
      options: sentencesOf({ sections: [section] }).map((sentence) => ({
        value: sentence.id,
        label: start(sentence.text),
        lang: sentence.language ?? language,
      })),
    }));
    return { groups };
  },
  groups({ statement }) {
    const { language: lang } = statement;
    return { options: groupsOf(statement).map((value) => ({ value, label: value, lang })) };
  },
  signatories({ statement }) {
    const { language: lang } = statement;
    const options = signatoriesOf(statement).map(({ name }) => ({
      value: name,
      label: name,
      lang,
    }));
    return { options };
  },
};

/** Returns the first or the last dates of the events, without duplicates. */
function dates({ statement, messages }: Context, bound: 'first' | 'last'): Choices {
  const { past, ahead } = timelineView(inLanguage(statement, messages.tag), {}, messages);
  const options = [...past, ...ahead].map(
    ({ dates: ends, heading, language }): [string, Option] => {
      const { datetime, text } = ends.at(bound === 'first' ? 0 : -1)!;
      return [
        datetime,
        { value: datetime, label: start(text + messages.colon + heading), lang: language },
      ];
    },
  );
  return { options: [...new Map(options.reverse()).values()].reverse() };
}

/** Returns the options for an attribute that names items of the statement. */
export function optionsFor(context: Context, type: AttributeType): Choices {
  if (type.kind === 'date') return dates(context, type.bound);
  return 'of' in type ? lists[type.of](context) : {};
}
