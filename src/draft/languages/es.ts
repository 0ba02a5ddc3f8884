import { ask, headFirst, type Language, line, stems, words } from './language.js';

const how =
  '(?:(?:también|además|asimismo|urgentemente|respetuosamente|firmemente|por tanto|por ello|igualmente|enérgicamente) )*';

export const es: Language = {
  signed: stems(
    'firmantes?|firman|firmad|firma|suscrib|suscrit|abajo firmantes|adhier|adhesion|signatari',
    'apoyan|en nombre de|respaldan',
  ),
  organizations: stems('organizaci|asociaci|colectiv|instituci|redes|sindicatos|ONG'),
  individuals: stems(
    'individu|personas?|a título (?:individual|personal)|personalidades|particulares',
  ),
  closing: line(
    '(?:muy )?(?:atentamente|respetuosamente|cordialmente|sinceramente)',
    '(?:con )?(?:nuestros? )?(?:un )?(?:saludos?|respetos?)(?: cordial(?:es)?| atentos?)?',
    'en solidaridad|firmado',
  ),
  address: {
    to: ['para', 'a la atención de', 'a', 'al', 'a la', 'destinatari[oa]s?', 'señores'],
    copy: ['cc', 'copia(?: a)?', 'con copia(?: a)?', 'c\\.c\\.'],
    subject: ['asunto', 'ref', 'referencia', 'tema', 're'],
  },
  addressLine:
    /^(?<label>Al|A la|A los|A las|A)\s+(?<rest>(?:la atención|\p{Lu})[^:;?!]{2,90}[^.:;?!,])$/u,
  salutation:
    /^(?:Estimad[oa]s?|Apreciad[oa]s?|Señora?|Excelentísim[oa]|Distinguid[oa]s?)\s+(?<who>.+?)\s*[,:]$/u,
  kinds: line(
    '(?:comunicado|declaración|carta|pronunciamiento|manifiesto|llamamiento|nota)(?: (?:conjunt[oa]|abiert[oa]|públic[oa]|de prensa|a la opinión pública))*',
  ),
  titled:
    /^(?:carta|declaración|comunicado|pronunciamiento|manifiesto|llamamiento|resolución|petición|moción|nota)(?: (?:conjunt[oa]|abiert[oa]|públic[oa]|de prensa|colectiv[oa]))* (?:a|al|sobre|por|contra|de|del|ante|en|para)(?!\p{L})/iu,
  issued:
    /^(?:aprobad[oa]|adoptad[oa]|publicad[oa]|firmad[oa]|emitid[oa]|difundid[oa]|hech[oa]|dad[oa])(?!\p{L})/iu,
  notes: line('notas(?: al pie)?', 'referencias', 'fuentes'),
  closingNotes: line(
    'notas? (?:para|a) (?:los |las )?(?:editores|redactores|redacciones|periodistas|la prensa)',
    'contactos?(?: de prensa)?(?::.*)?|para (?:más|mayor) información.*|acerca de.*',
  ),
  titles:
    /^(?:(?:Dr|Dra|Sr|Sra|Srta|Lic|Ing|Prof|Profa|Mtr[oa]|Arq|Abg|Mons|P|Fr)\.? |(?:Don|Doña|Doctora?|Profesora?|Padre|Hermana|Monseñor) (?=\p{Lu}))/u,
  roles: stems(
    'directora?|president[ea]|secretari[oa]|coordinadora?|profesora?|investigadora?|abogad[oa]',
    'periodista|escritora?|poeta|artista|cantante|músic[oa]|maestr[oa]|docente|estudiante',
    'médic[oa]|enfermer[oa]|ingenier[oa]|miembr[oa]|representante|portavoz|vocer[oa]',
    'responsable|encargad[oa]|activista|alcalde|juez|ex|decan[oa]|tesorer[oa]|senadora?',
    'diputad[oa]|ministr[oa]|fundadora?|catedrátic[oa]|vice|consultora?|párroco|sacerdote',
    'obispo|sociólog[oa]|historiadora?|economista|defensora?|líder|lideresa|asesora?|rectora?',
  ),
  columns: {
    name: words('nombres?.*', 'firmantes?'),
    role: words('cargos?', 'profesi(?:ón|ones)', 'funci(?:ón|ones)', 'títulos?', 'ocupación'),
    affiliation: words('organizaci(?:ón|ones)', 'instituci(?:ón|ones)', 'entidad(?:es)?'),
    region: words('país(?:es)?', 'ciudad(?:es)?', 'región', 'lugar'),
  },
  abbreviations: [
    'Sr',
    'Sra',
    'Srta',
    'Dr',
    'Dra',
    'Lic',
    'Ing',
    'Prof',
    'Mons',
    'Ud',
    'Uds',
    'Vd',
    'Vds',
    'D',
    'Dña',
    'p\\. ej',
    'art',
    'núm',
    'etc',
    'Abg',
  ],
  bounds: {
    'more-than': ['más de', 'más del', 'mas de', 'por encima de', 'por encima del'],
    'at-least': ['al menos', 'por lo menos', 'no menos de', 'como mínimo'],
    about: [
      'unos',
      'unas',
      'cerca de',
      'cerca del',
      'alrededor de',
      'alrededor del',
      'aproximadamente',
      'casi',
      'en torno a',
    ],
    'less-than': ['menos de', 'menos del'],
    'at-most': ['hasta', 'como máximo', 'a lo sumo', 'no más de'],
  },
  boundsAfter: { 'at-least': ['o más', 'como mínimo'], about: ['aproximadamente'] },
  shares: /^ (?:tercios|cuartos|quintos|décimos|cuartas|terceras)/i,
  references:
    'sala artículo sección capítulo párrafo resolución anexo página número ley decreto inciso fase zona ruta núm n° nº'.split(
      ' ',
    ),
  asks: [
    ask(
      `(?<verb>[Ee]xigimos|[Pp]edimos|[Ss]olicitamos|[Rr]eclamamos|[Dd]emandamos|[Rr]equerimos|[Rr]ecomendamos|[Ii]nstamos|[Ee]xhortamos|[Ll]lamamos|[Uu]rgimos|[Ii]nvitamos|[Aa]pelamos|[Rr]ogamos|[Aa]nimamos|[Ee]mplazamos|[Hh]acemos (?:un|este) llama(?:do|miento)|(?:pide|exige|solicita|insta|exhorta|llama|urge)n?) ${how}a(?:l | las | los | la | todas las | todos los | ){who},? ?(?: (?:que|a|para)\\b|[:：]|$)`,
    ),
    ask(
      `(?<verb>[Ee]xigimos|[Pp]edimos|[Ss]olicitamos|[Dd]emandamos|[Ee]speramos|[Rr]ecomendamos) ${how}que (?:el |la |los |las ){who}(?=\\s*[:：]?$| (?!(?:de|la|e|a|en|una)\\b)(?:\\p{Ll}+(?:e|en|a|an)\\b))`,
    ),
    ask(
      `(?<verb>[Ee]speramos|[Ee]xigimos|[Dd]emandamos) (?:del|de la|de los|de las) {who} (?:que|un|una|el|la|los|las)\\b`,
    ),
  ],
  modal:
    /(?<![\p{L}])(?:debe|deben|debería|deberían|tiene que|tienen que|tiene la obligación de|tienen la obligación de|ha de|han de)(?! (?:ser|haber sido|estar))(?![\p{L}])/u,
  asksYou: words(
    '(?<verb>(?:le|les|os|te) (?:pedimos|solicitamos|exigimos|rogamos|instamos|exhortamos|urgimos|demandamos|invitamos|recomendamos)|(?:pedimos|instamos|exhortamos|solicitamos|exigimos) a (?:usted|ustedes)|(?:usted|ustedes) debe[n]?)',
  ),
  demands: stems(
    '(?:por (?:ello|eso|tanto),? )?(?:exigimos|demandamos|pedimos|solicitamos|reclamamos)',
    'nuestras (?:demandas|exigencias|peticiones|recomendaciones)|demandas|exigencias',
    'peticiones|recomendaciones|pedidos|propuestas|reivindicaciones|lo que (?:pedimos|exigimos|queremos)',
  ),
  to: /^(?:\S{1,4}[.)] )?(?:Al|A la|A los|A las|A) (?<who>[^.:;]{2,90}?)\s*[:：]?$/u,
  nobody:
    /^(?:nosotr[oa]s|se|ell[oa]s?|él|yo|eso|esto|est[aeo]s?|nadie|nada|tod[oa]s|cada|quien|quienes|que|ningun[oa]?|lo|no|hay|usted|ustedes)(?: |$)/iu,
  things: headFirst(
    'ley(?:es)?|normas?|paz|verdad|diálogo|negociación(?:es)?|conversaciones|ayudas?|elecci(?:ón|ones)',
    'investigaci(?:ón|ones)|juicios?|violencia|guerra|alto el fuego|sanciones|medidas|proyectos?|decretos?',
    'acuerdos?|presupuesto|fondos|agua|tierras?|acceso|retorno|liberación|decisi(?:ón|ones)|plan(?:es)?',
    'reformas?|informes?|precios?|salarios?|situación|procesos?|derechos?',
  ),
  opening:
    /^(?:Si|Cuando|Para|En|Tras|Después|Antes|Desde|Ante|Por|Con|Finalmente|Ahora|Hoy|Además|Asimismo|Sin embargo|Mientras)(?![\p{L}])[^,]*,\s*/u,
  andThe:
    / y (?=(?:al |a l[ao]s? ))|(?<!(?<!\p{L})de(?: la| los| las|l)? .*) y (?=(?:el|las?|los) )/u,
  articles:
    /^(?:el |la |los |las |al |a la |a los |a las |del |de la |y |e |que |todos los |todas las )/iu,
};
