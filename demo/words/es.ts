import type { SiteWords } from './en.js';

/** Spanish. No native speaker has checked these words yet. */
export const es: SiteWords = {
  autonym: 'Español',
  site: {
    name: 'Statement Widgets',
    skip: 'Ir al contenido',
    pages: { index: 'Galería', builder: 'Crear un widget', theming: 'Apariencia' },
    navigation: 'Páginas',
    language: 'Idioma',
    privacy:
      'Este sitio no guarda nada sobre usted: ni cookies, ni estadísticas, ni solicitudes a terceros.',
    words:
      'Las palabras de la declaración pertenecen a sus firmantes. El código es libre (licencia MIT).',
    licences: 'Licencias',
  },
  elements: {
    'coup-stats': {
      name: 'Cifras',
      shows:
        'Las cifras desde el golpe de Estado, cada una con su límite (por ejemplo, «más de») y la frase en la que aparece.',
      page: {
        kicker: 'Contexto',
        heading: 'Cuatro años después del golpe de Estado',
        text: 'A menudo nos piden cifras. Estas son las que acordaron los firmantes; cada una abre su frase.',
      },
    },
    'signatory-list': {
      name: 'Firmantes',
      shows:
        'Quién firmó: el número, todos los nombres y una búsqueda. Puede destacarse el nombre de su organización.',
      page: {
        kicker: 'Quiénes somos',
        heading: 'Con quién estamos',
        text: 'Firmamos junto con organizaciones de Myanmar, de su diáspora y de todo el mundo.',
      },
    },
    'demand-card': {
      name: 'Una petición',
      shows: 'A quién se dirige la petición, y qué se pide, con las palabras de la declaración.',
      page: {
        kicker: 'Campaña',
        heading: 'Lo que pedimos a nuestros vecinos',
        text: 'Llevaremos esta petición a nuestro Ministerio de Relaciones Exteriores e informaremos aquí de lo que responda.',
      },
    },
    'demand-list': {
      name: 'Todas las peticiones',
      shows: 'Todas las peticiones, agrupadas por destinatario. Quien lee elige cuáles ve.',
      page: {
        kicker: 'Políticas',
        heading: 'Quién puede hacer qué',
        text: 'La declaración se dirige a muchos. Elija con quién trabaja y vea qué se le pide.',
      },
    },
    'justice-timeline': {
      name: 'Cronología',
      shows:
        'Los acontecimientos con fecha: lo que había pasado y lo que aún estaba por venir el día de la declaración.',
      page: {
        kicker: 'Explicación',
        heading: 'El camino hacia la justicia',
        text: 'Los tribunales son lentos y las fechas están dispersas en muchas páginas. Aquí están en orden.',
      },
    },
    'statement-quote': {
      name: 'Cita',
      shows: 'Una frase como cita destacada, con su referencia.',
      page: {
        kicker: 'Opinión',
        heading: 'Por qué firmamos',
        text: 'Una frase dice lo que nos unió.',
      },
    },
    'joint-statement': {
      name: 'Texto completo',
      shows: 'Toda la declaración con sus firmantes. Cada frase tiene su propia dirección.',
      page: {
        kicker: 'Comunicado de prensa',
        heading: 'Declaración conjunta sobre Myanmar',
        text: 'Publicamos la declaración íntegra. Un enlace puede llevar a cualquiera de sus frases.',
      },
    },
  },
  gallery: {
    title: 'Una declaración conjunta, en su propia página',
    description:
      'Widgets que ponen la declaración conjunta de 46 organizaciones sobre Myanmar en cualquier sitio web: un solo script pequeño, sin rastreo, y cada cifra lleva a su frase.',
    lede: 'Cifras, peticiones, firmantes o el texto completo: elija un widget, copie unas líneas, péguelas. Cada cifra de su página lleva a la frase que acordaron los firmantes.',
    begin: 'Crear un widget',
    points: {
      words: {
        heading: 'Las mismas palabras en todas partes',
        text: 'Cada organización aliada muestra las palabras y las cifras de la declaración, sin redondear ni reescribir.',
      },
      readers: {
        heading: 'La lectura sigue siendo privada',
        text: 'Ni cookies, ni estadísticas, ni fuentes de otros sitios. Nadie sabe quién lee.',
      },
      everyone: {
        heading: 'Cualquiera puede leerla',
        text: 'Con lector de pantalla, con teclado, en papel, en un teléfono lento y también donde no se ejecutan scripts.',
      },
    },
    elements: 'Los widgets',
    build: 'Poner «{name}» en su sitio',
    scroll: 'El texto completo; desplácese para leerlo',
    example: 'Una página con tres de ellos',
    exampleText:
      'Vea un artículo de una organización aliada inventada, con cifras, una petición y los firmantes.',
    partner: 'Organización aliada ficticia',
    invented:
      'Las páginas alrededor de los widgets son inventadas; la declaración y sus firmantes son reales.',
  },
  builder: {
    title: 'Crear un widget',
    description: 'Elija un widget y su aspecto, y copie las líneas para su sitio.',
    lede: 'Elija, mire la vista previa, copie las líneas, péguelas en su página. La dirección de esta página contiene lo que ha elegido: envíela a otra persona de su equipo para mostrarlo.',
    noScript: 'Esta herramienta necesita JavaScript. La galería muestra todos los widgets sin él.',
    form: 'Su elección',
    widget: 'Widget',
    shows: 'Lo que muestra',
    attributes: {
      figures: { label: 'Cifras', hint: 'Ninguna elegida: las tres primeras.' },
      layout: {
        label: 'Disposición',
        values: {
          grid: 'Tantas columnas como quepan',
          row: 'Una sola fila',
          list: 'Una debajo de otra',
        },
      },
      demand: { label: 'Petición' },
      highlight: { label: 'Su organización', none: 'No se destaca ninguna' },
      limit: { label: 'Nombres visibles al principio', none: 'Todos' },
      columns: { label: 'Máximo de columnas', none: 'Tantas como quepan' },
      sentence: { label: 'Frase', none: 'La cita destacada de la declaración' },
      from: { label: 'Desde', none: 'La primera fecha' },
      until: { label: 'Hasta', none: 'La última fecha' },
      to: { label: 'Peticiones dirigidas a', hint: 'Sin elegir: todas.' },
      show: {
        label: 'Parte',
        values: {
          all: 'Texto y firmantes',
          text: 'Texto',
          lede: 'Primera sección',
          signatories: 'Firmantes',
        },
      },
    },
    actions: 'Quien lee puede',
    actionsNames: {
      cite: 'Copiar una referencia',
      share: 'Compartir un enlace',
      embed: 'Copiar el widget para su propio sitio',
    },
    looks: 'Aspecto',
    theme: 'Colores',
    themes: { auto: 'Según la configuración de quien lee', light: 'Claros', dark: 'Oscuros' },
    accent: 'Color de acento, modo claro',
    accentDark: 'Color de acento, modo oscuro',
    standard: 'Predeterminado',
    contrast: 'Contraste {ratio} : 1',
    contrastGood: 'Suficiente para texto (WCAG AA)',
    contrastBad:
      'Demasiado bajo: los enlaces y los botones de este color son difíciles de leer. WCAG AA pide al menos 4,5 : 1.',
    font: 'Fuente del texto',
    headingFont: 'Fuente de los títulos y los números',
    quoteFont: 'Fuente de las citas',
    fonts: {
      page: 'La de su página',
      sans: 'Sin serifa, del dispositivo',
      serif: 'Con serifa, del dispositivo',
      georgia: 'Georgia',
      mono: 'De ancho fijo',
    },
    place: 'Dónde va',
    lang: 'Idioma del widget',
    langHint: 'La declaración conserva sus propias palabras; lo que la rodea está en este idioma.',
    host: 'Su sitio',
    hosts: {
      html: 'Mi propio HTML',
      wordpress: 'WordPress',
      drupal: 'Drupal',
      sitebuilder: 'Squarespace, Wix o Webflow',
      markdown: 'Hugo u otro Markdown',
      react: 'React',
      noscript: 'No se permiten scripts',
    },
    dsd: 'Nada se mueve en la página mientras carga',
    dsdHint:
      'Las líneas son más largas. Solo donde nada modifica su HTML, no en un gestor de contenidos.',
    inContext: 'El texto completo está en la misma página',
    inContextHint: 'El widget lleva entonces a sus frases.',
    serve: 'De dónde viene el script',
    serves: {
      self: {
        name: 'Alojar el archivo usted mismo',
        means: 'Su página no depende de nadie más, y nadie más sabe quién la lee.',
      },
      cdn: {
        name: 'Desde una CDN, solo esta versión',
        means:
          'Rápido de configurar, pero la CDN ve quién abre su página. La huella incluida en las líneas hace que los navegadores rechacen cualquier otro archivo, incluso si la CDN o su dominio cambian de manos; las palabras quedan entonces como texto sin formato.',
      },
    },
    cdnNot: 'Una CDN no puede hacer esto: {reason}',
    cdnNotFrame: 'sirve las páginas como texto sin formato, y el marco necesita una página.',
    cdnNotUpdating:
      'un archivo que puede cambiar solo se toma de su propio servidor, para que nadie más decida lo que muestra su página.',
    cdnNotYet:
      'Esta versión aún no está en la CDN: hasta que lo esté, las páginas con estas líneas muestran solo las palabras.',
    folder: 'Carpeta de su sitio con los archivos',
    download: 'Descargar los archivos (zip)',
    folderFull: 'Escriba la dirección completa de la carpeta, que empieza por https://.',
    folderHost: 'Las líneas toman los archivos de {host}.',
    downloadHint: 'Descomprima el zip y suba su contenido a esta carpeta.',
    updates: 'Cuando se corrige la declaración',
    updating: {
      frozen: {
        name: 'Conservar estas palabras (fijas)',
        means:
          'Los navegadores muestran exactamente esta versión y rechazan cualquier otra; para una corrección, usted vuelve aquí y pega líneas nuevas.',
      },
      updating: {
        name: 'Seguir el archivo (actualizadas)',
        means:
          'Cuando usted reemplaza el archivo en su servidor, todas las páginas con el widget muestran las palabras nuevas; quien pueda escribir en esa carpeta decide cuáles son.',
      },
    },
    frozenNot: 'Un marco no puede fijarse: sigue al archivo de su servidor.',
    preview: 'Vista previa',
    widths: { phone: 'Teléfono', tablet: 'Tableta', desktop: 'Escritorio' },
    width: 'Ancho',
    hostile: 'En una página con estilos hostiles',
    frame: 'Vista previa del widget',
    result: 'Líneas para su sitio',
    steps: 'Tres pasos',
    once: 'Una vez para todo el sitio',
    lines: 'Donde va el widget',
    styleSheet: 'Para la hoja de estilos de su sitio',
    alternative: 'Si también se eliminan los marcos',
    copy: 'Copiar',
    copied: 'Copiado.',
    notCopied:
      'El navegador no lo permitió: las líneas están seleccionadas, cópielas con el teclado.',
    save: 'Descargar',
    tryIt: 'Probar',
    tryTitle: 'Sus líneas en una página vacía',
    tryHint: 'Sus líneas con los archivos de este sitio.',
    jump: 'En esta página',
    close: 'Cerrar',
    invalid: 'El widget no puede mostrar esto: {message}',
    hostSteps: {
      html: [
        'Ponga los archivos en la carpeta de su sitio.',
        'Abra su página en un editor y pegue las líneas donde deba estar el widget.',
        'Guarde la página y ábrala.',
      ],
      wordpress: [
        'Ponga los archivos en la carpeta de su sitio.',
        'En el editor, añada un bloque «HTML personalizado» y pegue las líneas. Hace falta el perfil de administrador o de editor.',
        'Publique la página y ábrala.',
      ],
      drupal: [
        'Ponga los archivos en la carpeta de su sitio.',
        'Edite la página, elija el formato de texto «HTML completo» (Full HTML) sin editor visual y pegue las líneas.',
        'Guarde la página y ábrala.',
      ],
      sitebuilder: [
        'Ponga los archivos en un servidor propio y escriba la dirección completa de su carpeta (https://…) en el campo de esta página.',
        'Añada un elemento de código a su página (Squarespace: Código; Wix: Embed HTML; Webflow: Code Embed) y pegue las líneas.',
        'Publique la página y ábrala.',
      ],
      markdown: [
        'Ponga los archivos en la carpeta de archivos estáticos de su sitio.',
        'Pegue las primeras líneas una vez en la plantilla de sus páginas.',
        'Pegue las otras líneas en el Markdown, donde deba estar el widget.',
      ],
      react: [
        'Ponga los archivos en la carpeta de archivos estáticos («public»).',
        'Pegue las primeras líneas una vez en la página HTML de la aplicación.',
        'Pegue las otras líneas en el componente.',
      ],
      noscript: [
        'Ponga los archivos en una carpeta de un servidor que pueda contener páginas HTML.',
        'Pegue las líneas donde deba estar el widget.',
        'Si su sitio permite un script propio, este ajusta la altura del marco: las primeras líneas lo cargan.',
      ],
    },
    markdownOwn:
      'Un enlace no puede nombrar otra declaración, por eso estas líneas son HTML: su sitio tiene que dejarlo pasar (Hugo: «unsafe»).',
    cdnStep: 'No hay ningún archivo que subir.',
    plugin: 'Plugin de WordPress (zip)',
    pluginHint:
      'Para cualquier perfil: suba el plugin de WordPress (el zip de arriba) y escriba en su lugar este shortcode:',
  },
  own: {
    heading: 'Su propia declaración',
    intro:
      'Los widgets muestran cualquier declaración conjunta. Suelte aquí su archivo JSON, o elíjalo. Se comprueba en su navegador; no se sube nada.',
    choose: 'Elegir un archivo',
    valid: '«{title}» es válida. La herramienta trabaja ahora con ella.',
    faults: 'Errores en {file}: {n}',
    fault: 'Línea {line}, columna {column}',
    unreadable: '{file}: se esperaba texto en UTF-8',
    back: 'Volver a la declaración sobre Myanmar',
    elsewhere:
      'Esta dirección se hizo con la declaración «{id}», que no está en ella. Suelte su archivo más abajo para seguir con ella.',
    saved: 'Guarde la declaración como {file} en la misma carpeta.',
    saveFile: 'Descargar {file}',
  },
  files: {
    heading: 'Archivos para llevar',
    intro: 'Se hacen en su navegador; no se envía nada.',
    page: 'Una página que no necesita internet',
    pageHint:
      'Un solo archivo HTML con los widgets dentro, para un correo electrónico o una memoria USB. Tiene los colores y las fuentes que ha elegido; se omiten los botones que hay debajo de los widgets.',
    pageWidgets: 'Widgets en la página',
    savePage: 'Descargar la página',
    noPage: 'No se puede hacer la página: {message}',
    image: 'Una imagen para las redes sociales',
    imageHint:
      '1200 × 630 píxeles, con la referencia. Publique junto a ella el texto alternativo, para quienes no ven la imagen.',
    imageShows: 'La imagen muestra',
    imageKinds: { quote: 'Una frase', figure: 'Una cifra', demand: 'Una petición' },
    imageColours: 'Colores de la imagen',
    imageDrawing: 'La imagen se está dibujando.',
    saveImage: 'Descargar la imagen',
    alternative: 'Texto alternativo',
    copyAlternative: 'Copiar el texto alternativo',
    copied: 'Copiado.',
    notCopied: 'El navegador no lo permitió: el texto está seleccionado, cópielo con el teclado.',
    tooLong:
      'Esta frase es demasiado larga: en la imagen sería demasiado pequeña para leerla, y no se acorta. Elija otra.',
    noImage: 'Este navegador no dibuja la imagen: {message}',
    print: 'La declaración completa en papel',
    printHint: 'Imprímala, o elija «Guardar como PDF» en lugar de una impresora.',
    printIt: 'Imprimir la declaración completa',
    noPrint: 'No se puede imprimir la declaración: {message}',
  },
  theming: {
    title: 'Referencia de apariencia',
    description:
      'Todas las propiedades personalizadas, partes, slots, atributos y eventos de cada widget, para probarlos aquí mismo.',
    lede: 'Cambie aquí un valor y vea lo que hace. Copie después la hoja de estilo en su página: sus propiedades personalizadas actúan sobre un widget y sobre todo lo que lo rodea.',
    generated: 'Las descripciones se generan a partir del código y están en inglés.',
    link: 'La dirección de esta página contiene lo que ha cambiado.',
    element: 'Widget',
    every: 'Todos los widgets',
    contents: 'En esta página',
    live: 'El widget',
    liveBox: 'El widget con sus cambios',
    whole: 'El texto completo, al que llevan los enlaces del widget',
    target: 'Llevar la dirección a la primera frase',
    properties: 'Propiedades personalizadas',
    propertiesHint:
      'Un color vale para el modo claro y el oscuro. Para dar uno a cada modo, escriba light-dark(#1d4e6f, #93c0da). Procure que el texto, el fondo y el acento se distingan bien entre sí.',
    pick: 'Elegir el color de {name}',
    standard: 'Valor predeterminado: {value}',
    expected: {
      color: 'un color, como #1d4e6f',
      'font-family': 'nombres de fuentes, como Georgia, serif',
      'font-size': 'un tamaño, como 1.125rem',
      padding: 'de una a cuatro longitudes, como 1rem 2rem',
      'border-radius': 'una longitud, como 4px',
    },
    unfit: '{name}: el valor «{value}» no es válido. Use {expected}.',
    reset: 'Volver al valor predeterminado',
    attributes: 'Atributos',
    attributesHint: 'Un campo vacío equivale a un atributo que no está.',
    known: 'En esta declaración: {ids}',
    parts: 'Partes',
    partsHint: 'Deles estilo con ::part(name). Elija una para marcar su contorno.',
    outline: 'Marcar contorno',
    absent:
      'La parte «{name}» no se muestra ahora. Algunas partes necesitan antes una acción, un enlace, una traducción o un error.',
    slots: 'Slots',
    defaultSlot: 'El slot predeterminado',
    events: 'Eventos',
    fired: 'Veces que se ha producido aquí: {n}',
    css: 'Su hoja de estilo',
    unchanged: 'No hay ningún cambio.',
    tag: 'Su elemento',
    copy: 'Copiar la hoja de estilo',
    resetAll: 'Volver a todos los valores predeterminados',
  },
};
