/** Reads documents in a thread of its own, so that the page stays responsive. */
import { refuseSize } from '../../../src/draft/read/limits.js';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { draft } from '../../../src/draft/statement.js';
import { languageIn } from './detect-language.js';
import { isJson, JsonFaults, openJson } from './json.js';
import { tablesAsText } from './text-tables.js';
import type { Answer, Opened, Request } from './messages.js';

const answer = (message: Answer) => {
  postMessage(message);
};

async function open({ source, language, otherwise, date }: Request): Promise<Opened> {
  const { name, content } = source;
  refuseSize(name, content.size);
  answer({ type: 'progress', stage: 'reading' });
  const bytes = new Uint8Array(await content.arrayBuffer());
  if (isJson(name, bytes)) return openJson(name, bytes, otherwise);
  const root = await readDocument(name, bytes, (page, pages) => {
    answer({ type: 'progress', stage: 'reading', page, pages });
  });
  answer({ type: 'progress', stage: 'finding' });
  const spoken = language ?? languageIn(root) ?? otherwise;
  const { statement, report } = await draft(root, { language: spoken, date });
  if (statement.sections.length === 0) throw new Error(`${name} has no text.`);
  const tables = tablesAsText(root, statement);
  return { draft: statement, report, language: spoken, saved: false, tables };
}

let opening: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  opening = open(data).then(
    (opened) => {
      answer({ type: 'opened', ...opened });
    },
    (error: unknown) => {
      const { message } = error as Error;
      answer({
        type: 'failed',
        message,
        faults: error instanceof JsonFaults ? error.faults : [],
      });
    },
  );
});

/** Loads every reader now, so that a page that is open can read any format without a network. */
async function loadAll(): Promise<void> {
  await Promise.all([
    import('../../../src/draft/read/docx.js'),
    import('../../../src/draft/read/html.js'),
    import('../../../src/draft/read/markdown.js'),
    import('../../../src/draft/read/odt.js'),
    import('../../../src/draft/read/pdf-engine.js').then(({ loadPdf }) => loadPdf()),
    import('../../../src/draft/read/pdf.js'),
    import('../../../src/draft/read/plain-text.js'),
  ]);
  answer({ type: 'ready' });
}

// A document that already waits is read first.
setTimeout(() => {
  opening.then(loadAll).catch(() => {
    // The reader that is needed says what is missing when it is needed.
  });
});
