import type { Messages } from '../../src/i18n/messages.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import type { ElementName } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { integrityOf } from '../../src/utils/hash.js';
import { escape, scriptJson, tag } from '../../src/utils/html.js';
import { primary } from '../../src/utils/language-tag.js';
import type { StatementContent } from '../../src/statement/content.js';
import type { Statement } from '../../src/statement/schema.js';
import { inLanguage } from '../../src/statement/translation.js';
import { citationView } from '../../src/elements/shared/citation.view.js';

/** The parts of a self-contained page. */
export interface Page {
  statement: StatementContent;
  /** The statement of the visitor, which the page then contains. */
  own: Statement | undefined;
  messages: Messages;
  widgets: { name: ElementName; attributes: Attributes }[];
  /** Custom properties for the widgets. */
  properties: Record<string, string>;
  theme: string;
  /** The text of `statement-widgets.classic.js`. */
  script: string;
}

const schemes: Record<string, string> = { light: 'light', dark: 'dark' };

const rules = (theme: string, properties: Record<string, string>) => `
:root { color-scheme: ${schemes[theme] ?? 'light dark'}; }
body { max-inline-size: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin-block: 0 .5rem; font: 600 1.5rem/1.3 Georgia, serif; text-wrap: balance; }
:lang(my) { line-height: 1.8; }
main > * { display: block; margin-block-start: 2rem; }
main { ${Object.entries(properties)
  .map(([name, value]) => `${name}: ${value};`)
  .join(' ')} }
@page { margin: 2cm; }
@media print { :root { color-scheme: light; } body { max-inline-size: none; padding: 0; } }
`;

/**
 * Returns a page that works from disk, with its widgets, their script and their statement inlined. Its policy allows
 * only this script and no requests.
 * @throws if an attribute names a missing item
 */
export async function takeAwayPage(page: Page): Promise<string> {
  const { statement, own, messages, widgets, properties, theme } = page;
  // The hash must cover line ends as an HTML parser normalizes them.
  const script = page.script.replace(/\r\n?/g, '\n');
  if (/<\/script|<!--/i.test(script))
    throw new Error('the script contains </script or <!--, which would end the script element');
  const style = rules(theme, properties);
  const policy = [
    "default-src 'none'",
    `script-src '${await integrityOf('SHA-256', script)}'`,
    `style-src '${await integrityOf('SHA-256', style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html statement-widgets',
  ].join('; ');
  const lang = primary(messages.tag);
  const shown = inLanguage(statement, messages.tag);
  const { title, language, titleLanguage = language } = shown;
  const { issuer, comma, date } = citationView(shown, messages);
  const elements = widgets.map(({ name, attributes }) => {
    // Citations, links and snippets would reveal the folder on the reader's disk.
    const kept = Object.entries(attributes).filter(([attribute]) => attribute !== 'actions');
    const [first] = statement.demands;
    const named = {
      // A card with fallback content must name its demand.
      ...(name === 'demand-card' && first && { demand: first.id }),
      ...Object.fromEntries(kept),
      ...(own && { statement: own.id }),
    };
    return elementFormat(statement, name, named, messages);
  });
  const json = own && scriptJson(own);
  return `<!doctype html>
<html lang="${lang}" dir="${messages.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>${style}</style>
${own && json ? `<script type="application/json" id="${escape(own.id)}">${json}</script>\n` : ''}<script>${script}</script>
</head>
<body>
<header>
<h1 lang="${escape(titleLanguage)}" dir="auto">${escape(title)}</h1>
<p>${escape(issuer + comma)}${tag('time', date, { datetime: statement.date })}</p>
</header>
<main>
${elements.join('\n')}
</main>
</body>
</html>
`;
}
