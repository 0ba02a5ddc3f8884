import { isFolder } from '../folder-url.js';
import { scriptJson } from '../../src/utils/html.js';
import { primary } from '../../src/utils/language-tag.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import { widgetAddress } from '../../src/snippets/address.js';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { type FormatName, formats } from '../../src/snippets/formats.js';
import { jsxDrawnFormat } from '../../src/snippets/jsx-format.js';
import { moduleTag, parentTag, pinnedBy } from '../../src/snippets/script-tag.js';
import { attributesOf, propertiesOf, styleOf } from './choice.js';
import type { Context } from './context.js';
import { defaults, type Host, type State } from './state.js';

/** The parts of the output for a web editor. */
export interface Output {
  /** Code to add to the site once, if the snippet cannot contain it. */
  once?: string;
  /** The snippet. */
  lines: string;
  /** The URL of the page in the iframe. */
  address?: string;
  /** Another snippet, for a site that strips the first one. */
  alternative?: string;
  /** Rules for the site's style sheet, if the snippet cannot contain colours and fonts. */
  css?: string;
  /** The shortcode of the WordPress plugin. */
  shortcode?: string;
  /** The file name of the snippet. */
  file: string;
}

/** The snippet format for each kind of site. */
const formatOf: Record<Host, FormatName> = {
  html: 'element',
  wordpress: 'element',
  drupal: 'element',
  // Its files are on another server, and few people can set the CORS headers for modules.
  sitebuilder: 'iframe',
  markdown: 'markdown',
  'react-server': 'jsx',
  react: 'jsx',
  blockquote: 'blockquote',
  noscript: 'iframe',
};

/** Returns whether a kind of site gets an iframe. */
export const isFramed = ({ host }: Pick<State, 'host'>): boolean =>
  formatOf[host as Host] === 'iframe';

/** The snippet with the rendered element, for each kind of site that keeps HTML unchanged. */
const drawnFormatOf: Partial<Record<Host, typeof dsdFormat>> = {
  html: dsdFormat,
  'react-server': jsxDrawnFormat,
};

/** Returns whether the snippet can contain the rendered element. */
export const canBeDrawn = ({ host }: Pick<State, 'host'>): boolean =>
  drawnFormatOf[host as Host] !== undefined;

/** Returns whether the snippet contains the rendered element. */
export const isDrawn = ({ host, short }: Pick<State, 'host' | 'short'>): boolean =>
  canBeDrawn({ host }) && !short;

/** Returns whether the files are in the folder that the editor or the command has built for the statement. */
export const isBuilt = ({ serve }: Pick<State, 'serve'>): boolean => serve === 'built';

/** Returns whether the choice is for the folder of a statement that the page does not have. */
export const lacksStatement = ({ state, own }: Pick<Context, 'state' | 'own'>): boolean =>
  isBuilt(state) && !own;

/** Returns why a CDN cannot serve the choice, or undefined. */
export function withoutCdn({ state, site }: Pick<Context, 'state' | 'site'>): string | undefined {
  const { cdnNotFrame, cdnNotUpdating } = site.builder;
  if (isFramed(state)) return cdnNotFrame;
  return state.updates === 'updating' ? cdnNotUpdating : undefined;
}

/** Returns whether the snippet can have a hash. An iframe cannot, and a built file changes with each correction. */
export const canBeFrozen = (state: Pick<State, 'host' | 'serve'>): boolean =>
  !isFramed(state) && !isBuilt(state);

/** Returns whether the snippet has a hash. */
function isFrozen({ state, site }: Pick<Context, 'state' | 'site'>): boolean {
  const cdn = state.serve === 'cdn' && !withoutCdn({ state, site });
  return canBeFrozen(state) && (cdn || state.updates === 'frozen');
}

/** Returns the folder from which the snippet loads the library. */
function folderOf(context: Context): string {
  const { state, library } = context;
  if (state.serve === 'cdn' && !withoutCdn(context)) {
    return `https://cdn.jsdelivr.net/npm/statement-widgets@${library.version}/dist/`;
  }
  // A snippet never has a URL that runs a script.
  const folder = isFolder(state.folder) ? state.folder : defaults.folder;
  return folder.replace(/\/*$/, '/');
}

/** The file of a statement of the visitor, as in a built folder. */
export const statementFile = 'statement.json';

/** Returns the output for a site and all choices. */
export function outputOf(context: Context): Output {
  const { state, widget, statement, messages, library } = context;
  // The module and the page for iframes in a built folder contain the statement.
  const own = isBuilt(state) ? undefined : context.own;
  const host = state.host as Host;
  // Links do not support other statements: their author should not decide which URLs browsers request.
  const format = host === 'markdown' && own ? 'element' : formatOf[host];
  const folder = folderOf(context);
  const frozen = isFrozen(context);
  const lang = primary(messages.tag);
  const bare = attributesOf(state, widget);
  const inline = own && frozen;
  const named: Attributes = inline
    ? { statement: own.id }
    : own
      ? { src: `${format === 'iframe' ? '' : folder}${statementFile}` }
      : {};
  const attributes = { lang, ...bare, ...named };
  const style = styleOf(state);
  const drawn = state.short ? undefined : drawnFormatOf[host];
  const make = (chosen: FormatName, all: Attributes) =>
    drawn?.(statement, widget, all, messages, state['in-context'] === '1') ??
    formats[chosen](statement, widget, all, messages, `${folder}embed.html`);

  const script = (query = '') =>
    moduleTag(`${folder}statement-widgets.js${query}`, frozen ? pinnedBy(library.integrity) : '');
  const json = inline
    ? `<script type="application/json" id="${own.id}">${scriptJson(own)}</script>\n`
    : '';
  const rule = (selector: string) => style && { css: `${selector} { ${style}; }` };
  const styled = { ...attributes, ...(style && { style }) };
  if (format === 'element' && host !== 'markdown') {
    return {
      lines: `${script()}\n${json}${make(format, styled)}`,
      file: `${widget}.html`,
      ...(host === 'wordpress' &&
        !context.own && { shortcode: shortcode(widget, { lang, ...bare }), ...rule(widget) }),
    };
  }
  if (format === 'jsx' || format === 'element') {
    const file = `${widget}.${format === 'jsx' ? 'jsx' : 'md'}`;
    return { once: `${script()}\n${json}`.trim(), lines: make(format, styled), file };
  }
  if (format === 'blockquote') {
    return {
      once: `${script()}\n${json}`.trim(),
      lines: make(format, attributes),
      file: `${widget}.html`,
      ...rule(`blockquote[data-widget="${widget}"]`),
    };
  }
  if (format === 'markdown') {
    // The widget is in the shadow root of the quotation and inherits its custom properties.
    const quotation = `blockquote:has([href*="#widget=${widget}"])`;
    return {
      once: script('?links'),
      lines: make(format, attributes),
      file: `${widget}.md`,
      ...rule(quotation),
    };
  }
  const parent = parentTag(
    `${folder}embed-parent.js`,
    frozen ? pinnedBy(library.parentIntegrity) : '',
  );
  const asked = { ...attributes, ...propertiesOf(state) };
  const frame = make('iframe', asked);
  const address = widgetAddress(`${folder}embed.html`, widget, asked);
  // A code element of the site builder accepts a script with the iframe.
  if (host === 'sitebuilder')
    return { lines: `${parent}\n${frame}`, address, file: `${widget}.html` };
  return {
    once: parent,
    lines: frame,
    address,
    ...(!own && { alternative: make('link', attributes) }),
    file: `${widget}.html`,
  };
}

/**
 * Returns the HTML of a page with the snippet, with files of this site instead of the chosen folder, which may not
 * exist yet. Inlines a statement of the visitor.
 */
export function pasted(context: Context): string {
  const folder = `${context.top}dist/`;
  const host =
    context.own || formatOf[context.state.host as Host] === 'jsx' ? 'html' : context.state.host;
  const updates = context.own ? 'frozen' : context.state.updates;
  const here = { ...context, state: { ...context.state, serve: 'self', folder, host, updates } };
  const { once = '', lines } = outputOf(here);
  if (host !== 'markdown') return `${once}\n${lines}`;
  const { statement, widget, messages } = context;
  const attributes = attributesOf(context.state, widget);
  return `${once}\n${formats.link(statement, widget, attributes, messages, `${folder}embed.html`)}`;
}

/** Returns the shortcode of the WordPress plugin, with attributes in double quotes. */
function shortcode(widget: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replace(/["[\]]/g, '')}"`,
  );
  return `[${widget}${list.join('')}]`;
}
