/** PDF.js, in the thread that reads the document. */

/** Letters in one font on one line. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** The baseline, from the top of the page. */
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  rightToLeft: boolean;
  /** Whether a space follows. */
  space: boolean;
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
  links: string[];
}

const mostPages = 500;

type Engine = typeof import('pdfjs-dist');

/** Loads PDF.js without its warnings that it cannot draw in Node. */
export async function loadPdf(): Promise<Engine> {
  const globals = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    globals[name] ??= Object;
  }
  // In a worker, PDF.js would answer the messages of the page unless it takes the worker for a page.
  const isWorker = 'importScripts' in globalThis && !('window' in globalThis);
  if (isWorker) globals.window = globalThis;
  const { warn } = console;
  console.warn = () => undefined;
  try {
    // It runs in the same thread if it finds its worker here.
    globals.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
    const engine: unknown = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
    return engine as Engine;
  } finally {
    console.warn = warn;
    if (isWorker) delete globals.window;
  }
}

/** Receives the number of a page that was read, and the number of pages. */
export type OnPage = (page: number, pages: number) => void;

/** Returns the letters of each page. */
export async function openPdf(
  name: string,
  bytes: Uint8Array,
  onPage?: OnPage,
): Promise<PdfPage[]> {
  const { getDocument } = await loadPdf();
  const task = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) {
      throw new Error(
        `${name} has ${document.numPages} pages, more than ${mostPages}. Give the pages of the statement.`,
      );
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await pageOf(await document.getPage(number), number));
      onPage?.(number, document.numPages);
    }
    return pages;
  } catch (error) {
    throw explained(name, error as Error);
  } finally {
    await task.destroy();
  }
}

function explained(name: string, error: Error): Error {
  if (error.message.startsWith(name)) return error;
  return new Error(
    error.name === 'PasswordException'
      ? `${name} is protected by a password. Save it without one.`
      : `${name} is damaged and cannot be read. Open it in a PDF reader and save it again.`,
    { cause: error },
  );
}

type Page = Awaited<ReturnType<Awaited<ReturnType<Engine['getDocument']>['promise']>['getPage']>>;

type Items = Awaited<ReturnType<Page['getTextContent']>>['items'];

/** Returns the text of a page in parts. Safari cannot iterate over its stream, as `getTextContent` does. */
async function itemsOf(page: Page): Promise<Items> {
  const stream: unknown = page.streamTextContent({ includeMarkedContent: false });
  const reader = (stream as ReadableStream<{ items: Items }>).getReader();
  const items: Items = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    items.push(...value.items);
  }
}

async function pageOf(page: Page, number: number): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const items = await itemsOf(page);
  // PDF.js knows the names of fonts only after it prepared the page for drawing.
  await page.getOperatorList();
  const fonts = new Map<string, string>();
  const fontName = (id: string): string => {
    if (!fonts.has(id)) {
      const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
      fonts.set(id, (font as { name?: string } | undefined)?.name ?? '');
    }
    return fonts.get(id)!;
  };
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const last = pieces.at(-1);
    const [a, b, c, d, e, f] = multiplied(transform, item.transform as number[]);
    // Text across the page is a stamp or a mark of the margin.
    if (Math.abs(b!) > Math.abs(a!)) continue;
    if (item.str.trim() === '') {
      if (last && item.str !== '' && Math.abs(last.y - f!) < 1) last.space = true;
      continue;
    }
    const font = fontName(item.fontName);
    pieces.push({
      text: item.str.trim(),
      left: e!,
      right: e! + item.width,
      y: f!,
      size: Math.hypot(c!, d!),
      bold: /bold|black|heavy|semibold|demi/i.test(font),
      italic: /italic|oblique/i.test(font),
      rightToLeft: item.dir === 'rtl',
      space: /\s$/.test(item.str),
    });
    if (last && /^\s/.test(item.str) && Math.abs(last.y - f!) < 1) last.space = true;
  }
  const annotations = (await page.getAnnotations()) as { url?: string }[];
  const links = annotations.flatMap(({ url }) => (url === undefined ? [] : [url]));
  page.cleanup();
  return { number, width, height, pieces, links };
}

const multiplied = (m: number[], n: number[]): number[] => [
  m[0]! * n[0]! + m[2]! * n[1]!,
  m[1]! * n[0]! + m[3]! * n[1]!,
  m[0]! * n[2]! + m[2]! * n[3]!,
  m[1]! * n[2]! + m[3]! * n[3]!,
  m[0]! * n[4]! + m[2]! * n[5]! + m[4]!,
  m[1]! * n[4]! + m[3]! * n[5]! + m[5]!,
];
