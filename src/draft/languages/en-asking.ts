import { ask, type Language, stems } from './language.js';

/** Verbs in the base form, which end the name of an addressee. */
export const deeds =
  'abandon|abide|abolish|accept|act|address|adopt|allow|allocate|amend|answer|apologi[sz]e|apply|appoint|arrest|assist|audit|ban|begin|bring|cancel|cease|close|commit|compensate|comply|condemn|conduct|consider|consult|convene|cooperate|create|cut|declare|defend|deliver|disclose|dismiss|drop|enact|end|ensure|establish|evacuate|expand|explain|extend|facilitate|free|freeze|fulfil|fund|give|grant|guarantee|halt|hand|hear|help|hold|honour|immediately|implement|impose|include|increase|investigate|invite|issue|join|keep|launch|leave|let|lift|listen|make|meet|monitor|name|negotiate|observe|open|order|pay|press|preserve|prevent|prosecute|protect|provide|publish|put|ratify|reach|recognize|reconsider|reduce|refer|refrain|refuse|reinstate|reject|release|remove|renew|reopen|repair|repeal|replace|report|rescind|resign|respect|respond|restore|resume|return|reveal|reverse|review|revoke|scrap|secure|send|set|share|show|sign|speak|stand|start|stay|stop|strengthen|support|suspend|take|tell|terminate|uphold|urgently|use|visit|vote|withdraw|withhold|work';

const verbs =
  'call(?:s|ing)? (?:up)?on|today called (?:up)?on|call(?:s|ing)? for|urg(?:e[sd]?|ing)|ask(?:s|ing)?|request(?:s|ing)?|implores?|imploring|beseech(?:es)?|beg|expects?|appeal(?:s|ing)? to|invites?|encourages?|advises?|(?<=[Ww]e (?:\\p{L}+ )?)press|petitions?|plead with|recommends? to|look to|want|exhorts?|challenges?|reminds?';

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

/** How English statements ask: the part of the language that finds demands and their addressees. */
export const asking = {
  asks: [
    ask(
      `(?<verb>(?:demand|insist|recommend|request|ask|expect|urge|propose)s?) that (?<who>(?:[Tt]he |[Aa]ll )?(?!The )\\p{Lu}[\\p{L}'’-]*(?: (?:(?:of|for|and|on|in) (?:the )?)?\\p{Lu}[\\p{L}'’-]*)*) (?=\\p{Ll})(?!(?:of|for|and|on|in) )`,
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
      `^(?:[Oo]f|[Ff]rom) {who},? we (?:also |further )?(?<verb>demand|expect|seek|want|ask|request)(?: that\\b| an?\\b| the\\b|:)`,
    ),
    ask(`^[Ww]hat we (?<verb>ask|demand|expect|want|need) (?:of|from) {who}(?: to)?\\s*[:：]?$`),
    ask(
      `^(?:.{0,60}, )?{who} (?<verb>(?:is|are) (?:hereby |strongly |urgently |therefore |also )*(?:called (?:up)?on|urged|asked|requested|expected|invited|encouraged|implored|reminded))(?: to\\b| that\\b|\\s*[:：–—])`,
    ),
    ask(
      `^(?:[Aa]nd |[Tt]hat )?{who} (?<verb>(?:is|are) (?:called (?:up)?on|urged|asked|requested|expected|invited|encouraged))(?: to\\b| that\\b|\\s*[:：–—])`,
    ),
  ],
  modal:
    /\b(?:must|should|shall|need to|needs to|ought to|(?:has|have) (?:a duty|an obligation|the duty) to)(?: not| never| no longer)?\b(?! be\b| have been\b)(?<!needs? to(?= \w* ?act\b))/,
  relative: /(?:^|[\s,])which\s*$/u,
  noDemand:
    /^ (?:(?:not|never|no longer) (?:be|have been)|(?:(?:often|sometimes|always|still|\w+ly) )*(?:have (?:\w+ed|been|known|done|gone|seen|taken|given|made|said|told|come|left|kept|met|paid|shown|written|chosen|spoken)|come as|go without saying|wait|endure|suffer|flee|sleep|walk|live(?! up)))\b/,
  asksYou:
    /\b(?<verb>(?:call (?:up)?on|urge|ask|request|implore|beg|expect|appeal to|invite|encourage|advise|press|plead with|trust|request that|ask that|insist that|demand that|recommend that|look to|(?:expect|want|seek|need) (?:from|of)) (?:you|your)|[Yy]ou (?:must|should|shall|need to|ought to)|[Pp]lease(?! (?:accept|find|receive|do not hesitate|contact|feel free|note|see|send your|address|direct|let us know)\b))\b/,
  demands: stems(
    '(?:the undersigned|we, the) [^.:;]{0,90}(?:demand|ask|call|urge|request|recommend|appeal)(?: that| for)?$',
    'the undersigned,? (?:\\w+ )?(?:demand|ask|call|urge|request|recommend|appeal)',
    'we (?:therefore |also |further |urgently |hereby )*(?:demand|ask|call|urge|request|recommend|appeal)',
    'our (?:\\w+ )?(?:demands|requests|calls|recommendations|asks|appeal)|demands|requests',
    'recommendations|our proposals|(?:our )?calls? to action|what we (?:ask|demand|want|call|expect)|we (?:therefore )?(?:call for|want)',
  ),
  to: /^(?:[\p{L}\d]{1,4}[.)] )?(?:To|For|Of|From) (?:the |all )?(?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
  nobody:
    /^(?:we|us|i|it|this|that|these|those|they|he|she|you|there|no|no one|nobody|none|nothing|everyone|everybody|anyone|each of us|all of us|who|what|which|one|such|so|people|the people|not|neither|here|all$|some$|many|everything|our (?:voices?|children|people))(?: |$)/iu,
  // The noun is last, or before "of" and the like. "Police reform" and "Access to courts" are subjects.
  actors:
    /^(?:(?!(?:of|to|for|in|on|by|from|with)\b)[^\s,;:]+ )*?(?:governments?|authorit(?:y|ies)|minist(?:r(?:y|ies)|ers?)|parliament(?:arian)?s?|congress|senate|presidents?|states?|countries|embass(?:y|ies)|missions?|commission(?:ers?)?|councils?|committees?|courts?|tribunals?|judiciary|police|army|armed forces|military|junta|banks?|lenders?|investors?|insurers?|donors?|funders?|compan(?:y|ies)|corporations?|business(?:es)?|employers?|brands|buyers|retailers|landlords|operators?|part(?:y|ies)|agenc(?:y|ies)|union|nations|community|universit(?:y|ies)|municipalit(?:y|ies)|mayors?|cit(?:y|ies)|media)(?: (?:of|for|in|on|to|that|who)\b.*)?$/iu,
  // The noun is last, or before "of", "on" and the like: "humanitarian aid for the camps".
  things: new RegExp(
    `^(?:(?:the|all|any|these|such|an?|our|this|that|both|\\p{L}\\p{Ll}+(?<!of|for|on|in|and|to|with)) ){0,3}(?:${things})(?= (?:of|on|in|for|to|between|with|from|about|against|at)\\b|$)`,
    'iu',
  ),
  opening:
    /^(?:If|When|While|As|In|Amid|To|After|Before|Until|Since|Given|During|For|By|With|Without|At|On|Under|Because|Although|Once|Where|Unless|Therefore|However|Finally|Now|Today|First|Second|Third|Moreover|Furthermore|Instead|Meanwhile|Likewise|Above all|Accordingly|Thus|Hence)\b[^,]*,\s*/,
  andThe: / and (?=the )/u,
  articles: /^(?:[Aa]nd|[Tt]hat|[Ff]or|[Oo]n|[Uu]pon|[Tt]h(?:is|ese)(?= \p{Lu}))\s+/u,
} satisfies Partial<Language>;
