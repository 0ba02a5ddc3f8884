import { html, type TemplateResult } from 'lit';
import { type ElementName, elementNames } from '../../src/snippets/element-form.js';
import { sentencesOf } from '../../src/statement/text.js';
import { inLanguage } from '../../src/statement/translation.js';
import { demandsView } from '../../src/elements/demand-list/demand-list.view.js';
import { figuresView } from '../../src/elements/coup-stats/coup-stats.view.js';
import { timelineView } from '../../src/elements/justice-timeline/justice-timeline.view.js';
import type { Context } from './context.js';
import { checkboxes, number, type Option, radios, select } from './fields.js';

/** What a statement has to have for an element to show it. */
const needs: Partial<Record<ElementName, 'figures' | 'demands' | 'events' | 'signatories'>> = {
  'coup-stats': 'figures',
  'demand-card': 'demands',
  'demand-list': 'demands',
  'justice-timeline': 'events',
  'signatory-list': 'signatories',
};

/** The elements for which a statement has something to show. */
export const elementsFor = (statement: Context['statement']): ElementName[] =>
  elementNames.filter((name) => {
    const list = needs[name];
    return !list || statement[list].length > 0;
  });

/** The start of a sentence: a list has room for one line. */
const start = (text: string) => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

const fields: Record<ElementName, (context: Context) => unknown> = {
  'coup-stats'(context) {
    const { site, statement, words } = context;
    const { builder } = site;
    const ids = statement.figures.map(({ id }) => id).join(' ');
    const { figures } = figuresView(inLanguage(statement, words.tag), { figures: ids }, words);
    const options = figures.map(
      ({ id, before = '', number: value, after = '', counts, language, since }) => ({
        value: id,
        label: html`${before}${value}${after}
          <span lang=${language} dir="auto">${counts}</span> ${since}`,
      }),
    );
    const layouts = Object.entries(builder.layouts).map(([value, label]) => ({ value, label }));
    return [
      checkboxes(context, 'figures', builder.figures, options, builder.figuresHint),
      radios(context, 'layout', builder.layout, layouts),
    ];
  },
  'demand-card'(context) {
    const { site, statement, words } = context;
    const { groups } = demandsView(inLanguage(statement, words.tag), {}, words);
    return select(
      context,
      'demand',
      site.builder.demand,
      [],
      groups.map(({ addressees, addresseesLanguage, demands }) => ({
        label: addressees,
        lang: addresseesLanguage,
        options: demands.map(({ id, heading, language }) => ({
          value: id,
          label: heading,
          lang: language,
        })),
      })),
    );
  },
  'demand-list'(context) {
    const { site, statement, words } = context;
    const { addressees } = demandsView(inLanguage(statement, words.tag), {}, words);
    const options = addressees.map(({ id, name, language, count }) => ({
      value: id,
      label: `${name} (${count})`,
      lang: language,
    }));
    return checkboxes(context, 'to', site.builder.askedOf, options, site.builder.askedOfHint);
  },
  'joint-statement'(context) {
    const { part, parts } = context.site.builder;
    const options = Object.entries(parts).map(([value, label]) => ({ value, label }));
    return radios(context, 'part', part, options);
  },
  'justice-timeline'(context) {
    const { site, statement, words } = context;
    const { past, ahead } = timelineView(inLanguage(statement, words.tag), {}, words);
    const steps = [...past, ...ahead];
    const options = (which: 0 | -1): Option[] =>
      steps.map(({ dates, heading, language }) => {
        const { datetime, text } = dates.at(which)!;
        return { value: datetime, label: start(`${text}: ${heading}`), lang: language };
      });
    // Two steps can begin on the same day.
    const once = (all: Option[]) => [...new Map(all.map((each) => [each.value, each])).values()];
    const { from, until, first, last } = site.builder;
    return [
      select(context, 'from', from, [{ value: '', label: first }, ...once(options(0))]),
      select(context, 'until', until, [{ value: '', label: last }, ...once(options(-1))]),
    ];
  },
  'signatory-list'(context) {
    const { site, statement } = context;
    const { highlight, noHighlight, limit, columns, all, asFit } = site.builder;
    const names = statement.signatories.map((name) => ({
      value: name,
      label: name,
      lang: statement.language,
    }));
    return [
      select(context, 'highlight', highlight, [{ value: '', label: noHighlight }, ...names]),
      html`<div class="pair">
        ${number(context, 'limit', limit, { placeholder: all, max: 9999 })}
        ${number(context, 'columns', columns, { placeholder: asFit, max: 12 })}
      </div>`,
    ];
  },
  'statement-quote'(context) {
    const { site, statement, words } = context;
    const { language, sections } = inLanguage(statement, words.tag);
    const groups = sections.map((section, index) => ({
      label: section.heading ?? String(index + 1),
      lang: section.language ?? language,
      options: sentencesOf({ sections: [section] }).map((sentence) => ({
        value: sentence.id,
        label: start(sentence.text),
        lang: sentence.language ?? language,
      })),
    }));
    const { sentence, pullQuote } = site.builder;
    return select(context, 'sentence', sentence, [{ value: '', label: pullQuote }], groups);
  },
};

/** The choice of the element. */
export function widgetTemplate(context: Context): TemplateResult {
  const { site, statement } = context;
  const options = elementsFor(statement).map((value) => ({
    value,
    label: site.elements[value].name,
    hint: site.elements[value].shows,
  }));
  return radios(context, 'widget', site.builder.widget, options);
}

/** The choice of what the element shows. */
export function showsTemplate(context: Context): TemplateResult {
  const { site, widget } = context;
  const { shows, actions, actionsNames } = site.builder;
  const options = Object.entries(actionsNames).map(([value, label]) => ({ value, label }));
  return html`<section aria-labelledby="shows">
    <h2 id="shows">${shows}</h2>
    ${fields[widget](context)} ${checkboxes(context, 'actions', actions, options)}
  </section>`;
}
