import { escape } from '../../src/utils/html.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import { type FormatName, formats } from '../../src/snippets/formats.js';
import { attributesOf, propertiesOf, styleOf } from './choice.js';
import type { Context } from './context.js';
import type { Host, State } from './state.js';

/** What a web editor gets. */
export interface Output {
  /** What the site needs once, where the lines for the widget cannot hold it. */
  once?: string;
  /** The lines where the widget goes. */
  lines: string;
  /** Other lines, for a site that does not let the first through. */
  alternative?: string;
  /** Rules for the site's style sheet, where the lines cannot hold colours and fonts. */
  css?: string;
  /** The shortcode of the WordPress plugin. */
  shortcode?: string;
  /** What the lines are called as a file. */
  file: string;
}

/** The format of the snippet for each kind of site. */
const formatOf: Record<Host, FormatName> = {
  html: 'element',
  wordpress: 'element',
  drupal: 'element',
  // The files stand on another server, whose modules a browser takes only with a header that few can set.
  sitebuilder: 'iframe',
  markdown: 'markdown',
  react: 'jsx',
  noscript: 'iframe',
};

/** Whether a kind of site gets a frame, which takes a page from a folder. */
export const isFramed = ({ host }: Pick<State, 'host'>): boolean =>
  formatOf[host as Host] === 'iframe';

/** Why a CDN cannot serve what a choice needs; undefined where it can. */
export function withoutCdn({ state, site }: Pick<Context, 'state' | 'site'>): string | undefined {
  const { cdnNotFrame, cdnNotUpdating } = site.builder;
  if (isFramed(state)) return cdnNotFrame;
  return state.updates === 'updating' ? cdnNotUpdating : undefined;
}

/** Whether browsers refuse any other file than the one that the lines were made for: a frame names no hash. */
function isFrozen({ state, site }: Pick<Context, 'state' | 'site'>): boolean {
  const cdn = state.serve === 'cdn' && !withoutCdn({ state, site });
  return !isFramed(state) && (cdn || state.updates === 'frozen');
}

/** Where the lines take the library from. */
function folderOf(context: Context): string {
  const { state, library } = context;
  if (state.serve === 'cdn' && !withoutCdn(context)) {
    return `https://cdn.jsdelivr.net/npm/statement-widgets@${library.version}/dist/`;
  }
  return state.folder.replace(/\/*$/, '/');
}

/** The file of a statement that is not the embedded one. */
export const fileOf = (own: { id: string }): string => `${own.id}.json`;

/** What the lines for a site are, with all that has been chosen. */
export function outputOf(context: Context): Output {
  const { state, widget, statement, messages, library, own, dsdFormat } = context;
  const host = state.host as Host;
  // A link cannot name another statement: whoever may write one does not choose what readers' browsers ask for.
  const format = host === 'markdown' && own ? 'element' : formatOf[host];
  const folder = folderOf(context);
  const frozen = isFrozen(context);
  const [lang = ''] = messages.tag.split('-');
  const bare = attributesOf(state, widget);
  const inline = own && frozen;
  const named: Attributes = inline
    ? { statement: own.id }
    : own
      ? { src: `${format === 'iframe' ? '' : folder}${fileOf(own)}` }
      : {};
  const attributes = { lang, ...bare, ...named };
  const style = styleOf(state);
  const make = (chosen: FormatName, all: Attributes) =>
    state.dsd && dsdFormat
      ? dsdFormat(statement, widget, all, messages, state['in-context'] === '1')
      : formats[chosen](statement, widget, all, messages, `${folder}embed.html`);

  const pinned = (name: string, hash: string, kind: string, query = '') => {
    const integrity = frozen ? ` integrity="${hash}" crossorigin="anonymous"` : '';
    return `<script${kind} src="${escape(folder + name + query)}"${integrity}></script>`;
  };
  const script = (query = '') =>
    pinned('statement-widgets.js', library.integrity, ' type="module"', query);
  const json = inline
    ? `<script type="application/json" id="${own.id}">${JSON.stringify(own).replace(/</g, '\\u003c')}</script>\n`
    : '';
  const rule = (selector: string) => style && { css: `${selector} { ${style}; }` };
  const styled = { ...attributes, ...(style && { style }) };
  if (format === 'element' && host !== 'markdown') {
    return {
      lines: `${script()}\n${json}${make(format, styled)}`,
      file: `${widget}.html`,
      ...(host === 'wordpress' &&
        !own && { shortcode: shortcode(widget, { lang, ...bare }), ...rule(widget) }),
    };
  }
  if (format === 'jsx' || format === 'element') {
    const file = `${widget}.${format === 'jsx' ? 'jsx' : 'md'}`;
    return { once: `${script()}\n${json}`.trim(), lines: make(format, styled), file };
  }
  if (format === 'markdown') {
    // The widget is in the shadow root of the quotation, and inherits its custom properties.
    const quotation = `blockquote:has([href*="#widget=${widget}"])`;
    return {
      once: script('?links'),
      lines: make(format, attributes),
      file: `${widget}.md`,
      ...rule(quotation),
    };
  }
  const parent = pinned('embed-parent.js', library.parentIntegrity, '');
  const frame = make('iframe', { ...attributes, ...propertiesOf(state) });
  // A code element takes a script with the frame.
  if (host === 'sitebuilder') return { lines: `${parent}\n${frame}`, file: `${widget}.html` };
  return {
    once: parent,
    lines: frame,
    ...(!own && { alternative: make('link', attributes) }),
    file: `${widget}.html`,
  };
}

/**
 * What a page that holds the lines shows, as HTML, with the files of this site: the folder that the lines name is on
 * one that this browser may never have seen. A statement that is not the embedded one stands in the page.
 */
export function pasted(context: Context): string {
  const folder = `${context.top}dist/`;
  const host = context.own || context.state.host === 'react' ? 'html' : context.state.host;
  const updates = context.own ? 'frozen' : context.state.updates;
  const here = { ...context, state: { ...context.state, serve: 'self', folder, host, updates } };
  const { once = '', lines } = outputOf(here);
  if (host !== 'markdown') return `${once}\n${lines}`;
  const { statement, widget, messages } = context;
  const attributes = attributesOf(context.state, widget);
  return `${once}\n${formats.link(statement, widget, attributes, messages, `${folder}embed.html`)}`;
}

/** The shortcode of the WordPress plugin, whose attributes stand in double quotes. */
function shortcode(widget: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replace(/["[\]]/g, '')}"`,
  );
  return `[${widget}${list.join('')}]`;
}
