import { executeServerCommand } from '@web/test-runner-commands';

/** A script that fits iframes on a partner's page: how the page loads it, and how it starts. */
export interface Resizer {
  name: string;
  /** The name of its test package. Our own script has none. */
  package?: string;
  load: string;
  start: string;
}

const newswire = {
  name: '@newswire/frames',
  package: '@newswire/frames',
  load: '<script src="/npm/@newswire/frames/dist/frames.umd.js"></script>',
};

export const embedParent: Resizer = {
  name: 'embed-parent.js',
  load: '',
  start: `document.head.append(
    Object.assign(document.createElement('script'), { src: '/dist/embed-parent.js' }),
  );`,
};

/** Scripts that fit the iframes of a pasted snippet. */
export const resizers: Resizer[] = [
  {
    name: 'open-iframe-resizer',
    package: '@open-iframe-resizer/core',
    load: '',
    start: `import('/npm/@open-iframe-resizer/core/dist/index.js')
      .then(({ initialize }) => initialize({}, 'iframe[src*="embed.html"]'));`,
  },
  {
    ...newswire,
    // It sets the attribute, which an inline height overrides.
    start: `document.querySelectorAll('iframe').forEach((frame) => {
      frame.style.height = '';
      newswireFrames.observeIframe(frame);
    });`,
  },
  embedParent,
];

/** Creates its own iframes for elements with a URL. */
export const framer: Resizer = { ...newswire, start: 'newswireFrames.autoInitFrames();' };

/** Has its own protocol, which the page in the iframe does not support. */
export const pym: Resizer = {
  name: 'pym.js',
  package: 'pym.js',
  load: '<script src="/npm/pym.js/dist/pym.v1.min.js"></script>',
  start: 'pym.autoInit();',
};

/**
 * Returns a partner's page with iframes. It starts one script at once and another on request, and forwards messages of
 * its iframes to its parent.
 */
export const hostPage = (
  body: string[],
  { first, later }: { first?: Resizer; later?: Resizer },
): string => `<!doctype html>
<html lang="en">
  <title>A page with frames</title>
  <style>body { margin: 0 }</style>
  ${first?.load ?? ''}${later?.load ?? ''}
  <body>${body.join('')}
    <script>
      ${first?.start ?? ''}
      addEventListener('message', ({ source, data }) => {
        if (source !== parent) parent.postMessage(data, '*');
        else if (data === 'start') { ${later?.start ?? ''} }
      });
    </script>
  </body>
</html>`;

const columns = ['first height', 'source opened, closed', '320 and 900 px'];

/** Records a row of the table of iframes in docs/hosts.md. A foreign page only has the first column. */
export async function recordFrames(
  { name, package: from }: Pick<Resizer, 'name' | 'package'>,
  setting: string,
  result: 'fits' | 'not fitted',
  seen = columns,
) {
  const { versions } = await executeServerCommand<{ versions: Record<string, string> }, undefined>(
    'page-libraries',
  );
  const row = { table: 'frames', host: name, version: from ? versions[from]! : '', setting };
  for (const column of seen) await executeServerCommand('host-result', { ...row, column, result });
}
