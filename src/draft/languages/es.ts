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
  '(?:(?:también|además|asimismo|urgentemente|respetuosamente|firmemente|por tanto|por ello|igualmente|enérgicamente) )*';

/** Matches a verb after an addressee, but no adjective such as "militar". */
const infinitive =
  '(?=(?!\\p{L}*(?:militar|popular|escolar|nuclear|familiar|regular|titular|particular|similar|circular|mujer|taller|poder|alquiler|primer|tercer|cualquier|bienestar|hogar|lugar|azúcar|solar|auxiliar|hospitalar|consular|insular|superior)(?!\\p{L}))\\p{Ll}{2,}(?:ar|er|ir)(?:l[aeo]s?|se|nos)?(?!\\p{L}))';

export const es: Language = {
  signed: stems(
    'firmantes?|firman|firmad|firma|suscrib|suscrit|abajo firmantes|adhier|adhesion|signatari',
    'apoyan|con el (?:apoyo|auspicio) de|en nombre de|respald|auspici',
  ),
  organizations: stems('organizaci|asociaci|colectiv|instituci|redes|sindicatos|ONG'),
  individuals: stems(
    'individu|personas?|a título (?:individual|personal)|personalidades|particulares',
  ),
  firstSigned: stems('primer|inicia|impuls|convoca'),
  closing: line(
    '(?:muy )?(?:atentamente|respetuosamente|cordialmente|sinceramente)',
    '(?:con )?(?:nuestros? )?(?:un )?(?:saludos?|respetos?)(?: cordial(?:es)?| atentos?)?',
    '(?:con|en|a la espera) (?=[^,.:;\\d]{3,40},$)[^,]+',
    'en solidaridad|firmado|(?:sin otro particular,? )?(?:l[ae]s? |os )?salud(?:an?|amos)(?: a usted(?:es)?)?(?: muy)? atentamente',
  ),
  behalf:
    /^(?:(?:[Pp]or|[Ee]n (?:nombre|representación) de|[Ee]n (?:nombre|representación) del?)(?: (?:el|la|los|las))? )(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
  address: {
    to: ['para', 'a la atención de', 'a', 'al', 'a la', 'destinatari[oa]s?', 'señores'],
    copy: ['cc', 'c/c', 'copia(?: a)?', 'con copia(?: (?:a|para))?', 'c\\.\\s?c\\.(?:\\s?p\\.)?'],
    subject: ['asunto', 'ref', 'referencia', 'tema', 're'],
  },
  fileNumber:
    /^(?:(?:nuestra|su|n(?:tra)?|s)[./]*\s*)?(?:ref(?:erencia)?|expediente|exp|oficio)\.?(?:(?:\s+(?:n[.º°o]*|núm(?:ero)?)\.?)?\s*[:：]|(?:\s\p{L}+)?\s+(?:n[.º°o]+|núm\.)\s?\p{Nd})/iu,
  addressLine:
    /^(?<label>[Cc]\.\s?[Cc]\.(?:\s?[Pp]\.)?|Al|A la|A los|A las|A)\s+(?<rest>(?:la atención|\p{Lu})[^:;?!]{2,90}[^.:;?!,])$/u,
  salutation:
    /^(?:(?=Excelencias?(?!\p{L}))|(?:Su|Vuestra)s? (?=Excelencia)|Estimad[oa]s?|Respetad[oa]s?|Respetables?|Honorables?|Apreciad[oa]s?|Señora?|Excelentísim[oa]|Distinguid[oa]s?|De (?:nuestra|mi)(?= ))\s*(?<who>.+?)\s*[,:]$/u,
  kinds: line(
    '(?:comunicado|declaración|carta|pronunciamiento|manifiesto|llamamiento|llamado|nota|posicionamiento|boletín|tribuna|petición|denuncia|exhorto|proclama|acción|alerta)(?: (?:conjunt[oa]|abiert[oa]|públic[oa]|urgente|colectiv[oa]|internacional|de prensa|a la opinión pública))*',
    'por (?:correo(?: electrónico)?|e-?mail)|vía (?:correo electrónico|e-?mail)',
    '(?:por favor,? |favor de |se ruega )?(?:difundir|compartir|circular|reenviar)(?: ampliamente)?|(?:se ruega |amplia )difusión|para (?:su )?(?:publicación|difusión|divulgación) inmediata|(?:bajo )?embargo(?:\\s?:| hasta| –).*|embargado hasta.*',
  ),
  titled:
    /^(?:carta|declaración|comunicado|pronunciamiento|manifiesto|llamamiento|resolución|petición|moción|nota)(?: (?:conjunt[oa]|abiert[oa]|públic[oa]|de prensa|colectiv[oa]))* (?:a|al|sobre|por|contra|de|del|ante|en|para)(?!\p{L})/iu,
  issued:
    /^(?:aprobad[oa]|adoptad[oa]|publicad[oa]|firmad[oa]|emitid[oa]|difundid[oa]|hech[oa]|dad[oa])(?!\p{L})/iu,
  notes: line('notas(?: al pie)?', 'referencias', 'fuentes'),
  elsewhere: line(
    '(?:lee|ver) también|(?:también )?te puede interesar|m[aá]s (?:leíd[oa]s|vist[oa]s|noticias|notas|populares|recientes)|(?:deja|dejar?) (?:un comentario|una respuesta)|comentarios?',
    'compart(?:e|ir|a)(?: (?:est[aeo]|en).*)?|(?:noticia|nota|artículo|entrada|página) (?:anterior|siguiente)',
    '(?:noticias|notas|artículos|entradas) relacionad[oa]s|(?:últimas|otras) (?:noticias|notas|entradas)',
  ),
  captions: captions('fotos?|fotografías?|imagen(?: de portada)?|imágenes|créditos?'),
  closingNotes: line(
    'notas? (?:para|a) (?:los |las )?(?:editores|redactores|redacciones|periodistas|la prensa)',
    'fe de erratas.*|(?:corrección|rectificación)\\s?:.*',
    'contactos?(?: de prensa)?(?::.*)?|para (?:más|mayor) información.*|acerca de.*',
    '(?:más|mayor(?:es)?) (?:información|informes).*|(?:vocer[ií]as?|prensa|informes|datos de contacto)\\s?:.*',
  ),
  titles:
    /^(?:(?:Dr|Dra|Sr|Sra|Srta|Lic|Ing|Prof|Profa|Mtr[oa]|Arq|Abg|Mons|P|Fr)\.? |(?:Don|Doña|Doctora?|Profesora?|Padre|Hermana|Monseñor) (?=\p{Lu}))/u,
  roles: stems(
    'directora?|president[ea]|secretari[oa]|coordinadora?|profesora?|investigadora?|abogad[oa]',
    'periodista|escritora?|poeta|artista|cantante|músic[oa]|maestr[oa]|docente|estudiante',
    'médic[oa]|enfermer[oa]|ingenier[oa]|miembr[oa]|representante|portavoz|vocer[oa]',
    'responsable|encargad[oa]|activista|alcalde|juez|ex|decan[oa]|tesorer[oa]|senadora?',
    'diputad[oa]|ministr[oa]|fiscal|gobernadora?|procuradora?|magistrad[oa]|biólog[oa]|antropólog[oa]|fundadora?|catedrátic[oa]|vice|consultora?|párroco|sacerdote',
    'obispo|sociólog[oa]|historiadora?|economista|defensora?|líder|lideresa|asesora?|rectora?',
  ),
  columns: {
    name: words('nombres?.*', 'firmantes?'),
    role: words('cargos?', 'profesi(?:ón|ones)', 'funci(?:ón|ones)', 'títulos?', 'ocupación'),
    organization: heads(
      '(?:nombres? (?:de la |del |de ))?(?:sindicatos?|asociaci(?:ón|ones)|federaci(?:ón|ones)|colectivos?|gremios?|organizaci(?:ón|ones)|ONG)',
    ),
    affiliation: words('organizaci(?:ón|ones)', 'instituci(?:ón|ones)', 'entidad(?:es)?'),
    region: words('país(?:es)?', 'ciudad(?:es)?', 'región', 'lugar'),
    representative: heads(
      'representad[oa]s? por|representantes?(?: legal)?|contactos?|firmado por',
      'nombres?(?: y | ?[&/,] ?)(?:apellidos?(?: y | ?[&/,] ?))?(?:cargos?|títulos?|funciones|función|firma)',
      'por (?:la organización|el sindicato|la asociación)',
    ),
    other: heads(
      'firmas?|fechas?(?: de (?:la )?firma)?|(?:número de )?(?:miembros|afiliad[oa]s|soci[oa]s)|n[.º°o]*|núm(?:ero)?|sellos?|correos?(?: electrónicos?)?|e-?mails?|tel(?:éfonos?)?',
    ),
    url: heads('sitio(?: web)?|página(?: web)?'),
    kind: heads('tipos?(?: de .+)?'),
    group: heads('grupos?|categorías?'),
    joined: heads(
      'fechas?(?: de .+)?|(?:se )?(?:adhirió|sumó|unió|firmó)(?: el)?|adhesión|desde(?: el)?',
    ),
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
      'se estima que',
      'se calcula que',
      'se estiman',
    ],
    'less-than': ['menos de', 'menos del'],
    'at-most': ['hasta', 'como máximo', 'a lo sumo', 'no más de'],
  },
  vague: 'decenas cientos centenares miles'.split(' '),
  boundsAfter: { 'at-least': ['o más', 'como mínimo'], about: ['aproximadamente'] },
  shares: /^ (?:tercios|cuartos|quintos|décimos|cuartas|terceras)/i,
  fractions:
    /(?<!\p{L})(?:(?:dos|tres|cuatro|nueve) (?:tercios|cuartos|quintos|décimos|(?:terceras|cuartas|quintas) partes)|un (?:tercio|cuarto|quinto|décimo) del?|(?:una|la) (?:tercera|cuarta|quinta|décima) parte|mitad del?)(?!\p{L}| (?:hora|siglo|baño))/iu,
  linking:
    'a al ante con de del desde durante e el en fueron ha han la las lo los o para por que quienes se su sus u un una y'.split(
      ' ',
    ),
  durations: durations(
    'años?|mes(?:es)?|semanas?|días?|noches?|horas?|minutos?|segundos?|décadas?|siglos?|quincenas?',
    'larg[oa]s|últim[oa]s|primer[oa]s|próxim[oa]s',
  ),
  dayWords:
    'uno|primero|primer|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún|veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta_y_un|treinta_y_uno',
  inDates: 'del?|mes|año|días del mes',
  references:
    'sala artículo sección capítulo párrafo resolución anexo página número ley decreto inciso fase zona ruta carretera autopista kilómetro km lote núm n° nº'.split(
      ' ',
    ),
  afterCounted: words(
    'y|e|o|u|pero|que|quienes?|cuando|donde|porque|mientras|como|cuy[oa]s?',
    'a|al|en|por|para|con|sin|bajo|sobre|contra|desde|durante|tras|entre|hasta|hacia|según|más|menos',
    'es|son|era|eran|fue|fueron|será|serán|está|están|estaban?|ha|han|había|habían|sido|no|se|deben?|pueden?|(?<=\\s)\\p{L}{2,}(?:[ae]n|ron|ó)|mueren|siguen|perdieron|quedaron|tienen|necesitan',
  ),
  asks: [
    ask(
      `^(?:El |L[ao]s? )?{who} (?<verb>(?:es|son) (?:instad|exhortad|llamad|urgid|emplazad)[ao]s?) a(?!\\p{L})`,
    ),
    ask(
      `^(?:[Aa]l |[Aa] la |[Aa] l[oa]s ){who},? (?:también |además )?(?:les? )?(?<verb>pedimos|exigimos|solicitamos|reclamamos|demandamos|recomendamos|rogamos|exhortamos|instamos)(?: |\\s?[:：]|$)`,
    ),
    ask(
      `^(?:[Dd]el |[Dd]e la |[Dd]e l[oa]s ){who},? (?:también |además )?(?<verb>exigimos|esperamos|reclamamos|demandamos|requerimos)(?: |\\s?[:：]|$)`,
    ),
    ask(
      `(?<verb>[Ee]xigimos|[Pp]edimos|[Ss]olicitamos|[Rr]eclamamos|[Dd]emandamos|[Rr]equerimos|[Rr]ecomendamos|[Ii]nstamos|[Ee]xhortamos|[Ll]lamamos|[Uu]rgimos|[Ii]nvitamos|[Aa]pelamos|[Rr]ogamos|[Aa]nimamos|[Ee]mplazamos|[Hh]acemos (?:un|este) llama(?:do|miento)|(?:pide|exige|solicita|insta|exhorta|llama|urge|recomienda)n?) ${how}a(?:l | las | los | la | todas las | todos los | ){who},? ?(?<! [ye])(?: (?:que|al?|para(?! (?:la|el|l[ao]s) \\p{Lu}))\\b|(?<! (?:del?|la|l[ao]s|en|con|por|para|tod[oa]s?)) (?:la|el|l[ao]s) \\p{Ll}| ${infinitive}|[:：]|$)`,
    ),
    ask(
      `(?<verb>[Ee]xigimos|[Pp]edimos|[Ss]olicitamos|[Dd]emandamos|[Ee]speramos|[Rr]ecomendamos) ${how}que (?:el |la |los |las ){who}(?<! (?:del?|la|l[ao]s|y|e|en))(?=\\s*[:：]?$| (?!(?:de|la|e|a|en|una)\\b)(?:\\p{Ll}+(?:e|en|a|an)\\b))`,
    ),
    ask(
      `(?<verb>[Ee]speramos|[Ee]xigimos|[Dd]emandamos) (?:del|de la|de los|de las) {who}(?:,? (?:que|un|una|el|la|los|las)\\b|, |\\s?[:：]|$)`,
    ),
  ],
  modal:
    /(?<![\p{L}])(?<!(?<!\p{L})(?:les?|nos|os|me|te) )(?:debe|deben|debería|deberían|tiene que|tienen que|tiene la obligación de|tienen la obligación de|ha de|han de)(?! (?:ser|haber sido|estar))(?![\p{L}])/u,
  beforeDay: 'el',
  noDemand:
    /^ (?:(?:a veces|a menudo|siempre|aún|todavía|también|\p{L}+mente) )*(?:esperar|soportar|sufrir|aguantar|padecer|caminar|recorrer|huir|dormir|vivir|enfrentar)(?:se)?(?!\p{L})|^ (?:a veces|a menudo) /u,
  asksYou: words(
    '(?<verb>(?:le|les|os|te) (?:pedimos|solicitamos|exigimos|rogamos|instamos|exhortamos|urgimos|demandamos|invitamos|recomendamos)|(?:pedimos|instamos|exhortamos|solicitamos|exigimos) a (?:usted|ustedes)|(?:esperamos|pedimos|exigimos|solicitamos) de (?:usted|ustedes)|(?:usted|ustedes) debe[n]?)',
  ),
  demands: stems(
    '(?:por (?:ello|eso|tanto),? )?(?:exigimos|demandamos|pedimos|solicitamos|reclamamos)',
    'nuestras (?:demandas|exigencias|peticiones|recomendaciones)|demandas|exigencias',
    'peticiones|recomendaciones|pedidos|propuestas|reivindicaciones|lo que (?:pedimos|exigimos|queremos)',
  ),
  to: /^(?:\S{1,4}[.)] )?(?:Al|A la|A los|A las|A) (?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
  nobody:
    /^(?:nosotr[oa]s|se|ell[oa]s?|él|yo|eso|esto|est[aeo]s?|nadie|nada|tod[oa]s|cada|quien|quienes|que|ningun[oa]?|lo|no|hay|usted|ustedes)(?: |$)/iu,
  actors: headFirst(
    '(?:el |l[ao]s? |al? |tod[ao]s l[ao]s )?(?:gobiernos?|autoridad(?:es)?|ministerios?|ministr[oa]s?|parlamento|congreso|asamblea|senado|president[ea]|presidencia|estados?|países|embajadas?|alcald(?:e|esa|ía)s?|ayuntamientos?|municipios?|municipalidad|comisión|consejos?|comité|cortes?|tribunal(?:es)?|fiscalía|defensoría|policía|ejército|fuerzas armadas|bancos?|financiadores|inversionistas|donantes|empresas?|compañías?|empleadores|marcas|partidos?|agencias?|unión|naciones|comunidad|universidad(?:es)?|medios)',
  ),
  things: headFirst(
    'ley(?:es)?|normas?|paz|verdad|diálogo|negociación(?:es)?|conversaciones|ayudas?|elecci(?:ón|ones)',
    'investigaci(?:ón|ones)|juicios?|violencia|guerra|alto el fuego|sanciones|medidas|proyectos?|decretos?',
    'acuerdos?|presupuesto|fondos|agua|tierras?|acceso|retorno|liberación|decisi(?:ón|ones)|plan(?:es)?',
    'reformas?|informes?|precios?|salarios?|situación|procesos?|derechos?',
  ),
  opening:
    /^(?:Si|Cuando|Para|En|Tras|Después|Antes|Desde|Ante|Por|Con|Finalmente|Ahora|Hoy|Además|Asimismo|Sin embargo|Mientras)(?![\p{L}])[^,]*,\s*/u,
  andThe:
    / y (?=a(?:l| l[ao]s?)? )|(?<!(?<!\p{L})de(?: la| los| las|l)? .*) y (?=(?:el|las?|los) )/u,
  articles:
    /^(?:el |la |los |las |al |a la |a los |a las |del |de la |y |e |que |todos los |todas las |a )/iu,
};
