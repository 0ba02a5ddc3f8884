import { executeServerCommand } from '@web/test-runner-commands';

export interface Served {
  id: string;
  url: string;
}

/** Serves a page with its own headers, from another origin than the test. */
export const serve = (html: string, headers: Record<string, string> = {}) =>
  executeServerCommand<Served, object>('serve-page', { html, headers });

/** Opens the page in an iframe and returns its message from `parent.postMessage`. */
export async function openServed<Told>(
  html: string,
  { headers = {}, sandbox }: { headers?: Record<string, string>; sandbox?: string } = {},
): Promise<{ told: Told } & Served> {
  const served = await serve(html, headers);
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '800';
  frame.src = served.url;
  const told = new Promise<Told>((resolve) => {
    addEventListener('message', function listen({ data, source }: MessageEvent<Told>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    });
  });
  document.body.append(frame);
  return { told: await told, ...served };
}

/**
 * Records a row of the table of pages in docs/hosts.md: the kind of page, its behaviour, and the result for the
 * widgets.
 */
export const record = (kind: string, what: string, result: string, version = '') =>
  executeServerCommand('host-result', {
    ...{ table: 'pages', host: kind, version, setting: what, column: 'widgets', result },
  });
