import { messagesFor } from '../i18n/all-locales.js';
import { en } from '../i18n/locales/en.js';
import { drawing, ownStyle, sharedStyle } from '../snippets/dsd-format.js';
import { commonAttributes, type Descriptor } from '../elements/descriptor.js';
import { type ElementName, elementNames, registry } from '../elements/registry.js';
import { fallbackOf } from '../snippets/element-format.js';
import { integrityOf } from '../utils/hash.js';
import { escape } from '../utils/html.js';
import { primary } from '../utils/language-tag.js';
import type { StatementContent } from '../statement/content.js';
import type { Messages } from '../i18n/messages.js';

const style =
  'body{margin:0;font:1rem/1.5 system-ui,sans-serif}html{color-scheme:light dark}html:not(.framed) body{max-inline-size:48rem;margin:2rem auto;padding:0 1rem}';

/**
 * Returns the page `embed.html` for a statement. Its policy allows only its own script and the files that the script
 * loads, so that no value in the URL can do harm. Without scripts, the page shows the whole statement. The policy
 * allows the inline script by its hash, because in a frame without an origin, WebKit allows nothing for `'self'`.
 * @param script The built `page-script.ts`.
 * @param elements The elements in the module next to the page.
 * @param links The links to other forms of the page, such as answers of oEmbed, as HTML.
 */
export async function embedPage(
  statement: StatementContent,
  script: string,
  elements: ElementName[] = elementNames,
  links = '',
): Promise<string> {
  const language = primary(statement.language);
  const messages = messagesFor(language) ?? en;
  const [scripts, styles] = await Promise.all([
    integrityOf('SHA-256', script),
    integrityOf('SHA-256', style),
  ]);
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
${links}<script>${script}</script>
<style>${style}</style>
</head>
<body>
<main data-keep-words="${keepingWords(elements).join(' ')}"><noscript>${fallbackOf(statement, 'joint-statement', {}, messages)}</noscript></main>
<template><style>${sharedStyle()}</style></template>
${elements.map((element) => drawn(statement, element, messages)).join('')}</body>
</html>
`;
}

/** Returns the attributes that do not change the words of an element. */
function keepingWords(elements: ElementName[]): string[] {
  const known: Descriptor['attributes'][] = [
    commonAttributes,
    ...elements.map((element) => registry[element].attributes),
  ];
  const names = known.flatMap((types) =>
    Object.keys(types).filter((name) => types[name]!.keepsWords),
  );
  return [...new Set(names)];
}

/**
 * Returns the HTML of an element without attributes, for the time before the module runs. Empty if the statement has
 * no content for the element.
 */
function drawn(statement: StatementContent, element: ElementName, messages: Messages): string {
  try {
    const html = drawing(statement, element, {}, messages);
    return `<template id="${element}"><style>${ownStyle(element)}</style>${html}</template>\n`;
  } catch {
    return '';
  }
}
