// The package has types only for its other files.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
