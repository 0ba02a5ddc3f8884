import { strToU8, zipSync } from 'fflate';
import { type Sample, url } from './sample.js';

const namespaces = ['office', 'style', 'text', 'table', 'draw', 'svg']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ');

const styles = `
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T1" style:family="text" style:parent-style-name="Strong"/>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
</text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format="১, ২, ৩, ..." style:num-suffix="।"/></text:list-style>`;

const documentOf = (body: string, kind: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:${kind} ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:${kind}>`;

/** The bytes of an OpenDocument text with this content. */
export const odt = (body: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(documentOf(body, 'document-content')),
  });

/** The bytes of a flat OpenDocument text. */
export const fodt = (body: string): Uint8Array => strToU8(documentOf(body, 'document'));

export const list = (style: string, ...items: string[]): string =>
  `<text:list text:style-name="${style}">${items
    .map((text) => `<text:list-item><text:p>${text}</text:p></text:list-item>`)
    .join('')}</text:list>`;

export function odtBodyOf(sample: Sample): string {
  const { opening, link, demands, points, columns, names } = sample;
  const row = (cells: string[]) =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${sample.note}</text:p></text:note-body></text:note>`;
  return `<text:p text:style-name="P1">${sample.title}</text:p>
<text:p>${opening[0]}<text:span text:style-name="T1">${opening[1]}</text:span>${opening[2]}${note}</text:p>
<text:p>${link[0]}<text:a xlink:href="${url}">${link[1]}</text:a><text:soft-page-break/>${link[2]}</text:p>
<text:h text:outline-level="2">${sample.heading}</text:h>
<text:p>${sample.leadIn}</text:p>
${list('L1', ...demands)}${list('L2', ...points)}
<table:table><table:table-column/><table:table-header-rows>${row(columns)}</table:table-header-rows>${names.map(row).join('')}</table:table>`;
}
