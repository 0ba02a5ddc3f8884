import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { elementNames } from '../../../src/elements/registry.js';
import { type Driven, drive } from './drive.js';
import { openServed, record } from './served.js';

const strict =
  "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html statement-widgets";
const sentinel = '/dist/none.png';

interface Told {
  driven: Driven[];
  violations: string[];
  errors: string[];
}

/** Returns a page that uses its elements, reports violations, and finally causes one on purpose. */
const page = (lang: string, body: string) => `<!doctype html>
<html lang="${lang}">
  <title>A page with a strict policy</title>
  <script nonce="abc">
    const violations = [];
    const errors = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(violatedDirective + ' ' + blockedURI));
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    console.error = (...words) => errors.push(words.join(' '));
    const drive = ${drive.toString()};
    addEventListener('load', async () => {
      const driven = await drive();
      const refused = new Promise((resolve) =>
        addEventListener('securitypolicyviolation', resolve, { once: true }));
      new Image().src = '${sentinel}';
      await refused;
      parent.postMessage({ driven, violations, errors }, '*');
    });
  </script>
  <body>${body}</body>
  <script type="module" nonce="abc" src="/dist/statement-widgets.js"></script>
</html>`;

async function open(html: string, policy: string) {
  const { told, id } = await openServed<Told>(html, {
    headers: { 'content-security-policy': `${policy}; report-uri /report/%id%` },
  });
  const reports = () =>
    executeServerCommand<{ 'csp-report': Record<string, string> }[], string>('page-reports', id);
  await until(async () => (await reports()).length > 0, 'the sentinel is reported');
  const reported = (await reports()).map(({ 'csp-report': report }) => report['blocked-uri']);
  return { ...told, reported };
}

const elements = elementNames
  .map((name) => `<${name} actions="cite share embed"></${name}>`)
  .join('');

describe('a page with a strict policy in its header', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const check = async (what: string, html: string, policy: string, expected: string[]) => {
    const { driven, violations, errors, reported } = await open(html, policy);
    expect(driven.map(({ name }) => name)).to.deep.equal(expected);
    for (const { name, outcomes } of driven) {
      expect(outcomes, name).to.have.lengthOf(5);
    }
    expect(errors).to.deep.equal([]);
    expect(violations).to.have.lengthOf(1);
    expect(violations[0]).to.include('img-src');
    expect(reported).to.have.lengthOf(1);
    expect(reported[0]).to.include(sentinel);
    await record('strict policy with Trusted Types', what, 'every word, no report');
    return driven;
  };

  it('reports nothing for all elements and their actions', async () => {
    await check('all actions', page('en', elements), strict, elementNames);
  });

  it('reports nothing for elements in another language', async () => {
    const driven = await check('in another language', page('my', elements), strict, elementNames);
    for (const { lang } of driven) expect(lang).to.match(/^my/);
  });

  it('reports nothing for a statement of the page that the module fetches', async () => {
    const names = ['coup-stats', 'demand-list', 'joint-statement', 'statement-quote'];
    const body = names
      .map(
        (name) => `<${name} src="/fixtures/open-river.json" actions="cite share embed"></${name}>`,
      )
      .join('');
    const driven = await check(
      'a statement of its own',
      page('en', body),
      `${strict}; connect-src 'self'`,
      names,
    );
    expect(driven[2]!.text).to.include('river');
  });

  it('reports nothing for a statement in the page', async () => {
    const json = await (await fetch('/test/fixtures/open-river.json')).text();
    const body = `<script type="application/json" id="river">${json.replace(/</g, '\\u003c')}</script>
      <coup-stats statement="river" actions="cite share embed"></coup-stats>`;
    await check('a statement in it', page('fr', body), strict, ['coup-stats']);
  });
});
