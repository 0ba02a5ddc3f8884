import { type ElementName, registry } from '../elements/registry.js';
import { citationView } from '../elements/shared/citation.view.js';
import type { Attributes } from '../elements/descriptor.js';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { tag } from '../utils/html.js';

/** The width of an iframe whose site sets no width, in pixels. The heights of the descriptors are for this width. */
const width = 640;

/** Returns the elements that show something of the statement without further choices, the full text first. */
const shownOf = (statement: StatementContent, elements: ElementName[]): ElementName[] =>
  elements
    .filter((element) => {
      const { needs } = registry[element];
      return !needs || statement[needs].length > 0;
    })
    .sort((one, other) => +(other === 'joint-statement') - +(one === 'joint-statement'));

const fileOf = (element: ElementName) => `oembed/${element}.json`;

/** A card shows one demand, so its URL names the first. */
const attributesOf = (element: ElementName, { demands }: StatementContent): Attributes =>
  element === 'demand-card' ? { demand: demands[0]!.id } : {};

/**
 * Returns a static answer of oEmbed (https://oembed.com) for each element, by file. The widget is in the query of the
 * URL, because WordPress appends a hash of its own to the URL of an iframe that it found by oEmbed.
 */
export function oembedFiles(
  statement: StatementContent,
  messages: Messages,
  base: string,
  elements: ElementName[],
): Record<string, string> {
  const { title } = statement;
  const { issuer } = citationView(statement, messages);
  const answer = (element: ElementName) => {
    const { frameHeight: height } = registry[element];
    const query = new URLSearchParams({ widget: element, ...attributesOf(element, statement) });
    const html = tag('iframe', '', {
      src: `${base}embed.html?${query.toString()}`,
      title,
      width: '100%',
      height: String(height),
      frameborder: '0',
      loading: 'lazy',
    });
    return {
      version: '1.0',
      type: 'rich',
      title,
      author_name: issuer,
      ...(statement.url && { author_url: statement.url }),
      provider_name: new URL(base).host,
      provider_url: base,
      html,
      width,
      height,
    };
  };
  return Object.fromEntries(
    shownOf(statement, elements).map((element) => [
      fileOf(element),
      `${JSON.stringify(answer(element), null, 1)}\n`,
    ]),
  );
}

/** Returns the links for the head of a page, with which a site that is given its URL finds the answers of oEmbed. */
export const oembedLinks = (
  statement: StatementContent,
  base: string,
  elements: ElementName[],
): string =>
  shownOf(statement, elements)
    .map(
      (element) =>
        `${tag('link', '', {
          rel: 'alternate',
          type: 'application/json+oembed',
          href: base + fileOf(element),
          title: registry[element].title,
        }).replace('</link>', '')}\n`,
    )
    .join('');
