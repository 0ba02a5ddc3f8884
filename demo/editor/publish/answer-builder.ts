import { withUrl } from '../../../src/page/addresses.js';
import { openCount } from '../panels/items.js';
import { statementFile } from '../save/statement-file.js';
import type { Editor } from '../types.js';
import { folderUrl } from './folder.js';
import { channelName, type BuilderMessage } from './builder-channel.js';

/** Gives the open statement to a tab with the snippet builder that asks for it. */
export function answerBuilder(editor: Editor): void {
  // Without it, the page does not offer the way to the builder.
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<BuilderMessage>) => {
    const { draft } = editor;
    if (!('wanted' in data) || data.wanted !== draft.id || openCount(draft) > 0) return;
    // The folder has the page of the statement, and the files in it name that page as the URL too.
    void statementFile(withUrl(draft, folderUrl(draft))).then((file) => {
      channel.postMessage({ id: draft.id, file } satisfies BuilderMessage);
    });
  });
}
