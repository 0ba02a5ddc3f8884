import type { Statement } from '../../src/statement/schema.js';

/**
 * A statement as a PDF that was turned into Markdown gives it: a cover that tears the title, the running head of
 * each page, the date alone, a list sign on a line of its own, the numbered names over two pages.
 */
export function documentOf(statement: Statement): string {
  const paragraphs = statement.sections.flatMap((section) =>
    section.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
  );
  const sentences = statement.sections.flatMap(({ paragraphs: each }) =>
    each.flatMap((paragraph) => paragraph.sentences),
  );
  const quote = sentences.find(({ id }) => id === statement.pullQuote)?.text ?? '';
  const head = '## Joint Statement';
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(statement.date),
  );
  const names = statement.signatories.map((name, index) => `${index + 1}. ${name as string}`);
  return [
    '# Joint Statement',
    `**${statement.title.replace(/ (?=after|must)/g, '  \n')}**`,
    'Joint  \nSta',
    `“${quote}.”`,
    head,
    `# ${statement.title}`,
    date,
    ...paragraphs.flatMap((paragraph, index) =>
      index % 5 === 4 ? [head, paragraph] : [paragraph],
    ),
    '- ',
    names.slice(0, 5).join('\n'),
    head,
    names.slice(5).join('\r\n'),
  ].join('\n\n');
}
