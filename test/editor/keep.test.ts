import { expect } from '@open-wc/testing';
import { Keep } from '../../demo/editor/keep/keep.js';
import { readKept, removeKept } from '../../demo/editor/keep/store.js';
import type { EditorDraft } from '../../demo/editor/types.js';
import { until } from '../until.js';

const draft = (title: string) => ({ title }) as EditorDraft;

/** Whether leaving the page asks first. */
const asks = () => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
};

describe('a statement that is edited', () => {
  let keep: Keep;
  beforeEach(() => {
    keep = new Keep(() => undefined);
  });
  afterEach(async () => {
    keep.saved();
    await keep.removeAll();
    await removeKept();
  });

  it('asks before the page is left with changes that are not saved', () => {
    expect(asks()).to.equal(false);
    keep.opened(() => draft('Call'));
    expect(asks()).to.equal(false);
    keep.changed(() => draft('Call 2'));
    expect(asks()).to.equal(true);
    keep.saved();
    expect(asks()).to.equal(false);
  });

  it('does not ask while the changes are kept in the browser', async () => {
    keep.changed(() => draft('Call'));
    await keep.turnOn(() => draft('Call'));
    expect(keep.state).to.equal('kept');
    expect(asks()).to.equal(false);
    await keep.turnOff();
    expect(asks()).to.equal(true);
  });

  it('writes many changes at most once a second, and the last one', async () => {
    let reads = 0;
    await keep.turnOn(() => draft('Call'));
    const begun = performance.now();
    for (let at = 0; at < 50; at += 1) {
      keep.changed(() => {
        reads += 1;
        return draft(`Call ${at}`);
      });
    }
    await until(async () => (await readKept())?.draft.title === 'Call 49');
    expect(reads).to.equal(1);
    expect(performance.now() - begun).to.be.at.least(900);
  });

  it('does not overwrite what another tab has kept since', async () => {
    await keep.turnOn(() => draft('Call'));
    const { set, createStore } = await import('idb-keyval');
    const other = { draft: draft('Other'), time: 1, tab: 'another' };
    await set('statement', other, createStore('statement-editor', 'kept'));
    keep.changed(() => draft('Call 2'));
    await until(() => keep.state === 'elsewhere');
    expect((await readKept())?.draft.title).to.equal('Other');
    expect(asks()).to.equal(true);
  });
});
