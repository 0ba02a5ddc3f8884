import { type ElementName, isEmpty, registry } from '../elements/registry.js';
import { citationView } from '../elements/shared/citation.view.js';
import type { Attributes } from '../elements/descriptor.js';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { fallbackOf } from '../snippets/element-format.js';
import { frameHeights, type FrameSize, frameSize } from '../snippets/frame-height.js';
import { startTag, tag } from '../utils/html.js';
import { primary } from '../utils/language-tag.js';

/** The width of an iframe whose site sets no width, in pixels. */
const width = 640;

/** Returns the elements that show something of the statement without further choices, the full text first. */
export const shownOf = (statement: StatementContent, elements: ElementName[]): ElementName[] =>
  elements
    .filter((element) => !isEmpty(statement, element))
    .sort((one, other) => +(other === 'joint-statement') - +(one === 'joint-statement'));

const fileOf = (element: ElementName) => `oembed/${element}.json`;

/** A card shows one demand, so its URL names the first. */
const attributesOf = (element: ElementName, { demands }: StatementContent): Attributes =>
  element === 'demand-card' ? { demand: demands[0]!.id } : {};

/** Returns the URL of an element's iframe in the folder. */
export const framePath = (element: ElementName, statement: StatementContent): string =>
  `embed.html?${new URLSearchParams({ widget: element, ...attributesOf(element, statement) }).toString()}`;

/** Returns the attributes of an element's iframe for its height. */
export function frameSizeOf(
  element: ElementName,
  statement: StatementContent,
  messages: Messages,
): FrameSize {
  const attributes = attributesOf(element, statement);
  const words = fallbackOf(statement, element, attributes, messages);
  return frameSize(frameHeights(element, { lang: primary(messages.tag), ...attributes }, words));
}

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
    const size = frameSizeOf(element, statement, messages);
    const html = tag('iframe', '', {
      src: base + framePath(element, statement),
      title,
      width: '100%',
      ...size,
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
      height: Number(size.height),
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
        `${startTag('link', {
          rel: 'alternate',
          type: 'application/json+oembed',
          href: base + fileOf(element),
          title: registry[element].title,
        })}\n`,
    )
    .join('');
