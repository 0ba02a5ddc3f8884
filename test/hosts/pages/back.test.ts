import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { record, serve } from './served.js';

const page = (away: string) => `<!doctype html>
<html lang="en">
  <title>A page to which a reader comes back</title>
  <script>
    const element = () => document.querySelector('signatory-list');
    const part = (name) => element().shadowRoot.querySelector(name);
    const read = () => ({
      heading: part('h2').innerText,
      filter: part('input').value,
      names: element().shadowRoot.querySelectorAll('[part~=signatory]:not([hidden], [hidden] *)').length,
      styles: getComputedStyle(part('[part=base]')).borderTopWidth,
    });
    const tell = async (persisted) => {
      const kept = read();
      element().filter = '';
      document.documentElement.lang = 'fr';
      await new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (part('[lang=fr]')) resolve(observer.disconnect());
        }).observe(element().shadowRoot, { subtree: true, childList: true, attributes: true });
      });
      console.info(JSON.stringify({ persisted, kept, after: read() }));
    };
    addEventListener('pageshow', async ({ persisted }) => {
      if (persisted) return tell(true);
      await element().updateComplete;
      const input = part('input');
      input.value = 'Karen';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element().updateComplete;
      if (history.state?.left) return tell(false);
      history.replaceState({ left: true }, '');
      // A page that is left while it loads has no entry of its own in the history.
      setTimeout(() => (location.href = '${away}'));
    });
  </script>
  <signatory-list></signatory-list>
  <joint-statement></joint-statement>
  <script type="module" src="/dist/statement-widgets.js"></script>
</html>`;

const away = `<!doctype html>
<html lang="en">
  <title>Another page</title>
  <script>addEventListener('pageshow', () => setTimeout(() => history.back()));</script>
</html>`;

describe('a page to which a reader returns', () => {
  it('may be in the back/forward cache, and its widgets still work', async () => {
    const { url } = await serve(page((await serve(away)).url));
    const told = await executeServerCommand<unknown, string>('come-back', url);
    const what = 'left and come back to (back/forward cache)';
    if (told === 'not tried') {
      await record('moves', what, 'not tried');
      return;
    }
    const styles = '2px';
    expect(told).to.deep.equal({
      persisted: true,
      kept: { heading: 'Signed by 46 organizations', filter: 'Karen', names: 2, styles },
      after: { heading: 'Signée par 46 organisations', filter: '', names: 46, styles },
    });
    await record('moves', what, 'as they were, and go on');
  });
});
