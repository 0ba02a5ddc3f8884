import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { recordFrames } from './resizers.js';
import { serve } from './served.js';

/** Returns a page for an iframe with a library's script. Its height follows messages. */
const child = (script: string) => `<!doctype html>
<html lang="en">
  <title>A page in a frame</title>
  <style>body { margin: 0 } main { height: 400px }</style>
  <main></main>
  ${script}
  <script>
    addEventListener('message', ({ data }) => {
      if (data.high) document.querySelector('main').style.height = data.high;
    });
  </script>
</html>`;

const setting = 'in the frame, with `embed-parent.js` around it';

describe('embed-parent.js with a foreign page in its iframe', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.head.querySelector('script[src*=embed-parent]')?.remove();
  });

  async function open(script: string) {
    const { url } = await serve(child(script));
    const frame = document.createElement('iframe');
    frame.src = `${url}#widget=coup-stats`;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    return frame;
  }

  async function loadParent() {
    const script = document.createElement('script');
    script.src = '/dist/embed-parent.js';
    const loaded = new Promise((resolve) => (script.onload = resolve));
    document.head.append(script);
    await loaded;
  }

  it('fits an iframe with open-iframe-resizer in it', async () => {
    const src = '/npm/@open-iframe-resizer/core/dist/index.js';
    const frame = await open(`<script type="module" src="${src}"></script>`);
    expect(frame.clientHeight).to.equal(150);
    await loadParent();
    await until(() => frame.clientHeight === 400, 'it fits');
    frame.contentWindow!.postMessage({ high: '700px' }, '*');
    await until(() => frame.clientHeight === 700, 'it follows');
    const resizer = { name: 'open-iframe-resizer', package: '@open-iframe-resizer/core' };
    await recordFrames(resizer, setting, 'fits', ['first height']);
  });

  it('leaves an iframe with @newswire/frames in it unchanged', async () => {
    await loadParent();
    const heard = new Promise((resolve) => {
      addEventListener('message', function listen({ data }: MessageEvent<{ type?: string }>) {
        if (data.type !== 'embed-size') return;
        removeEventListener('message', listen);
        resolve(data);
      });
    });
    const src = '/npm/@newswire/frames/dist/frames.umd.js';
    const frame = await open(
      `<script src="${src}"></script><script>newswireFrames.initFrame();</script>`,
    );
    expect(await heard).to.include({ height: 400 });
    expect(frame.clientHeight).to.equal(150);
    const resizer = { name: '@newswire/frames', package: '@newswire/frames' };
    await recordFrames(resizer, setting, 'not fitted', ['first height']);
  });
});
