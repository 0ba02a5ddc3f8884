import {
  ask,
  captions,
  durations,
  headFirst,
  heads,
  type Language,
  line,
  stems,
  words,
} from './language.js';

const how =
  '(?:(?:daher|deshalb|darum|nachdrücklich|dringend|auch|außerdem|hiermit|eindringlich|ebenso|alle|weiterhin) )*';

export const de: Language = {
  signed: stems(
    'mitzeichn|nachgezeichn|unterzeich|mitunterzeich|erstunterzeich|gezeichnet|mitgezeichnet|unterschr|unterschrieben',
    'unterstützt von|mit unterstützung|unterstütze(?:r|nde)|im namen|gez',
  ),
  organizations: stems(
    'organisation|verbände|vereine|gruppen|initiativen|institutionen|bündnisse',
    'unterzeichnende organ',
  ),
  individuals: stems('einzelperson|personen|privatperson|persönlichkeiten|individuelle'),
  firstSigned: stems('erst|initia'),
  closing: line(
    'mit (?:freundlichen|solidarischen|besten|hochachtungsvollen|vorzüglichen) grü(?:ß|ss)en',
    '(?:mit|in|voller) (?=[^,.:;\\d]{3,40},$)[^,]+',
    'hochachtungsvoll|mit freundlichem gruß|gezeichnet|in solidarität|gez\\.',
  ),
  behalf:
    /^(?:(?:[Ff]ür|[Ii]m Namen (?:der|des|von)|i\. ?A\.) (?:(?:die|das|den|der) )?)(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
  address: {
    to: ['an', 'an (?:den|die|das)', 'empfänger(?:in)?', 'zu händen', 'z\\. ?hd\\.'],
    copy: ['cc', 'kopie(?: an)?', 'in kopie', 'nachrichtlich'],
    subject: ['betreff', 'betr\\.?', 'betrifft', 're', 'bezug'],
  },
  fileNumber:
    /^(?:(?:Unser|Ihr|Geschäfts)?(?:e )?-?\s?(?:Az|Akten-?zeichen|Zeichen|Geschäftszeichen|Gesch\.-?Z|GZ|Ref(?:erenz)?(?:-?Nr)?))\.?\s*[:：]/iu,
  addressLine:
    /^(?<label>An|z\. ?Hd\.|zu Händen)\s+(?<rest>(?:den|die|das|der|Herrn|Frau)\s.+[^.:;?!])$/u,
  salutation:
    /^(?:(?:Sehr geehrte[r]?|Liebe[r]?|Geehrte[r]?|Eure|Euer)\s+|(?=Exzellenz(?:en)?(?!\p{L})))(?<who>.+?)\s*[,!]$/u,
  kinds: line(
    '(?:gemeinsame[rs]? |offene[rs]? |öffentliche[rs]? )*(?:erklärung|stellungnahme|brief|aufruf|appell|pressemitteilung|medienmitteilung|positionspapier|manifest|petition)',
    '(?:resolution|beschluss|entschließung)(?: (?:der|des|vom|von) .+)?',
    '(?:bitte )?(?:weiterleiten|weiterverbreiten|verbreiten|weit streuen)!?|(?:zur|für die) sofortigen? (?:veröffentlichung|freigabe)|(?:sperrfrist|embargo)(?:\\s?:| bis| –).*|presseerklärung',
  ),
  titled:
    /^(?:(?:gemeinsame[rs]?|offene[rs]?|öffentliche[rs]?) )*(?:erklärung|stellungnahme|brief|aufruf|appell|petition|resolution|beschluss|entschließung|positionspapier) (?:an|zu[rm]?|für|gegen|über|der|des|von|vom)(?!\p{L})/iu,
  issued:
    /^(?:einstimmig )?(?:beschlossen|verabschiedet|angenommen|veröffentlicht|unterzeichnet|erlassen|stand)(?!\p{L})/iu,
  notes: line('anmerkungen', 'fu(?:ß|ss)noten', 'quellen', 'verweise', 'endnoten'),
  elsewhere: line(
    'das könnte (?:sie|dich) auch interessieren|lesen sie auch|mehr zum thema|weitere (?:beiträge|artikel|meldungen)',
    '(?:beitrag |artikel |diese seite |jetzt )?teilen(?: (?:auf|mit).*)?|(?:vorherige|nächste)[rs]? (?:beitrag|artikel|seite|meldung)',
    '(?:aktuelle|neueste) (?:meldungen|beiträge)|ähnliche (?:beiträge|artikel)|kommentare?|(?:schreiben? sie |schreibe )?einen? kommentar(?: schreiben| hinterlassen)?|antwort(?:en)? (?:hinterlassen|abbrechen)',
  ),
  captions: captions(
    '(?:titel)?fotos?|(?:titel)?bild(?:er|nachweise?|rechte|quelle)?|fotocredit|abbildung',
  ),
  closingNotes: line(
    '(?:anmerkungen|hinweise?) (?:für|an) (?:die )?(?:redaktion(?:en)?|presse|medien)',
    '(?:korrektur|berichtigung|richtigstellung)\\s?:.*',
    '(?:presse)?kontakte?(?::.*)?|(?:weitere|mehr) informationen.*|rückfragen.*',
    'ansprechpartner.*|pressestelle.*|medienkontakt.*|für (?:rückfragen|weitere informationen|presseanfragen).*',
    'über (?:uns|das|die).*',
    'v\\. ?i\\. ?s\\. ?d\\. ?p\\..*|verantwortlich im sinne.*',
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
    'übersetzer|hebamme|rektor|obfrau|obmann|betriebsr[aä]t|personalr[aä]t|vertrauens(?:frau|mann|person)|kreisr[aä]t|stadtr[aä]t|gemeinder[aä]t',
    // "Landesbischof", "Betriebsratsvorsitzende"
    '\\p{L}{3,}(?:bischof|bischöfin|präsident|vorsitzende|sekretär|direktor|minister|anwalt|anwält|leiter|sprecher|beauftragte|wissenschaftler|forscher|lehrer|meister|pfarrer|pastor|vorstand|mitglied|loge|login)(?:r|in)?(?!\\p{L})',
  ),
  columns: {
    name: words('namen?', 'vor- und nachname', 'unterzeichner(?:in|innen)?'),
    role: words('funktion(?:en)?', 'titel', 'position(?:en)?', 'beruf(?:e)?', 'rolle'),
    organization: heads(
      '(?:name (?:der |des ))?(?:gewerkschaft(?:en|s)?|vereine?s?|verb[aä]nde?s?|initiativen?|organisation(?:en)?|bündnis(?:se)?)',
    ),
    affiliation: words('organisation(?:en)?', 'institution(?:en)?', 'verein', 'verband'),
    region: words('land', 'länder', 'region', 'ort', 'stadt', 'sitz'),
    representative: heads(
      'vertreten durch|vertreter(?:in|innen|/-?in|\\*in|:in)?|ansprechpartner(?:in|/-?in|:in)?|unterzeichnet von|für (?:die organisation|die gewerkschaft|den verein)',
      'namen?(?: und | ?[&/,] ?)(?:funktion|titel|position|amt|unterschrift)',
    ),
    other: heads(
      'unterschrift(?:en)?|datum|(?:anzahl (?:der )?)?mitglieder(?:zahl)?|nr|nummer|stempel|e-?mail|telefon|tel',
    ),
    url: heads('webseite|internetseite'),
    kind: heads('art|typ'),
    group: heads('gruppen?|kategorien?'),
    joined: heads(
      'datum(?: .+)?|beitritt(?:sdatum)?|(?:beigetreten|unterzeichnet)(?: am)?|unterschriftsdatum|(?:dabei )?seit',
    ),
  },
  abbreviations: [
    'Mio',
    'Co',
    'Mrd',
    'Tsd',
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
    'V\\. ?i',
    'S\\. ?d',
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
  // "Das Amt verfügt über vier Stellen.", "eine Befragung unter 412 Geflüchteten"
  noBound:
    /(?<!\p{L})(?:verfüg|bericht|informier|entscheid|verhandel|sprech|sprach|diskutier)\p{L}* [^,.;:]*(?<!\p{L})über$|(?<!\p{L})\p{L}*(?:befragung|umfrage|studie|erhebung|untersuchung|interview|stichprobe|abstimmung)\p{L}*(?: (?:de[rs]|von|vom|durch|im|in|aus|zu|zum|zur) [^,.;:\d]{2,40})? unter$/u,
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
  vague: 'Dutzende Hunderte Tausende Hunderttausende'.split(' '),
  boundsAfter: { 'at-least': ['oder mehr'] },
  shares: /^ (?:Drittel|Viertel|Fünftel|Zehntel)/i,
  fractions:
    /(?<!\p{L})(?:(?:ein|zwei|drei|vier|neun) (?:Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel)(?!\p{L})|Hälfte (?:der|des|aller|von|unserer|ihrer)(?!\p{L})|(?:dreiv|v)iertelmillion)/iu,
  linking:
    'an auf aus bei das dem den der des die durch ein eine einem einen einer für im in mit oder seit sind und unter von vom während waren wurden zu zum zur'.split(
      ' ',
    ),
  durations: durations(
    'Jahr(?:e[ns]?)?|Monat(?:e[ns]?)?|Wochen?|Tage?[ns]?|Nächten?|Stunden?|Minuten?|Sekunden?|Jahrzehnte?n?|Jahrhunderte?n?|Werktagen?',
    'lange[nr]?|letzten|vergangenen|weiteren?|volle[nr]?|ganze[nr]?',
  ),
  dayWords:
    'ersten zweiten dritten vierten fünften sechsten siebten|siebenten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten',
  inDates: 'des Jahres|im Jahre?|des Monats',
  references:
    'saal zimmer raum artikel abschnitt kapitel absatz abs satz resolution anhang seite nummer paragraf paragraph § §§ ziffer gesetz zone phase tor block'.split(
      ' ',
    ),
  afterCounted: words(
    'und|oder|aber|sondern|die|der(?= (?:in|am|im|an|auf|seit|nach)\\b)|dass|weil|als|wenn|wo|während|sowie|denn',
    'an|am|auf|aus|bei|beim|durch|für|gegen|im|in|ins|mit|nach|ohne|seit|über|um|unter|vor|zu|zum|zur|zwischen|bis|mehr|weniger|pro',
    'ist|sind|war|waren|wird|werden|wurden?|worden|hat|haben|hatten?|sein|soll|sollen|muss|müssen|kann|können|darf|dürfen|nicht|noch|sich|mussten|konnten|standen|stehen|trinken|verlieren|sprechen|arbeiten|wohnen|leben|starben|sterben|verloren|warten|brauchen|fordern|kamen|getötet|verletzt|vertrieben|verhaftet|festgenommen',
  ),
  asks: [
    ask(
      `^(?:Von |Vom )?(?:[Dd]ie |[Dd]en |[Dd]as |[Dd]er |[Dd]em )?{who} (?<verb>fordern|verlangen|bitten|rufen|ersuchen|mahnen|erwarten|wünschen) wir(?![\\p{L}])`,
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
    // "Außerdem erwarten wir vom Landtag Antworten."
    ask(
      `(?<verb>fordern|verlangen|erwarten) (?:wir )?${how}(?:von|vom) (?:de[rmn] )?(?<who>(?:(?! (?:ein|eine|einen|die|den|das) )[^;:.!?–—]){2,120}?) (?:mehr |endlich )?\\p{Lu}\\p{L}+(?:\\.|$)`,
    ),
    ask(`^[Aa]n (?:die |den |das |alle )?{who} (?<verb>appellieren|richten) wir`),
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
  relativeEnd:
    /, (?:in |mit |von |zu |für |auf |an )?(?:die|der|das|den|dem|deren|dessen|denen) [^,]+$/u,
  beforeDay: 'am',
  noDemand:
    /^(?! not).*(?<!\p{L})(?:warten|leiden|hungern|frieren|ertragen|erdulden|fliehen|flüchten|schlafen|fürchten)\.?$|^ (?:manchmal|oft|häufig) /u,
  asksYou: words(
    '(?<verb>(?:fordern|bitten|rufen|ersuchen|appellieren|erwarten|verlangen|wünschen) (?:wir )?(?:uns )?(?:von |an )?(?:Sie|Ihnen|euch|dich)|(?:müssen|sollten) Sie|Sie (?:müssen|sollten))',
  ),
  demands: stems(
    '(?:\\S+ ){1,4}(?:fordern|verlangen|erwarten)$',
    'wir (?:fordern|verlangen|erwarten|empfehlen)',
    'unsere (?:forderungen|bitten|empfehlungen|anliegen)|forderungen|empfehlungen',
    'was wir (?:fordern|erwarten|verlangen|wollen)|deshalb fordern wir|daher fordern wir|darum fordern wir',
  ),
  to: /^(?:\S{1,4}[.)] )?An (?:die |den |das )?(?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
  nobody:
    /^(?:außerdem|zudem|ferner|weiterhin|zugleich|gleichzeitig|zusätzlich|ebenso|vielmehr|umso mehr|darüber hinaus|für|in|an|auf|bei|mit|nach|seit|von|vor|zu|durch|wegen|ohne|trotz|laut|unter|über|bis|am|im|zum|zur|beim|vom|wir|deshalb|daher|darum|hiermit|somit|also|es|das|dies|diese[rs]?|jene|sie|er|ich|man|niemand|nichts|alle|jeder|jede|wer|was|keiner|kein|keine|ihnen|euch|dort|hier|davon|darüber|dafür|alles|menschen|so|nun|jetzt)(?: |$)/iu,
  // "Bundesregierung" ends with a noun, and "Europäische Kommission" does after an adjective.
  actors:
    /^(?:an )?(?:(?:die|der|das|den|dem|alle) )?(?:\p{L}+(?:e|en|er|es) ){0,2}\p{L}*(?:regierung|behörde|ministerium|ministerien|minister(?:in)?|parlament|bundestag|landtag|bundesrat|stadtrat|gemeinderat|kreistag|senat|präsident(?:in)?|staat|länder|kommune|stadt|gemeinde|botschaft|kommission|rat|ausschuss|gericht|justiz|polizei|armee|streitkräfte|bundeswehr|bank|investor|versicherer|geldgeber|spender|unternehmen|konzern|arbeitgeber|betreiber|marke|partei|agentur|union|nationen|gemeinschaft|hochschule|universität|medien)(?:en|e|n|s|es)?(?: (?:für|der|des|von|in|im)(?!\p{L}).*)?$/iu,
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
