import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';

/** The content of the partners' pages: an article with snippets in the middle, as the command prints them. */

/** Returns a snippet without the tag that loads the module. */
const snippet = (name, ...options) => {
  const statement = join(root, 'src/statement/myanmar-2025-01-31.json');
  const args = [join(root, 'packages/cli/dist/cli.js'), 'snippet', statement, name, ...options];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' });
  return printed.trim().split('\n').at(-1);
};

/** The element that is on a page in each format: it has links, buttons and quotations. */
export const element = 'coup-stats';
const attributes = ['--figures', 'killed displaced', '--actions', 'cite share'];

/** Its rendered form. */
export const elementSnippet = snippet(element, '--dsd', ...attributes);
const demand = snippet('demand-card', '--dsd', '--demand', 'decisive-action');
const signatories = snippet('signatory-list', '--dsd', '--limit', '5');
const blockquote = snippet(element, '--format', 'blockquote', ...attributes);
const iframe = snippet(element, '--format', 'iframe', '--page', '/dist/embed.html', ...attributes);

export const title = 'Four years after the coup';

/** What the module needs in the head of every page. */
export const head = `<script type="module" src="/dist/statement-widgets.js"></script>
<script src="/dist/embed-parent.js" defer></script>`;

const article = (
  snippets,
) => `<p>Today we stand with <a href="#partners">our partners</a> in Myanmar. Four years on,
people <strong>still need protection</strong>, and we ask governments to act.</p>
${snippets.join('\n<p>We join 286 other organizations.</p>\n')}
<h2 id="partners">What our partners say</h2>
<blockquote class="own"><p>We have not been forgotten.</p></blockquote>
<ul><li>Write to your representative.</li><li>Share this page.</li></ul>
<p><button type="button">Write to us</button></p>`;

/** The elements on the page `rendered`. */
export const renderedElements = [element, 'demand-card', 'signatory-list'];

/** The pages by name: one with rendered elements only, which must not move, and one with several formats. */
export const pages = {
  rendered: article([elementSnippet, demand, signatories]),
  formats: article([elementSnippet, blockquote, iframe]),
};
