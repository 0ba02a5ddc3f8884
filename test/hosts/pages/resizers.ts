import { executeServerCommand } from '@web/test-runner-commands';

/** A script that fits frames on a partner's page: how the page loads it and, once it is to start, what it runs. */
export interface Resizer {
  name: string;
  /** Its name among the packages that these tests install; our own script has none. */
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

/** Those that fit the frames of a pasted snippet. */
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
    start: `document.querySelectorAll('iframe').forEach((frame) => newswireFrames.observeIframe(frame));`,
  },
  embedParent,
];

/** Makes frames of its own for elements with an address. */
export const framer: Resizer = { ...newswire, start: 'newswireFrames.autoInitFrames();' };

/** Speaks a protocol of its own, which the page in the frame does not. */
export const pym: Resizer = {
  name: 'pym.js',
  package: 'pym.js',
  load: '<script src="/npm/pym.js/dist/pym.v1.min.js"></script>',
  start: 'pym.autoInit();',
};

/**
 * A partner's page with frames. It starts one script by itself, another when it is told to, and passes on to the page
 * around it what its frames tell, after the first has heard it.
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

/** A row of the table of frames in docs/hosts.md; a page that is none of ours has the first column alone. */
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
