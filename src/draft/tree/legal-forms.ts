/** Legal forms at the end of a name, without the last full stop. */
const forms = [
  'Inc|Ltd|Co|Corp|Pty|Pvt|Sdn|Bhd|Tbk|Coop|Lda|Ltda|Ltd[ªa]|Ltée|Cie|C[ií]a',
  'A\\.\\s?C|A\\.\\s?B\\.\\s?P|I\\.\\s?A\\.\\s?P|C\\.\\s?V|S\\.\\s?[ACL]|S\\.\\s?L\\.\\s?U|S\\.\\s?A\\.\\s?S|[Ss]\\.\\s?[pPrR]\\.\\s?[AaLl]|[ei]\\.\\s?V|e\\.\\s?[GKU]',
  's\\.\\s?r\\.\\s?o|(?:z|d\\.?)\\s?o\\.\\s?o|[az]\\.\\s?s|o\\.\\s?p\\.\\s?s|z\\.\\s?ú|d\\.\\s?d|k\\.\\s?d',
].join('|');

export const legalForms = `(?:${forms})`;

const whole = new RegExp(`^(?:${legalForms}|LLC)\\.?$`, 'u');

/** Whether a text is only a legal form, as after the comma in "Ferry Trust, Ltd." */
export const isLegalForm = (text: string): boolean => whole.test(text);

/** Matches a legal form after a name: "Ferry Trust, Lda.", "Voda s.r.o." */
const atEnd = new RegExp(`[\\s,]${legalForms}\\.?$`, 'u');

/** Whether a name ends with a legal form. */
export const hasLegalForm = (name: string): boolean => atEnd.test(name);
