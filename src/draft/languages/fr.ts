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

const to = "(?:(?:aux?|à la|à) |à l['’])";
const the = "(?:(?:les?|la|aux?|à la|à|toutes les|tous les) |(?:à )?l['’])?";
const how =
  '(?:(?:instamment|donc|également|ainsi|aussi|solennellement|fermement|vivement|par ailleurs|enfin|en outre|par conséquent|en conséquence) )*';

export const fr: Language = {
  signed: stems(
    'signataires?|signé|soussign|cosign|ont sign|signent|soutenu par|soutiens|avec le soutien|au nom de',
    'premiers? sign',
  ),
  organizations: stems('organisations?|associations?|collectifs|syndicats|ONG|groupes'),
  individuals: stems(
    'individu|à titre (?:individuel|personnel)|personnes|personnalités|particuliers',
  ),
  firstSigned: stems('premi|initia'),
  closing: line(
    '(?:bien )?(?:respectueusement|cordialement|sincèrement)',
    '(?:avec|en|dans l.attente) (?=[^,.:;\\d]{3,40},$)[^,]+',
    'avec (?:tout )?notre (?:respect|considération)|salutations.*|signé',
  ),
  behalf:
    /^(?:(?:[Pp]our|[Aa]u nom d[eu]s?) (?:(?:le|la|les) |l['’])?|[Aa]u nom d['’])(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
  address: {
    to: [
      "à l['’]attention d[eu](?: la)?",
      "à l['’]attention",
      'destinataires?',
      'à',
      'aux?',
      'pour',
    ],
    copy: ['copie(?: à)?', 'cc', 'c\\.c\\.', 'copies'],
    subject: ['objet', 'concerne', 'réf', 'sujet', 're'],
  },
  fileNumber:
    /^(?:(?:nos?|vos?|n|v)[./]*\s*)?(?:réf(?:érences?)?|dossier)\.?(?:\s+n[.º°o]*)?\s*[:：]/iu,
  addressLine:
    /^(?<label>[ÀA] l['’]attention (?:de(?: la)?|du|des)|À la|À l['’]|À|A|Aux?)(?:\s+|(?<=['’]))(?<rest>(?:\p{Lu})[^:;?!]{2,90}[^.:;?!,])$/u,
  salutation:
    /^(?:Chère?s? |Votre )?(?<who>(?:Madame|Monsieur|Mesdames|Messieurs|Excellences?)(?: .+?)?)\s*[,:]$/u,
  kinds: line(
    '(?:déclaration|communiqué|lettre|appel|pétition|tribune|manifeste|plaidoyer|motion|prise de position)(?: (?:commune?|conjointe?|ouverte?|collecti(?:f|ve)|de presse|publique|urgente?|inter-?associati(?:f|ve)))*',
    '(?:merci de |prière de |à )?(?:diffuser|faire circuler|faire suivre)(?: (?:largement|sans modération))?|pour (?:large )?diffusion|pour (?:diffusion|publication) immédiate|(?:sous )?embargo(?: jusqu|\\s?:| –).*',
  ),
  titled:
    /^(?:lettre ouverte|lettre|déclaration|communiqué|appel|pétition|tribune|résolution|motion|manifeste|plaidoyer)(?: (?:commune?|conjointe?|ouverte?|de presse|publique|urgente?|collective?))* (?:à|aux?|sur|pour|contre|de|des?|du|d['’]|relati)/iu,
  issued: /^(?:adoptée?|approuvée?|votée?|publiée?|signée?|faite?|diffusée?|émise?)(?!\p{L})/iu,
  notes: line('notes(?: de bas de page)?', 'références', 'sources'),
  elsewhere: line(
    '(?:à )?(?:lire|voir) aussi|sur le même (?:sujet|thème)|articles? (?:similaires|liés)|laisser (?:un commentaire|une réponse)|commentaires?',
    'partage[rz](?: (?:sur|cet|cette|l).*)?|(?:articles?|billets?|pages?) (?:précédent|suivant)e?s?',
    'dans la même (?:rubrique|catégorie)|(?:nos )?derni(?:ers articles|ères actualités)',
  ),
  captions: captions('crédits?(?: photos?)?|photos?(?: de couverture)?|images?|légende'),
  closingNotes: line(
    'notes? (?:aux|à l.attention des|pour les) (?:rédactions?|rédacteurs|éditeurs|journalistes)',
    'contacts?(?: presse| médias)?(?: ?:.*)?',
    'rectificatif.*|corrections?\\s?:.*',
    "pour (?:plus|en savoir plus|toute) (?:d['’]informations?|information).*|à propos.*|(?:relations?|service)s? (?:presse|médias).*|renseignements\\s?:.*",
  ),
  titles:
    /^(?:(?:Dr|Dre|Pr|Prof|M|Mme|Mlle|Me|Mgr)\.? |(?:Maître|Docteur|Professeure?|Monsieur|Madame|Père|Sœur|Imam|Pasteure?) (?=\p{Lu}))/u,
  roles: stems(
    'direct(?:eur|rice)|présidente?|secrétaire|coordinat|coordonnat|professeure?|chercheu',
    'avocate?|journaliste|écrivain|auteur|autrice|poète|poétesse|artiste|chanteu|musicien',
    'institut(?:eur|rice)|enseignante?|étudiante?|médecin|infirmi|ingénieur|membre',
    'représentante?|porte-parole|responsable|chargée?|militante?|maire|juge|magistrate?|ancien',
    'ex-|doyen|trésori|sénat|député|ministre|fondat|co-?fondat|maître de conf|vice-',
    'consultante?|pasteur|prêtre|évêque|sociologue|historien|économiste|philosophe|géographe',
    'anthropologue|cinéaste|traduct|éditeur|éditrice|conseill|délégué|chef',
  ),
  columns: {
    name: words('noms?', 'signataires?', 'prénoms?.*'),
    role: words('fonctions?', 'titres?', 'qualités?', 'professions?', 'rôles?'),
    organization: heads(
      "(?:noms? (?:de (?:la |l['’])|du |des ))?(?:syndicats?|associations?|fédérations?|collectifs?|organisations?|structures?|ONG)",
    ),
    affiliation: words('organisations?', 'associations?', 'structures?', 'institutions?'),
    region: words('pays', 'régions?', 'villes?', 'lieux?'),
    representative: heads(
      'représentée?s?(?: par)?|représentants?|représentant(?:e|\\(e\\)|·e)?|contacts?|signé par',
      'noms?(?: et | ?[&/,] ?)(?:prénoms?(?: et | ?[&/,] ?))?(?:titres?|qualités?|fonctions?|signatures?)',
      "pour (?:l['’]organisation|le syndicat|l['’]association)",
    ),
    other: heads(
      "signatures?|dates?(?: de signature)?|(?:nombre d(?:e |['’]))?(?:membres|adhérents|adhérent·es)|n°|no|numéros?|cachets?|courriels?|e-?mails?|tél(?:éphones?)?",
    ),
    url: heads('site(?: web| internet)?'),
    kind: heads('types? d.+'),
    group: heads('groupes?|catégories?'),
    joined: heads('dates?(?: d.+)?|(?:a )?(?:signé|rejoint|adhéré)e? le|adhésion|depuis(?: le)?'),
  },
  abbreviations: [
    'M',
    'MM',
    'Mme',
    'Mlle',
    'Dr',
    'Pr',
    'Me',
    'Mgr',
    'St',
    'cf',
    'p\\. ex',
    'env',
    'av',
    'art',
    'al',
  ],
  bounds: {
    'more-than': ['plus de', "plus d'", "plus d'une"],
    'at-least': ['au moins', 'au moins une', 'pas moins de', 'au minimum'],
    about: [
      'environ',
      'une',
      "près d'une",
      'près de',
      'quelque',
      'quelques',
      'autour de',
      'à peu près',
      'presque',
      'approximativement',
      'on estime à',
      'on estime que',
    ],
    'less-than': ['moins de'],
    'at-most': ["jusqu'à", 'au plus', 'au maximum', 'pas plus de'],
  },
  vague: 'dizaines centaines milliers'.split(' '),
  boundsAfter: { 'at-least': ['au moins', 'ou plus'], about: ['environ'] },
  shares: /^ (?:tiers|quarts?|cinquièmes?|dixièmes?)/i,
  fractions:
    /(?<!\p{L})(?:(?:deux|trois|quatre|neuf) (?:tiers|quarts|cinquièmes|dixièmes)|(?:une?|le) (?:tiers|quart|cinquième|dixième) d(?:e|es|u)|moitié d(?:e|es|u))(?!\p{L}| (?:heure|siècle)s?)/iu,
  linking:
    'à au aux avec dans de depuis des du durant en et l la le les leur leurs ont ou par pendant pour qui se sont sous sur un une'.split(
      ' ',
    ),
  durations: durations(
    'ans?|années?|mois|semaines?|jours?|journées?|nuits?|heures?|h|minutes?|secondes?|décennies?|siècles?',
    'longue?s|dernière?s|première?s|premiers|derniers|prochaine?s|petite?s|bonnes',
  ),
  dayWords:
    'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un|vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente_et_un|trente-et-un',
  inDates: "du|mois|jours? du mois|de|d'|l'an(?:née)?",
  references:
    'salle article section chapitre paragraphe résolution annexe page numéro loi décret alinéa n° cf phase zone route autoroute kilomètre lot'.split(
      ' ',
    ),
  afterCounted: words(
    "et|ou|mais|qui|que|qu['’]\\p{L}+|dont|où|lorsque|quand|car|puis|alors|ainsi",
    'à|au|aux|dans|en|par|pour|avec|sans|sous|sur|contre|depuis|pendant|après|avant|entre|chez|vers|plus|moins|selon',
    "est|sont|était|étaient|sera|seront|fut|furent|été|a|ont|avait|avaient|aura|auront|ne|n['’]\\p{L}+|se|s['’]\\p{L}+|doit|doivent|peut|peuvent|vont|(?<=\\s)\\p{L}{2,}(?<!m)ent|restent|demandent|demeurent|attendent|meurent",
  ),
  asks: [
    ask(
      `[Ii]l est (?<verb>demandé|recommandé|enjoint) (?:[àÀ] la |[àÀ] l['’]|aux? ){who},? (?:de |d['’]|que |qu['’]|[:：])`,
    ),
    ask(
      `^(?:L[ea]s? |L['’])?{who} (?<verb>(?:est|sont) (?:instamment |donc )?(?:priée?s?|invitée?s?|sommée?s?|exhortée?s?)) (?:de |d['’]|à )`,
    ),
    ask(
      `^(?:[Aa]ux? |[ÀàA] la |[ÀàA] l['’]){who},? nous (?<verb>demandons|recommandons|réclamons) ${how}(?:de |d['’]|que |qu['’])`,
    ),
    ask(
      `^(?:[Dd]u |[Dd]es |[Dd]e la |[Dd]e l['’]){who},? nous (?<verb>exigeons|attendons|réclamons) ${how}(?:que |qu['’]|de |d['’]|une? |l[ea]s? |l['’]|des )`,
    ),
    ask(
      `(?<verb>demand(?:ons|ent|e)|recommand(?:ons|ent|e)|réclam(?:ons|ent|e)|sollicit(?:ons|ent|e)) ${how}${to}{who},? (?:(?:de |d['’])(?=\\p{Ll}+(?:er|ir|re|oir)(?!\\p{L})|ne |se |s['’]|:)|que |qu['’]|[:：])`,
    ),
    ask(
      `(?<verb>appel(?:ons|lent|le)|exhort(?:ons|ent|e)|invit(?:ons|ent|e)|encourage(?:ons|nt)?|engage(?:ons|nt)) ${how}${the}{who},? à ?(?=[\\p{L}:]|$)`,
    ),
    ask(
      `(?<verb>pri(?:ons|ent|e)|press(?:ons|ent|e)|somm(?:ons|ent|e)|enjoign(?:ons|ent)|supplions|conjurons) ${how}${the}{who},? (?:de |d['’])(?=\\p{Ll}+(?:er|ir|re|oir)(?!\\p{L})|ne |se |s['’])`,
    ),
    ask(`(?<verb>(?:en )?appel(?:ons|lent|le)) ${how}${to}{who} (?:pour (?:que|qu['’])?|afin )`),
    ask(
      `(?<verb>exige(?:ons|nt|)|attend(?:ons|ent)|réclam(?:ons|ent)) ${how}(?:de la |de l['’]|du |des |de |d['’]){who} (?:qu['’]|que |de |d['’]|[:：]|(?:une?|le|la|les|l['’]))`,
    ),
    ask(
      `(?<verb>(?:demand|exige|souhait|recommand|insist|réclam)(?:ons|ent|nt)(?: pour)?) ${how}que (?:le |la |les |l['’]){who}(?= (?:(?!(?:de|des|et|en|une?)\\b)\\p{Ll}+(?:e|ent|sse|ssent|isse|issent)\\b|soit|soient|ait|aient|mette|fasse|prenne))`,
    ),
  ],
  modal:
    /(?<![\p{L}])(?:doit|doivent|devrait|devraient|est tenue? de|sont tenue?s de|ont le devoir de|a le devoir de)(?! (?:être|avoir été|\p{L}+ être))(?:\s+(?:pas|plus|jamais))?(?![\p{L}])/u,
  relative: /(?:^|[\s,])qui\s*$/u,
  beforeDay: 'le',
  noDemand:
    /^ (?:(?:parfois|souvent|toujours|encore|aussi|ne pas|\p{L}+ment) )*(?:attendre|patienter|subir|souffrir|endurer|supporter|parcourir|affronter|fuir|dormir|vivre|marcher|se contenter)(?!\p{L})|^ (?:parfois|souvent) /u,
  asksYou: words(
    '(?<verb>vous (?:prions|prie) (?!d.(?:agréer|accepter|excuser))\\S+',
    'vous (?:demand|appel|invit|exhort|sollicit|conjur|adress|engage|recommand)\\p{L}+',
    'vous devez|vous devriez|veuillez (?!agréer|croire|recevoir)|(?:attendons|espérons|souhaitons) de vous',
    '(?:appelons|comptons) (?:à|sur) vous)',
  ),
  demands: stems(
    'nous (?:demandons|exigeons|appelons|réclamons|recommandons)',
    'nos (?:demandes|revendications|exigences|recommandations)|revendications|recommandations',
    'ce que nous (?:demandons|exigeons|voulons)|nos propositions|demandes|que (?:demandons|voulons)-nous',
  ),
  to: /^(?:\S{1,4}[.)] )?(?:Aux?|À la|À l['’]|À) ?(?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
  nobody:
    /^(?:enfin|donc|aussi|également|nous|on|il|ils|elle|elles|ce|cela|ceci|ça|celles?|ceux|je|vous|tous|toutes|chacune?|personne|nul|rien|qui|aucune?|y|tout|c['’])(?: |$)/iu,
  actors: headFirst(
    "(?:l['’]|l[ae]s? |tous les |toutes les |nos |aux? )?(?:gouvernements?|autorités?|ministères?|ministres?|parlement(?:aires)?|assemblée|sénat|présidente?|présidence|états?|pays|ambassades?|préfet(?:s|ure)?|mairies?|maires?|communes?|régions?|commission|conseil|cour|tribuna(?:l|ux)|justice|police|armée|forces armées|banques?|bailleurs|investisseurs|assureurs|donateurs|entreprises?|sociétés?|employeurs?|exploitants?|marques|partis?|agences?|union|nations|communauté|universités?|direction|médias)",
  ),
  things: headFirst(
    'lois?|règles?|droits?|paix|vérité|dialogue|négociations?|pourparlers|aides?|élections?|enquêtes?|procès',
    'violences?|guerre|cessez-le-feu|sanctions?|mesures?|projets?|décrets?|accords?|budget|fonds|eau|terres?|accès',
    'retour|libération|décisions?|plans?|réformes?|rapports?|prix|salaires?|situation|processus|textes?',
  ),
  opening:
    /^(?:Si|Quand|Lorsque|Pour|Dans|En|Après|Avant|Depuis|Face|Afin|Donc|Enfin|Ainsi|Aujourd['’]hui|Par|Alors|Tant|Puisque|Cependant|Toutefois)(?![\p{L}])[^,]*,\s*/u,
  andThe: / et (?=(?:les? |la |aux? |à |l['’]))/u,
  articles:
    /^(?:le |la |les |l['’]|aux? |à la |à l['’]|à (?=ses |leurs? |nos |vos |ces |tous )|du |des |de la |de l['’]|et |que |tous les |toutes les )/iu,
};
