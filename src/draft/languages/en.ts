import { vocabularyOf } from '../../statement/validation/vocabulary.js';
import { ask, type Language, line, stems, words } from './language.js';

const { bounds, boundsAfter, powers } = vocabularyOf('en')!;

/** Verbs in the base form, which end the name of an addressee. */
const deeds =
  'abandon|abolish|accept|act|address|adopt|allow|allocate|amend|appoint|arrest|audit|ban|begin|bring|cancel|cease|close|commit|compensate|comply|condemn|conduct|consider|convene|cooperate|create|cut|declare|defend|deliver|disclose|drop|enact|end|ensure|establish|expand|facilitate|free|fulfil|fund|give|grant|guarantee|halt|hand|hear|help|hold|honour|immediately|implement|impose|include|increase|investigate|invite|issue|join|keep|launch|let|lift|listen|make|meet|monitor|name|negotiate|observe|open|order|pay|press|prevent|prosecute|protect|provide|publish|put|ratify|reach|recognize|reconsider|reduce|refer|refrain|refuse|reinstate|reject|release|remove|renew|reopen|repair|repeal|replace|report|rescind|resign|respect|respond|restore|resume|return|reveal|reverse|review|revoke|scrap|secure|send|set|share|show|speak|stand|start|stay|stop|strengthen|support|suspend|take|tell|uphold|urgently|use|visit|vote|withdraw|withhold|work';

const verbs =
  'call(?:s|ing)? (?:up)?on|today called (?:up)?on|call(?:s|ing)? for|urg(?:e[sd]?|ing)|ask(?:s|ing)?|request(?:s|ing)?|implores?|imploring|beseech(?:es)?|beg|expects?|appeal(?:s|ing)? to|invites?|encourages?|advises?|press(?:es)?|petitions?|plead with|recommends? to|look to|want|exhorts?|challenges?|reminds?';

/** Nouns in small letters. With a capital, as in Ministry of Justice, they can be an addressee. */
const things = [
  'laws?|rules?|constitution|talks|negotiations|dialogue|aid|assistance|relief|elections?|votes?|trials?|hearings?',
  'investigations?|inquir(?:y|ies)|reports?|justice|peace|truth|violence|attacks?|fighting|war|ceasefire|truce',
  'arrests?|killings?|evictions?|demolitions?|sanctions|funds|funding|money|budgets?|compensation|charges|cases?',
  'rights?|freedoms?|access|measures|steps|efforts|process(?:es)?|decisions?|orders?|decrees?|plans?|projects?',
  'permits?|licen[cs]es?|mines?|dams?|roads?|bridges?|rivers?|lakes?|forests?|land|water|food|electricity|prices?',
  'wages?|tax(?:es)?|rents?|documents?|records?|data|information|answers?|agreements?|treat(?:y|ies)|deals?',
  'polic(?:y|ies)|systems?|changes?|reforms?|transition|response|solutions?|principles?|work|voices?|lives|life',
].join('|');

export const en: Language = {
  signed: stems(
    ...[
      'signed',
      'signator',
      'signing',
      'signers?',
      'who sign',
      'that sign',
      'have sign',
      'undersigned',
    ],
    ...['co-?sign', 'endors', 'supported by', 'supporters', 'supporting org', 'on behalf of'],
    ...['in solidarity$', 'list of (?:org|signa)', 'issued by', 'joined by', 'initial sign'],
  ),
  organizations: stems(
    'organi[sz]ations?|groups|associations|institutions|networks|NGOs|unions|coalitions',
  ),
  individuals: stems('individuals?|persons|personal capacity|people$|experts|academics|scholars'),
  closing: line(
    // "For the committee," over names, and not "For the committee:" over what it is asked.
    'for (?:and on behalf of )?the (?=[^.:;,]{2,60},$)[^.:;,]{2,60}',
    ...['(?:yours )?(?:very )?(?:sincerely|faithfully|respectfully|truly|cordially)(?: yours)?'],
    ...[
      '(?:most )?respectfully(?: submitted)?',
      'with (?:deep |great |the highest |our )?respect',
      'signed',
    ],
    ...['(?:with )?(?:kind|best|warm) regards', 'in solidarity', 'in hope', 'with best wishes'],
  ),
  address: {
    to: ['to', 'attention', 'attn', 'addressed to', 'for the attention of'],
    copy: ['cc', 'copy', 'copies to', 'copied to', 'c\\.c\\.', 'bcc'],
    subject: ['re', 'subject', 'ref', 'regarding', 'concerning'],
  },
  addressLine:
    /^(?<label>To|Cc)\s+(?<rest>(?:the|His|Her|Their|Mr|Ms|Mrs|Dr|President|Prime|Minister|Members|All)\b.+[^.:;?!])$/u,
  salutation: /^(?:Dear|To|Your)\s+(?<who>.+?)\s*[,:]$/u,
  kinds: line(
    ...[
      '(?:a )?(?:joint |public |press |common |urgent |open |civil society )*(?:statement|letter|release|appeal|call|declaration|petition|communiqu[eé])',
    ],
    ...['for immediate release', 'press release', 'media release', 'embargoed.*'],
  ),
  titled:
    /^(?:An? )?(?:joint |open |public |urgent |civil society |collective )*(?:letter|statement|appeal|declaration|resolution|petition|submission|communiqué|motion|call|briefing) (?:to|on|about|regarding|against|in|for|of|by|from|concerning|calling)(?!\p{L})/iu,
  issued:
    /^(?:unanimously )?(?:adopted|approved|passed|issued|published|released|signed|submitted|endorsed|done|agreed|carried)(?!\p{L})/iu,
  notes: line('(?:foot|end)?notes', 'references', 'sources', 'citations', 'notes and references'),
  closingNotes: line(
    ...[
      'notes? (?:to|for) (?:the )?editors?',
      "editors?[’'] notes?",
      'background(?: information)? for editors',
    ],
    ...[
      '(?:media |press )?contacts?(?: (?:person|details|information))?(?::.*)?',
      'for (?:more|further) information.*',
    ],
    ...[
      '(?:media|press) (?:enquiries|inquiries)(?::.*)?',
      'about (?:the |us\\b).*',
      'ends',
      '-? ?ends ?-?',
      '###',
    ],
  ),
  titles:
    /^(?:(?:(?:(?:Most|Rt|Right|Very) )?Rev(?:erend|d)?|Rt\.? Hon|Rt\.? Rev|(?:H\.E|HE)|Dr|Prof|Mr|Mrs|Ms|Mx|Rev|Fr|Sr|Hon|Gen|Col|Capt|Sgt|Adv|Eng|Amb)\.? |(?:Professor|Doctor|Reverend|Father|Sister|Brother|Imam|Rabbi|Bishop|Archbishop|Pastor|Sheikh|Sir|Dame|Judge|Justice|Ambassador|Senator|Chief|Elder|Daw|U|Ko|Ma|Maung|Sayadaw) (?=\p{Lu}))/u,
  roles: stems(
    ...[
      'director',
      'president',
      'chair',
      'coordinator',
      'co-?ordinator',
      'secretary',
      'professor',
      'lecturer',
      'researcher',
    ],
    ...[
      'research (?:fellow|associate)',
      'fellow',
      'founder',
      'co-?founder',
      'co-?chair',
      'co-?director',
      'head',
      'executive',
    ],
    ...[
      'lawyer',
      'attorney',
      'advocate',
      'barrister',
      'solicitor',
      'journalist',
      'editor',
      'writer',
      'author',
      'novelist',
      'poet',
    ],
    ...[
      'artist',
      'singer',
      'musician',
      'actor',
      'filmmaker',
      'teacher',
      'student',
      'doctor',
      'nurse',
      'physician',
      'engineer',
    ],
    ...[
      'member',
      'representative',
      'spokes',
      'manager',
      'officer',
      'adviser',
      'advisor',
      'analyst',
      'consultant',
      'activist',
    ],
    ...[
      'chaplain',
      '(?:arch)?bishop',
      'cardinal',
      'moderator',
      'vicar',
      'rector',
      'superior',
      'presiding',
      'general superintendent',
      'pastor',
      'priest',
      'imam',
      'rabbi',
      'judge',
      'retired',
      'former',
      'ex-',
      'dean',
      'principal',
      'treasurer',
    ],
    ...[
      'senator',
      'prime minister',
      'governor',
      'speaker',
      'attorney general',
      'high commissioner',
      'chancellor',
      'minister',
      'ambassador',
      'mayor',
      'councillor',
      'commissioner',
      'rapporteur',
      'vice',
      'deputy',
      'assistant',
    ],
    ...[
      'associate',
      'senior',
      'general secretary',
      'independent',
      'human rights defender',
      'campaigner',
      'organizer',
      'organiser',
    ],
    ...[
      'scientist',
      'historian',
      'economist',
      'translator',
      'farmer',
      'fisher',
      'trustee',
      'convenor',
      'convener',
      'programme',
      'program',
      'policy',
      'legal',
      'emeritus',
      'CEO',
      'PhD',
      'board',
    ],
  ),
  columns: {
    name: words('names?', 'signator(?:y|ies)', 'signed by', 'organi[sz]ations?(?: names?)?'),
    role: words('roles?', 'titles?', 'positions?', 'functions?', 'occupations?', 'professions?'),
    affiliation: words('organi[sz]ations?|affiliations?|institutions?|groups?|employers?'),
    region: words('countr(?:y|ies)|regions?|locations?|places?|states?|city|based in'),
  },
  abbreviations:
    'Dr Mr Mrs Ms Mx Prof St Gen Col Maj Capt Lt Sgt Rev Hon Sr Fr Adv Amb vs cf e\\.g i\\.e viz approx Rt'.split(
      ' ',
    ),
  bounds: { ...bounds, 'more-than': [...bounds['more-than']] },
  boundsAfter,
  powers,
  vague: ['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'decades'],
  shares: /^[ -](?:thirds?|quarters?|fifths?|sixths?|tenths?|halves)\b/i,
  references:
    'room section article chapter paragraph resolution rule annex page number decree law act level phase block ward zone route highway channel group case figure table step point item part goal sdg note gate pier unit bill clause schedule appendix protocol directive regulation order docket'.split(
      ' ',
    ),
  asks: [
    ask(
      `(?<verb>(?:demand|insist|recommend|request|ask|expect|urge|propose)s?) that (?<who>(?:the |all )?\\p{Lu}[\\p{L}'’-]*(?: (?:(?:of|for|and|on|in) (?:the )?)?\\p{Lu}[\\p{L}'’-]*)*) (?=\\p{Ll})(?!(?:of|for|and|on|in) )`,
    ),
    ask(
      `(?<verb>${verbs}) {who},? (?:(?:not|immediately|urgently|also|now|once again|finally|jointly|publicly|fully) )*to(?! (?:the|an?|this|that|these|those|our|their|its|all|whom|\\p{Lu}\\p{L}*)\\b)\\b`,
    ),
    ask(
      `(?<verb>(?:demand|insist|recommend|request|ask|expect|urge)s?) that (?:all |both )?{who}(?= (?:${deeds}|must|should|shall|be|not|do|have|also)\\b|\\s*[:：]|$)`,
    ),
    ask(
      `^(?:(?:We|The undersigned)\\b.{0,60}? )?(?<verb>(?:demand|expect|seek|want)s?) (?:from|of) {who}(?: (?:that|to)\\b|,? (?:an?|the) |:)`,
    ),
    ask(
      `^(?:.{0,60}, )?{who} (?<verb>(?:is|are) (?:hereby |strongly |urgently |therefore |also )*(?:called (?:up)?on|urged|asked|requested|expected|invited|encouraged|implored|reminded)) to\\b`,
    ),
    ask(
      `^(?:[Aa]nd |[Tt]hat )?{who} (?<verb>(?:is|are) (?:called (?:up)?on|urged|asked|requested|expected|invited|encouraged)) to\\b`,
    ),
  ],
  modal:
    /\b(?:must|should|shall|need to|needs to|ought to|(?:has|have) (?:a duty|an obligation|the duty) to)(?: not| never| no longer)?\b(?! be\b| have\b)(?<!needs? to(?= \w* ?act\b))/,
  asksYou:
    /\b(?<verb>(?:call (?:up)?on|urge|ask|request|implore|beg|expect|appeal to|invite|encourage|advise|press|plead with|trust|request that|ask that|insist that|demand that|recommend that) (?:you|your)|[Yy]ou (?:must|should|shall|need to|ought to)|[Pp]lease)\b/,
  demands: stems(
    'the undersigned (?:\\w+ )?(?:demand|ask|call|urge|request|recommend|appeal)',
    'we (?:therefore |also |further |urgently |hereby )*(?:demand|ask|call|urge|request|recommend|appeal)',
    'our (?:\\w+ )?(?:demands|requests|calls|recommendations|asks|appeal)|demands|requests',
    'recommendations|our proposals|(?:our )?calls? to action|what we (?:ask|demand|want|call|expect)|we (?:therefore )?(?:call for|want)',
  ),
  to: /^(?:[\p{L}\d]{1,4}[.)] )?(?:To|For) (?:the |all )?(?<who>[^.:;]{2,90}?)\s*[:：]?$/u,
  nobody:
    /^(?:we|us|i|it|this|that|these|those|they|he|she|you|there|no|no one|nobody|none|nothing|everyone|everybody|anyone|each of us|all of us|who|what|which|one|such|so|people|the people|not|neither|here|all$|some$|many|everything|our (?:voices?|children|people))(?: |$)/iu,
  // The noun is last, or before "of", "on" and the like: "humanitarian aid for the camps".
  things: new RegExp(
    `^(?:(?:the|all|any|these|such|an?|our|this|that|both|\\p{L}\\p{Ll}+(?<!of|for|on|in|and|to|with)) ){0,3}(?:${things})(?= (?:of|on|in|for|to|between|with|from|about|against|at)\\b|$)`,
    'iu',
  ),
  opening:
    /^(?:If|When|While|As|In|Amid|To|After|Before|Until|Since|Given|During|For|By|With|Without|At|On|Under|Because|Although|Once|Where|Unless|Therefore|However|Finally|Now|Today|First|Second|Third|Moreover|Furthermore|Instead|Meanwhile|Likewise|Above all|Accordingly|Thus|Hence)\b[^,]*,\s*/,
  andThe: / and (?=the )/u,
  articles: /^(?:and|that|for|on|upon)\s+/i,
};
