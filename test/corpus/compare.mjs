/** How the draft of a document compares with the right result beside the document. */

/** The parts that are compared, each with the share that must be right, in what is found and of what is to be found. */
export const goals = {
  title: 0.98,
  date: 0.98,
  headings: 0.98,
  sentences: 0.98,
  lists: 0.98,
  labels: 0.98,
  notes: 0.98,
  quotes: 0.98,
  signatories: 0.98,
  roles: 0.98,
  places: 0.95,
  groups: 0.98,
  figures: 0.95,
  dates: 0.95,
  demands: 0.85,
  addressees: 0.8,
};

const folded = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?[:：]$/, '')
    .trim();

/** An article or a preposition is no part of a name. */
const bare = (name) =>
  folded(name).replace(
    /^(?:(?:the|la|le|les|el|los|las|o|a|os|as|die|der|das|den|dem|ao|à|al|aux?)\s+|l['’])/,
    '',
  );

const namesOf = (list) =>
  (Array.isArray(list) ? [['', list]] : Object.entries(list)).flatMap(([group, names]) =>
    names.map((line) => {
      const [name, role = '', affiliation = '', region = ''] = line.split('|').map((s) => s.trim());
      return { name, role, affiliation, region, group };
    }),
  );

/** What of the signatories is compared: their names, and what else is known of each. */
const signatoryKeys = (list) => ({
  signatories: list.map(({ name }) => folded(name)),
  roles: list.filter(({ role }) => role).map(({ name, role }) => folded(`${name} | ${role}`)),
  places: list.flatMap(({ name, affiliation, region }) =>
    [affiliation, region].filter(Boolean).map((place) => folded(`${name} | ${place}`)),
  ),
  groups: list.filter(({ group }) => group).map(({ name, group }) => folded(`${name} | ${group}`)),
});

const one = (text) => (text ? [folded(text)] : []);

/** The right result, as lists of texts. */
export function wantedKeys(right) {
  const { title, date, headings, sentences, lists = [], labels = [], notes = [] } = right;
  return {
    ...{ title: one(title), date: one(date), headings: headings.map(folded), sentences },
    ...{ lists, labels: labels.map(folded), notes, quotes: (right.quotes ?? []).map(folded) },
    ...signatoryKeys(namesOf(right.signatories)),
    figures: right.figures.map(([value, bound]) => `${value} ${bound ?? 'exactly'}`),
    dates: right.dates,
    demands: right.demands.map(([text]) => text),
    addressees: right.demands.map(([text, names]) => [text, names.map(bare).sort().join('; ')]),
  };
}

/** A draft, as lists of texts. */
export function foundKeys(statement) {
  const paragraphs = statement.sections.flatMap((section) => section.paragraphs);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const actors = new Map(statement.actors.map(({ id, name }) => [id, bare(name)]));
  const list = statement.signatories.map((each) =>
    typeof each === 'string' ? { name: each } : each,
  );
  return {
    title: one(statement.title),
    date: one(statement.date),
    headings: statement.sections.flatMap(({ heading }) => one(heading)),
    sentences: sentences.map(({ text }) => text),
    lists: statement.sections.flatMap((section) => listsIn(section.paragraphs)),
    labels: paragraphs.flatMap(({ label }) => one(label)),
    notes: (statement.notes ?? []).map(({ mark }) => mark),
    quotes: paragraphs.flatMap(({ quote }) => one(quote?.speaker)),
    ...signatoryKeys(list),
    figures: statement.figures.map(({ value, bound }) => `${value} ${bound}`),
    dates: statement.events.map(({ date }) => date),
    demands: statement.demands.map(({ source }) => texts.get(source)),
    addressees: statement.demands.map(({ source, addressees }) => [
      texts.get(source),
      addressees
        .map((id) => actors.get(id))
        .sort()
        .join('; '),
    ]),
  };
}

/** Neighbouring items as one list: "numbered 3". */
function listsIn(paragraphs) {
  const lists = [];
  let before;
  for (const { item } of paragraphs) {
    const isDeep = (item?.level ?? 1) > 1;
    const goesOn = item && before && (isDeep || item.list === before.list);
    if (goesOn) lists.at(-1).count++;
    else if (item) lists.push({ kind: item.list, count: 1 });
    if (!isDeep || !item) before = item;
  }
  return lists.map(({ kind, count }) => `${kind} ${count}`);
}

/** A wanted text of these parts is the beginning of the found one. */
const beginnings = ['sentences', 'demands', 'addressees'];

const isSame = (part) => {
  if (!beginnings.includes(part)) return (wanted, found) => wanted === found;
  const begins = (wanted, found) => folded(found).startsWith(folded(wanted));
  return part === 'addressees'
    ? (wanted, found) => wanted[1] === found[1] && begins(wanted[0], found[0])
    : begins;
};

/** What of the wanted is missing and what of the found is too much, for each part. */
export function compare(wanted, found) {
  return Object.fromEntries(
    Object.keys(goals).map((part) => {
      const rest = [...found[part]];
      const same = isSame(part);
      const missing = wanted[part].filter((each) => {
        const at = rest.findIndex((other) => same(each, other));
        if (at >= 0) rest.splice(at, 1);
        return at < 0;
      });
      const counts = { wanted: wanted[part].length, found: found[part].length };
      return [part, { ...counts, missing, tooMuch: rest }];
    }),
  );
}
