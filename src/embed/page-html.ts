import { messagesFor } from '../i18n/all-locales.js';
import { en } from '../i18n/locales/en.js';
import { drawing, ownStyle, sharedStyle } from '../snippets/dsd-format.js';
import { type ElementName, elementNames } from '../elements/registry.js';
import { fallbackOf } from '../snippets/element-format.js';
import { escape } from '../utils/html.js';
import type { StatementContent } from '../statement/content.js';
import type { Messages } from '../i18n/messages.js';

const style =
  'body{margin:0;font:1rem/1.5 system-ui,sans-serif}html{color-scheme:light dark}html:not(.framed) body{max-inline-size:48rem;margin:2rem auto;padding:0 1rem}';

/**
 * The page `embed.html` for a statement. Its policy lets in nothing but its own script and what that loads, so that no
 * value in its address can reach further; where no script runs, the whole statement is there to be read. The script
 * is part of the page, and named by its hash: WebKit takes `'self'` for nothing in a frame without an origin.
 * @param script the built `page-script.ts`.
 * @param elements those that the module beside the page has.
 */
export async function embedPage(
  statement: StatementContent,
  script: string,
  elements: ElementName[] = elementNames,
): Promise<string> {
  const [language = ''] = statement.language.split('-');
  const messages = messagesFor(language) ?? en;
  const [scripts, styles] = await Promise.all([hash(script), hash(style)]);
  const policy = `default-src 'none'; script-src '${scripts}' 'strict-dynamic'; style-src '${styles}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escape(statement.title)}</title>
<link rel="icon" href="data:,">
<script>${script}</script>
<style>${style}</style>
</head>
<body>
<main><noscript>${fallbackOf(statement, 'joint-statement', {}, messages)}</noscript></main>
<template><style>${sharedStyle()}</style></template>
${elements.map((element) => drawn(statement, element, messages)).join('')}</body>
</html>
`;
}

/**
 * What an element without attributes draws, for the time until the module has come. Empty where the statement has
 * nothing for it.
 */
function drawn(statement: StatementContent, element: ElementName, messages: Messages): string {
  try {
    const html = drawing(statement, element, {}, messages);
    return `<template id="${element}"><style>${ownStyle(element)}</style>${html}</template>\n`;
  } catch {
    return '';
  }
}

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
