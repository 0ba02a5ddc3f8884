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

const verbs =
  '[Ee]xigimos|[Pp]edimos|[Ss]olicitamos|[Rr]eivindicamos|[Dd]emandamos|[Rr]equeremos|[Rr]ecomendamos|[Ii]nstamos|[Ee]xortamos|[Aa]pelamos|[Cc]onclamamos|[Cc]onvocamos|[Cc]onvidamos|[Uu]rgimos|[Cc]obramos|[Rr]ogamos|[Cc]hamamos|[Ff]azemos um apelo|(?:pede|exige|solicita|insta|exorta|apela)m?';

export const pt: Language = {
  signed: stems(
    'assinam|assinad|assinatur|assinantes|signat[áa]ri|subscrev|subscrit|abaixo.assinad|apoiam|em nome d',
    'endossam|aderem|com o apoio d',
  ),
  organizations: stems('organiza|associa|entidades|coletivos|institui|movimentos|sindicatos|ONG'),
  individuals: stems('individua', 'pessoas', 'a título (?:individual|pessoal)', 'personalidades'),
  firstSigned: stems('primeir|inicia|proponent'),
  closing: line(
    '(?:muito )?(?:atenciosamente|respeitosamente|cordialmente|sinceramente)',
    '(?:com|em|na esperança) (?=[^,.:;\\d]{3,40},$)[^,]+',
    'com (?:os melhores cumprimentos|respeito|estima.*)|saudações.*|em solidariedade|assinado',
  ),
  behalf:
    /^(?:(?:[Pp]el[oa]s?|[Pp]or|[Ee]m nome d[aeo]s?) )(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
  address: {
    to: ['para', 'ao?s?', 'à', 'às', 'destinatári[oa]s?', 'à atenção de', 'aos cuidados de'],
    copy: ['cc', 'c/c', 'com cópia(?: para)?', 'cópia(?: para)?', 'c\\.c\\.'],
    subject: ['assunto', 'ref', 'referência', 're'],
  },
  fileNumber:
    /^(?:(?:nossa|vossa|sua|n|v|s)[./]*\s*)?(?:ref(?:erência)?|ofício|processo|proc)\.?(?:(?:\s+(?:n[.º°o]*|número)\.?)?\s*[:：]|(?:\s\p{L}+)?\s+n[.º°o]+\s?\p{Nd})/iu,
  addressLine: /^(?<label>Ao?s?|Às?|À|Exm[oa]s?)\.?\s+(?<rest>\p{Lu}[^.:;?!]{2,90}[^.:;?!,])$/u,
  salutation:
    /^(?:(?=Excelências?(?!\p{L}))|Vossas? (?=Excelência)|Prezad[oa]s?|Car[oa]s?|Senhora?|Excelentíssim[oa]s?|Exm[oa]\.?)\s*(?<who>.+?)\s*[,:]$/u,
  kinds: line(
    '(?:comunicado|declaração|carta|manifesto|nota|apelo|posicionamento|denúncia|moção|petição|abaixo-assinado)(?: (?:conjunt[oa]|abert[oa]|públic[oa]|coletiv[oa]|urgente|de (?:imprensa|repúdio|solidariedade)|à (?:imprensa|sociedade)))*',
    '(?:favor |por favor,? |pedimos )?(?:divulgar|compartilhar|repassar)(?: amplamente)?|ampla divulgação|para (?:divulgação|publicação) imediata|(?:sob )?embargo(?:\\s?:| até| –).*|embargado até.*',
  ),
  titled:
    /^(?:carta|declaração|comunicado|manifesto|apelo|resolução|petição|moção|nota)(?: (?:conjunt[oa]|abert[oa]|públic[oa]|de (?:imprensa|repúdio)|coletiv[oa]))* (?:a|ao|aos|à|às|sobre|por|pelo|pela|contra|de|do|da|em|para)(?!\p{L})/iu,
  issued:
    /^(?:aprovad[oa]|adotad[oa]|publicad[oa]|assinad[oa]|emitid[oa]|divulgad[oa]|lid[oa])(?!\p{L})/iu,
  notes: line('notas(?: de rodapé)?', 'referências', 'fontes'),
  elsewhere: line(
    '(?:leia|veja) (?:também|mais)|mais (?:lid[oa]s|vist[oa]s|notícias|populares|recentes)|deix(?:e|ar) (?:um coment[aá]rio|uma resposta)|coment[aá]rios?',
    'compartilh(?:e|ar)(?: (?:est[ae]|iss?to|n[ao]s?|em).*)?|(?:notícia|post|página|artigo|matéria) (?:anterior|seguinte)',
    '(?:notícias|artigos|matérias) relacionad[oa]s|últimas notícias',
  ),
  captions: captions('fotos?|fotografias?|imagem(?: de capa)?|imagens|créditos?'),
  closingNotes: line(
    'notas? (?:para|aos|a) (?:os )?(?:editores|jornalistas|redatores)',
    'errata.*|(?:correção|retificação)\\s?:.*',
    'contatos?(?: de imprensa)?(?::.*)?|contactos?(?::.*)?|para (?:mais|maiores) informaç.*',
    'assessoria de (?:imprensa|comunicação).*|(?:mais )?informações(?: à imprensa)?\\s?:.*|imprensa\\s?:.*',
    'sobre (?:a|o|nós).*',
  ),
  titles:
    /^(?:(?:Dr|Dra|Sr|Sra|Prof|Profa|Eng|Pe|Ir|Dom|Frei|Rev)\.? |(?:Doutora?|Professora?|Padre|Irmã|Pastora?) (?=\p{Lu}))/u,
  roles: stems(
    'diretora?|directora?|presidenta?e?|secretári[oa]|coordenadora?|professora?|pesquisadora?',
    'investigadora?|advogad[oa]|jornalista|escritora?|poeta|poetisa|artista|cantora?|músic[oa]',
    'docente|estudante|médic[oa]|enfermeir[oa]|engenheir[oa]|membr[oa]|representante|porta-voz',
    'responsável|ativista|prefeit[oa]|juiz|juíza|ex-|decan[oa]|tesoureir[oa]|senadora?',
    'deputad[oa]|ministr[oa]|fundadora?|vice|consultora?|pároco|padre|bispo|pastora?(?!\\p{L})',
    'sociólog[oa]|historiadora?|economista|geólog[oa]|biólog[oa]|defensora?|líder|assessora?(?!\\p{L})',
    'reitora?|agricultora?|pescadora?',
  ),
  columns: {
    name: words('nomes?.*', 'signatári[oa]s?'),
    role: words('cargos?', 'profiss(?:ão|ões)', 'funç(?:ão|ões)', 'títulos?'),
    organization: heads(
      '(?:nomes? (?:da |do |de ))?(?:sindicatos?|associaç(?:ão|ões)|federaç(?:ão|ões)|coletivos?|organizaç(?:ão|ões)|ONG)',
    ),
    affiliation: words('organizaç(?:ão|ões)', 'instituiç(?:ão|ões)', 'entidades?'),
    region: words('pa[íi]s(?:es)?', 'cidades?', 'região', 'local', 'estado'),
    representative: heads(
      'representad[oa]s? por|representantes?(?: legal)?|contatos?|contactos?|assinado por',
      'nomes?(?: e | ?[&/,] ?)(?:cargos?|títulos?|funç(?:ão|ões)|assinatura)',
      'pel[oa] (?:organização|sindicato|associação)',
    ),
    other: heads(
      'assinaturas?|datas?(?: da assinatura)?|(?:número de )?(?:membros|filiad[oa]s|associad[oa]s|sóci[oa]s)|n[.º°o]*|número|carimbos?|e-?mails?|tel(?:efones?)?',
    ),
    url: heads('site|página(?: web)?'),
    kind: heads('tipos?(?: de .+)?'),
    group: heads('grupos?|categorias?'),
    joined: heads('datas?(?: d.+)?|(?:aderiu|assinou)(?: em)?|adesão|desde'),
  },
  abbreviations: [
    'Sr',
    'Sra',
    'Srta',
    'Dr',
    'Dra',
    'Prof',
    'Profa',
    'Eng',
    'Pe',
    'Exmo',
    'Exma',
    'p\\. ex',
    'art',
    'núm',
    'etc',
    'V',
    'Av',
  ],
  bounds: {
    'more-than': ['mais de', 'acima de'],
    'at-least': ['pelo menos', 'ao menos', 'no mínimo', 'não menos de'],
    about: [
      'cerca de',
      'aproximadamente',
      'quase',
      'em torno de',
      'perto de',
      'uns',
      'umas',
      'por volta de',
      'estima-se que',
      'estimadas',
      'estimados em',
    ],
    'less-than': ['menos de'],
    'at-most': ['até', 'no máximo', 'não mais de'],
  },
  vague: 'dezenas centenas milhares'.split(' '),
  boundsAfter: { 'at-least': ['ou mais', 'no mínimo'], about: ['aproximadamente'] },
  shares: /^ (?:terços|quartos|quintos|décimos)/i,
  fractions:
    /(?<!\p{L})(?:(?:dois|três|quatro|nove) (?:terços|quartos|quintos|décimos)|um (?:terço|quarto|quinto|décimo) d[aeo]s?|metade d[aeo]s?|uma? (?:terça|quarta|quinta|décima) parte)(?!\p{L}| (?:hora|século))/iu,
  linking:
    'a à ao aos às as com da das de desde do dos durante e em foram na nas no nos o os ou para pela pelas pelo pelos por que quem se seu seus sua suas um uma'.split(
      ' ',
    ),
  durations: durations(
    'anos?|mês|meses|semanas?|dias?|noites?|horas?|minutos?|segundos?|décadas?|séculos?',
    'long[oa]s|últim[oa]s|primeir[oa]s|próxim[oa]s',
  ),
  dayWords:
    'primeiro|um dois três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove vinte vinte_e_um vinte_e_dois vinte_e_três vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um',
  inDates: 'd[eo]|mês|ano|dia|dias do mês',
  references:
    'pec sala artigo seção secção capítulo parágrafo resolução anexo página número lei decreto inciso fase zona rota nº n°'.split(
      ' ',
    ),
  afterCounted: words(
    'e|ou|mas|que|quem|quando|onde|porque|enquanto|como|cuj[oa]s?',
    'a|ao|aos|à|às|em|na|no|nas|nos|por|pel[oa]s?|para|com|sem|sob|sobre|contra|desde|durante|após|entre|até|segundo|mais|menos',
    'é|são|era|eram|foi|foram|será|serão|está|estão|estavam?|tem|têm|tinham?|sido|não|se|devem?|podem?|(?<=\\s)\\p{L}{2,}(?:[ae]m|[eio]u)|morrem|perderam|ficaram|precisam|seguem|há',
  ),
  asks: [
    ask(
      `(?<verb>(?:[Pp]ede|[Ee]xige|[Ss]olicita|[Rr]equer|[Rr]ecomenda)-se) (?:aos? |às? ){who},? (?:que|a|para)(?!\\p{L})`,
    ),
    ask(
      `^(?:[Aa]os? |[Àà]s? ){who},? (?:também |ainda )?(?:lhes? )?(?<verb>pedimos|exigimos|solicitamos|reivindicamos|demandamos|recomendamos|rogamos|requeremos)(?: |\\s?[:：]|$)`,
    ),
    ask(
      `^(?:[Dd]os? |[Dd]as? ){who},? (?:também |ainda )?(?<verb>exigimos|esperamos|cobramos|reivindicamos|demandamos)(?: |\\s?[:：]|$)`,
    ),
    ask(
      `(?<verb>${verbs}) (?:(?:também|ainda|urgentemente|firmemente|respeitosamente|por isso) )*(?:ao |à |aos |às |a todos os |a todas as |a |o |os |as ){who},? ?(?: (?:que|a|para)\\b|[:：]|$)`,
    ),
    ask(
      `(?<verb>${verbs}|[Ee]speramos) (?:também |ainda )?que (?:o |a |os |as ){who}(?<! (?:d[aeo]s?|e|em))(?=\\s*[:：]?$| (?!(?:de|da|do|das|dos|e|em|a|na|no)\\b)\\p{Ll}+(?:e|em|a|am)\\b)`,
    ),
    ask(
      `(?<verb>[Ee]xigimos|[Ee]speramos|[Cc]obramos|[Dd]emandamos|[Rr]eivindicamos) (?:do |da |dos |das ){who}(?:,? (?:que|um|uma|o|a|os|as)\\b|, |\\s?[:：]|$)`,
    ),
  ],
  modal:
    /(?<![\p{L}])(?:deve|devem|deveria|deveriam|tem que|têm que|tem de|têm de|precisa|precisam|tem o dever de|têm o dever de)(?! (?:ser|ter sido|estar))(?![\p{L}])/u,
  beforeDay: 'em|no dia',
  noDemand:
    /^ (?:(?:às vezes|sempre|ainda|também|\p{L}+mente) )*(?:esperar|suportar|sofrer|aguentar|caminhar|percorrer|fugir|dormir|viver|enfrentar)(?!\p{L})|^ (?:às vezes|muitas vezes) /u,
  asksYou: words(
    '(?<verb>(?:lhe|lhes) (?:pedimos|solicitamos|exigimos|rogamos|apelamos)|(?:pedimos|solicitamos|exigimos|rogamos)-lhes?|(?:pedimos|solicitamos|exigimos|instamos|apelamos|esperamos) (?:a |de )?(?:você|vocês|Vossas?|V\\. Ex)|vocês? devem?)',
  ),
  demands: stems(
    '(?:exigimos|pedimos|reivindicamos|solicitamos|demandamos)',
    'nossas (?:demandas|exigências|reivindicações|recomendações)|reivindicações|exigências',
    'recomendações|demandas|pedidos|propostas|(?:o )?que (?:pedimos|exigimos|queremos)',
  ),
  to: /^(?:\S{1,4}[.)] )?(?:Ao|À|Aos|Às) (?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
  nobody:
    /^(?:nós|se|el[ea]s?|eu|isso|isto|est[aeo]s?|ess[aeo]s?|ninguém|nada|tod[oa]s|tudo|cada|quem|que|nenhum[a]?|não|a gente|há|você|vocês|vossas?)(?: |$)/iu,
  actors: headFirst(
    '(?:[oa]s? |aos? |às? |tod[ao]s [ao]s )?(?:governos?|autoridades?|ministérios?|ministr[oa]s?|parlamento|congresso|assembleia|câmara|senado|president[ea]|presidência|estados?|países|embaixadas?|prefeitur[ao]s?|prefeit[oa]s?|municípios?|comissão|conselhos?|comitê|cortes?|tribuna(?:l|is)|supremo|polícia|exército|forças armadas|bancos?|financiadores|investidores|doadores|empresas?|companhias?|empregadores|marcas|partidos?|agências?|união|nações|comunidade|universidades?|mídia)',
  ),
  things: headFirst(
    'leis?|normas?|paz|verdade|diálogo|negociaç(?:ão|ões)|conversações|ajudas?|eleiç(?:ão|ões)',
    'investigaç(?:ão|ões)|julgamentos?|violência|guerra|cessar-fogo|sanções|medidas|projetos?|decretos?',
    'acordos?|orçamento|fundos|água|terras?|acesso|retorno|libertação|decis(?:ão|ões)|planos?|reformas?',
    'relatórios?|preços?|salários?|situação|processos?|direitos?',
  ),
  opening:
    /^(?:Se|Quando|Para|Em|No|Na|Após|Depois|Antes|Desde|Diante|Por|Com|Finalmente|Agora|Hoje|Além|Enquanto|Portanto)(?![\p{L}])[^,]*,\s*/u,
  andThe: / e (?=(?:aos?|às?) )|(?<!(?<!\p{L})d[aeo]s? .*) e (?=[ao]s? )/u,
  articles: /^(?:o |a |os |as |ao |à |aos |às |do |da |dos |das |e |que |todos os |todas as )/iu,
};
