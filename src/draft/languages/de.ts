import { ask, headFirst, type Language, line, stems, words } from './language.js';

const how =
  '(?:(?:daher|deshalb|darum|nachdrücklich|dringend|auch|außerdem|hiermit|eindringlich|ebenso|alle|weiterhin) )*';

export const de: Language = {
  signed: stems(
    'mitzeichn|unterzeich|mitunterzeich|erstunterzeich|gezeichnet|mitgezeichnet|unterschr|unterschrieben',
    'unterstützt von|unterstützer|im namen|gez',
  ),
  organizations: stems(
    'organisation|verbände|vereine|gruppen|initiativen|institutionen|bündnisse',
    'unterzeichnende organ',
  ),
  individuals: stems('einzelperson|personen|privatperson|persönlichkeiten|individuelle'),
  closing: line(
    'mit (?:freundlichen|solidarischen|besten|hochachtungsvollen|vorzüglichen) grü(?:ß|ss)en',
    'hochachtungsvoll|mit freundlichem gruß|gezeichnet|in solidarität|gez\\.',
  ),
  address: {
    to: ['an', 'an (?:den|die|das)', 'empfänger(?:in)?', 'zu händen', 'z\\. ?hd\\.'],
    copy: ['cc', 'kopie(?: an)?', 'in kopie', 'nachrichtlich'],
    subject: ['betreff', 'betr\\.?', 'betrifft', 're', 'bezug'],
  },
  addressLine:
    /^(?<label>An|z\. ?Hd\.|zu Händen)\s+(?<rest>(?:den|die|das|der|Herrn|Frau)\s.+[^.:;?!])$/u,
  salutation: /^(?:Sehr geehrte[r]?|Liebe[r]?|Geehrte[r]?)\s+(?<who>.+?)\s*[,!]$/u,
  kinds: line(
    '(?:gemeinsame[rs]? |offene[rs]? |öffentliche[rs]? )*(?:erklärung|stellungnahme|brief|aufruf|appell|pressemitteilung|petition)',
    '(?:resolution|beschluss|entschließung)(?: (?:der|des|vom|von) .+)?',
    'zur sofortigen veröffentlichung',
  ),
  titled:
    /^(?:(?:gemeinsame[rs]?|offene[rs]?|öffentliche[rs]?) )*(?:erklärung|stellungnahme|brief|aufruf|appell|petition|resolution|beschluss|entschließung|positionspapier) (?:an|zu[rm]?|für|gegen|über|der|des|von|vom)(?!\p{L})/iu,
  issued:
    /^(?:einstimmig )?(?:beschlossen|verabschiedet|angenommen|veröffentlicht|unterzeichnet|erlassen|stand)(?!\p{L})/iu,
  notes: line('anmerkungen', 'fu(?:ß|ss)noten', 'quellen', 'verweise', 'endnoten'),
  closingNotes: line(
    '(?:anmerkungen|hinweise?) (?:für|an) (?:die )?(?:redaktion(?:en)?|presse|medien)',
    '(?:presse)?kontakte?(?::.*)?|(?:weitere|mehr) informationen.*|rückfragen.*',
    'über (?:uns|das|die).*',
  ),
  titles:
    /^(?:(?:Prof|Dr|Hr|Fr|Pfr|Dipl\.-Ing|Mag)\.? |(?:Professor(?:in)?|Doktor|Herr|Frau|Pfarrer(?:in)?|Pastor(?:in)?|Bischof|Bischöfin|Schwester|Pater|Imam) (?=\p{Lu}))/u,
  roles: stems(
    'archivar|bibliothekar|direktor|präsident|vorsitzende|vorstand|geschäftsführ|sekretär|generalsekretär',
    'koordinator|professor|wissenschaftler|forscher|rechtsanw|anwalt|anwält|journalist',
    'redakteur|schriftsteller|autor|dichter|künstler|sänger|musiker|lehrer|dozent|student',
    'studierende|arzt|ärzt|pfleger|krankenschwester|ingenieur|mitglied|vertreter|sprecher',
    'leiter|leitung|referent|aktivist|bürgermeister|richter|ehemalige|a\\. ?d\\.|dekan',
    'schatzmeister|senator|abgeordnete|minister|gründer|mitgründer|stellvertret|berater',
    'pfarrer|pastor|bischof|soziolog|historiker|ökonom|schauspieler|bäuerin|landwirt',
    'übersetzer|hebamme|rektor|obfrau|obmann',
  ),
  columns: {
    name: words('namen?', 'vor- und nachname', 'unterzeichner(?:in|innen)?'),
    role: words('funktion(?:en)?', 'titel', 'position(?:en)?', 'beruf(?:e)?', 'rolle'),
    affiliation: words('organisation(?:en)?', 'institution(?:en)?', 'verein', 'verband'),
    region: words('land', 'länder', 'region', 'ort', 'stadt', 'sitz'),
  },
  abbreviations: [
    'Dr',
    'Prof',
    'Hr',
    'Fr',
    'Hrn',
    'St',
    'z\\. ?B',
    'd\\. ?h',
    'u\\. ?a',
    'bzw',
    'ca',
    'vgl',
    'i\\. ?V',
    'a\\. ?D',
    'e\\. ?V',
    'gem',
    'sog',
    'inkl',
    'evtl',
    'ggf',
    'geb',
    'Nr',
    'Str',
    'z',
    'd',
    'u',
    'e',
    'o\\. ?ä',
    'Pfr',
    'Mag',
    'Dipl',
  ],
  bounds: {
    'more-than': ['mehr als', 'über'],
    'at-least': ['mindestens', 'wenigstens', 'nicht weniger als', 'zumindest'],
    about: [
      'rund',
      'etwa',
      'ungefähr',
      'circa',
      'ca.',
      'zirka',
      'knapp',
      'fast',
      'nahezu',
      'an die',
      'beinahe',
    ],
    'less-than': ['weniger als', 'unter'],
    'at-most': ['höchstens', 'bis zu', 'maximal', 'nicht mehr als'],
  },
  boundsAfter: { 'at-least': ['oder mehr'] },
  shares: /^ (?:Drittel|Viertel|Fünftel|Zehntel)/i,
  references:
    'saal zimmer raum artikel abschnitt kapitel absatz abs satz resolution anhang seite nummer paragraf paragraph § §§ ziffer gesetz zone phase tor block'.split(
      ' ',
    ),
  asks: [
    ask(
      `^(?:Von |Vom )?(?:[Dd]ie |[Dd]en |[Dd]as |[Dd]er |[Dd]em )?{who} (?<verb>fordern|bitten|rufen|ersuchen|mahnen|erwarten) wir(?![\\p{L}])`,
    ),
    ask(
      `^(?:[Dd]ie |[Dd]er |[Dd]as )?{who} (?<verb>(?:sind|ist|werden|wird) (?:hiermit |daher |dringend |ebenfalls )*(?:aufgefordert|aufgerufen|gebeten|angehalten))(?:,| zu |\\.|$)`,
    ),
    ask(
      `(?<verb>fordern|fordert|rufen|ruft) (?:wir )?${how}{who},? ${how}(?:auf|dazu auf)(?![\\p{L}])`,
    ),
    ask(
      `(?<verb>bitten|bittet|ersuchen|ersucht|mahnen|drängen|ermutigen|verpflichten) (?:wir )?${how}{who}(?:,| darum| daher| deshalb| hiermit| dringend| um | zu |:|$)`,
    ),
    ask(`(?<verb>appelli(?:eren|ert)) (?:wir )?${how}an {who}(?:,|:| zu | \\p{Ll}+zu|$)`),
    ask(
      `(?<verb>fordern|verlangen|erwarten|verlangt|erwartet|fordert) (?:wir )?${how}(?:von|vom) {who}(?:,|:| (?:ein|eine|einen|die|den|das|dass)\\b|$)`,
    ),
    ask(
      `(?<verb>fordern|verlangen|erwarten|fordert|verlangt|erwartet|bitten|empfehlen),? ${how}dass {who}(?= (?:unverzüglich|sofort|endlich|umgehend|den|das|die|alle|ihre|seine|keine|nicht|jede|sich|für|mit|von)\\b)`,
    ),
    ask(`(?<verb>empfehlen|raten|empfiehlt) (?:wir )?${how}(?:der|dem|den) {who},`),
    ask(
      `^(?:.{0,50} )?(?<verb>muss|müssen|soll|sollen|sollte|sollten) (?:(?:nun|jetzt|endlich|deshalb|daher) )*(?:die|der|das) {who} (?=(?:sofort|unverzüglich|endlich|ihre|seine|alle|den|die|das)\\b)`,
    ),
  ],
  modal:
    /(?<![\p{L}])(?:muss|müssen|soll|sollen|sollte|sollten|darf|dürfen|hat|haben)(?: (?:nicht|nicht mehr|nicht länger|keine[nrms]?|die Pflicht|unverzüglich|sofort|endlich))?(?![\p{L}])(?<!\b(?:hat|haben))(?!.*(?:werden|sein|bleiben|worden)\.?$)/u,
  asksYou: words(
    '(?<verb>(?:fordern|bitten|rufen|ersuchen|appellieren an|erwarten von) (?:wir )?(?:Sie|Ihnen|euch|dich)|(?:müssen|sollten) Sie|Sie (?:müssen|sollten))',
  ),
  demands: stems(
    '(?:\\S+ ){1,4}(?:fordern|verlangen|erwarten)$',
    'wir (?:fordern|verlangen|erwarten|empfehlen)',
    'unsere (?:forderungen|bitten|empfehlungen|anliegen)|forderungen|empfehlungen',
    'was wir (?:fordern|erwarten|verlangen|wollen)|deshalb fordern wir|daher fordern wir|darum fordern wir',
  ),
  to: /^(?:\S{1,4}[.)] )?An (?:die |den |das )?(?<who>[^.:;]{2,90}?)\s*[:：]?$/u,
  nobody:
    /^(?:wir|deshalb|daher|darum|hiermit|somit|also|es|das|dies|diese[rs]?|jene|sie|er|ich|man|niemand|nichts|alle|jeder|jede|wer|was|keiner|kein|keine|dort|hier|davon|darüber|dafür|alles|menschen|so|nun|jetzt)(?: |$)/iu,
  things: headFirst(
    '(?:\\p{Ll}+ ){0,2}(?:\\p{L}*gesetze?|rechte?|gespräche?|\\p{L}*verhandlungen|dialog|hilfen?|wahl(?:en)?)',
    '(?:\\p{Ll}+ ){0,2}(?:untersuchung(?:en)?|prozesse?|gewalt|krieg|\\p{L}*ruhe|waffenstillstand|sanktionen)',
    '(?:\\p{Ll}+ ){0,2}(?:maßnahmen?|projekte?|abkommen|verträge?|vertrag|haushalt|gelder|wasser|zugang)',
    '(?:\\p{Ll}+ ){0,2}(?:rückkehr|freilassung|entscheidung(?:en)?|plan|pläne|reform(?:en)?|berichte?|preise?)',
    'löhne|lage',
  ),
  opening:
    /^(?:Wenn|Als|Während|Nach|Vor|Seit|Da|Um|Für|In|Im|Bis|Deshalb|Daher|Darum|Außerdem|Schließlich|Auch)(?![\p{L}])[^,]*,\s*/u,
  andThe: / und (?=(?:an )?(?:die|der|das|den|dem) )/u,
  articles: /^(?:der |die |das |den |dem |des |alle |und |dass )/iu,
};
