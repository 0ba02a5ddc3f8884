import type { SiteWords } from './en.js';

/** Spanish. No native speaker has checked these words yet. */
export const es: SiteWords = {
  autonym: 'Español',
  site: {
    name: 'Statement Widgets',
    skip: 'Ir al contenido',
    pages: {
      index: 'Galería',
      editor: 'Editor de declaraciones',
      builder: 'Crear un widget',
      theming: 'Personalización',
    },
    navigation: 'Páginas',
    language: 'Idioma',
    privacy:
      'Este sitio no guarda nada sobre usted: ni cookies, ni estadísticas, ni solicitudes a terceros.',
    words:
      'El texto de la declaración pertenece a sus firmantes. El código es libre (licencia MIT).',
    licences: 'Licencias',
  },
  elements: {
    'coup-stats': {
      name: 'Cifras',
      line: 'Números, cada uno con su frase',
      shows:
        'Las cifras de la declaración, cada una con su límite (por ejemplo, «más de») y su frase fuente.',
      page: {
        kicker: 'Contexto',
        heading: 'Cuatro años después del golpe de Estado',
        text: 'A menudo nos piden cifras. Estas son las que acordaron los firmantes. Cada una abre su frase fuente.',
        more: 'Solo cambiaremos esta página si los firmantes corrigen la declaración.',
      },
    },
    'signatory-list': {
      name: 'Firmantes',
      line: 'Quién firmó, con un buscador',
      shows:
        'Quién firmó: el número, todos los nombres y un buscador. Puede destacarse el nombre de su organización.',
      page: {
        kicker: 'Quiénes somos',
        heading: 'Con quién firmamos',
        text: 'Los demás firmantes son de Myanmar, de su diáspora y de todo el mundo.',
        more: 'Nos reunimos con varios de ellos cada mes. Escríbanos si desea participar.',
      },
    },
    'demand-card': {
      name: 'Una petición',
      line: 'Qué se pide, y a quién',
      shows: 'A quién se dirige la petición y qué se pide, con las palabras de la declaración.',
      page: {
        kicker: 'Campaña',
        heading: 'Lo que pedimos a nuestros vecinos',
        text: 'Presentaremos esta petición a nuestro Ministerio de Relaciones Exteriores y publicaremos aquí su respuesta.',
        more: 'Usted puede ayudar. Envíe esta petición a su representante en el Parlamento, con las palabras de la declaración.',
      },
    },
    'demand-list': {
      name: 'Todas las peticiones',
      line: 'Todas las peticiones, por destinatario',
      shows: 'Todas las peticiones, agrupadas por destinatario. El público elige cuáles ve.',
      page: {
        kicker: 'Políticas',
        heading: 'Quién puede hacer qué',
        text: 'La declaración se dirige a muchos actores. Elija con cuáles trabaja y vea qué se les pide.',
        more: 'Nuestros informes explican cada petición con más detalle. Pídanos una copia.',
      },
    },
    'justice-timeline': {
      name: 'Cronología',
      line: 'Hechos pasados y por venir',
      shows:
        'Los acontecimientos y sus fechas: los anteriores al día de la declaración y los que aún están por venir.',
      page: {
        kicker: 'Explicación',
        heading: 'Las fechas en orden',
        text: 'Los tribunales son lentos y las fechas están dispersas en muchas páginas. Aquí están en orden.',
        more: 'Seguimos estos procesos e informamos de ellos en este sitio.',
      },
    },
    'statement-quote': {
      name: 'Cita',
      line: 'Una frase en grande, con su fuente',
      shows: 'Una frase como cita destacada, con su referencia.',
      page: {
        kicker: 'Opinión',
        heading: 'Por qué firmamos',
        text: 'Una frase dice lo que nos unió.',
        more: 'Leer la declaración completa lleva cinco minutos. Le pedimos que la lea hasta el final.',
      },
    },
    'joint-statement': {
      name: 'Texto completo',
      line: 'Todas las frases y todos los firmantes',
      shows: 'Toda la declaración con sus firmantes. Cada frase tiene su propia URL.',
      page: {
        kicker: 'Comunicado de prensa',
        heading: 'Declaración conjunta sobre Myanmar',
        text: 'Publicamos la declaración íntegra. Un enlace puede llevar a cualquiera de sus frases.',
        more: 'Si tiene preguntas, escriba a nuestra oficina de prensa.',
      },
    },
  },
  gallery: {
    title: 'Una declaración conjunta en su propia página',
    description:
      'Widgets para mostrar en cualquier sitio web la declaración conjunta de 46 organizaciones sobre Myanmar: un solo script pequeño, sin rastreo, y cada cifra muestra su frase fuente.',
    lede: 'Cifras, peticiones, firmantes o el texto completo. Elija un widget, copie su fragmento de código y péguelo en su página. Cada cifra muestra la frase que acordaron los firmantes.',
    begin: 'Crear un widget',
    points: {
      words: {
        heading: 'Las mismas palabras en todas partes',
        text: 'Cada organización aliada muestra las palabras y las cifras de la declaración, sin redondear ni reescribir.',
      },
      readers: {
        heading: 'Lectura privada',
        text: 'Sin cookies, sin estadísticas, sin tipografías externas. Los widgets no revelan a nadie quién lee su página.',
      },
      everyone: {
        heading: 'Cualquiera puede leerla',
        text: 'Con lector de pantalla, con teclado, en papel, en un teléfono lento y sin scripts.',
      },
    },
    elements: 'Los widgets',
    build: 'Poner «{name}» en su sitio',
    scroll: 'El texto completo. Desplácese para leerlo.',
    example: 'Una página con tres widgets',
    exampleText:
      'Vea un artículo de una organización aliada ficticia con cifras, una petición y los firmantes.',
    partner: 'Organización aliada ficticia',
    invented:
      'Las páginas alrededor de los widgets son ficticias. La declaración y sus firmantes son reales.',
  },
  builder: {
    title: 'Crear un widget',
    description: 'Elija un widget y sus colores, y copie el fragmento de código para su sitio.',
    lede: 'Para compartir su selección con su equipo, envíe la URL de esta página.',
    noScript: 'Esta herramienta necesita JavaScript. La galería muestra todos los widgets sin él.',
    choose: 'Elija un widget',
    adjust: 'Ajústelo',
    paste: 'Copie y pegue',
    moreOptions: 'Más opciones',
    shows: 'Contenido',
    attributes: {
      figures: {
        label: 'Cifras',
        hint: 'Por defecto: las tres primeras.',
      },
      layout: {
        label: 'Disposición',
        values: {
          grid: 'Tantas columnas como quepan',
          row: 'Una sola fila',
          list: 'Una debajo de otra',
          axis: 'Sobre un eje temporal',
          scale: 'Marcas a escala',
        },
      },
      demand: {
        label: 'Petición',
      },
      group: { label: 'Grupo de firmantes', none: 'Todos' },
      highlight: {
        label: 'Su organización',
        none: 'Ninguna',
      },
      limit: {
        label: 'Nombres visibles al principio',
        none: 'Todos',
      },
      columns: {
        label: 'Máximo de columnas',
        none: 'Tantas como quepan',
      },
      sentence: {
        label: 'Frase',
        none: 'La cita destacada de la declaración',
      },
      from: {
        label: 'Desde',
        none: 'La primera fecha',
      },
      until: {
        label: 'Hasta',
        none: 'La última fecha',
      },
      to: {
        label: 'Peticiones dirigidas a',
        hint: 'Por defecto: todas.',
      },
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
    actions: 'El público puede',
    actionsNames: {
      cite: 'Copiar la referencia',
      share: 'Compartir un enlace',
      embed: 'Copiar el widget para su propio sitio',
    },
    headingLevel: 'Nivel de los títulos',
    looks: 'Apariencia',
    preset: 'Diseño',
    presets: {
      editorial: 'Para un artículo',
      compact: 'Para una barra lateral',
      plain: 'Sin marco',
    },
    theme: 'Colores',
    themes: {
      auto: 'Igual que su página',
      light: 'Claro',
      dark: 'Oscuro',
    },
    readerPreference: 'Preferencia de cada persona',
    accent: 'Color de énfasis, modo claro',
    accentDark: 'Color de énfasis, modo oscuro',
    standard: 'Por defecto',
    contrast: 'Contraste {ratio} : 1',
    contrastGood: 'Suficiente para texto (WCAG AA)',
    contrastBad:
      'Demasiado bajo para texto. Los enlaces y los botones usan otro tono de este color, salvo en navegadores antiguos. WCAG AA exige al menos 4,5 : 1.',
    font: 'Tipografía del texto',
    headingFont: 'Tipografía de los títulos y los números',
    quoteFont: 'Tipografía de las citas',
    sameAsText: 'Igual que el texto',
    fonts: {
      page: 'Igual que su página',
      sans: 'Sin serifa, del dispositivo',
      serif: 'Con serifa, del dispositivo',
      georgia: 'Georgia',
      mono: 'De ancho fijo',
    },
    place: 'Su página',
    lang: 'Idioma del widget',
    langHint: 'La declaración conserva su propio idioma, y las etiquetas que la rodean usan este.',
    host: '¿Dónde lo pegará?',
    hosts: {
      html: 'Mi propio HTML (o Hugo, Eleventy, Astro)',
      wordpress: 'WordPress',
      drupal: 'Drupal',
      sitebuilder: 'Squarespace, Wix o Webflow',
      markdown: 'Texto en Markdown',
      'react-server': 'React con renderizado en el servidor, como Next.js',
      react: 'React solo en el navegador',
      blockquote: 'Un CMS que elimina las etiquetas desconocidas',
      noscript: 'Sin scripts permitidos',
    },
    short: 'Fragmento de código más corto',
    shortHint: 'La página puede moverse mientras carga.',
    inContext: 'El texto completo está en la misma página',
    inContextHint: 'Los enlaces del widget llevan entonces a las frases de esa página.',
    serve: 'Origen del script',
    serves: {
      self: {
        name: 'Su propio sitio',
        means: 'Su página no depende de nadie más, y nadie más sabe quién la lee.',
      },
      built: {
        name: 'La carpeta de su declaración',
        means:
          'Si sube una corrección a la carpeta que exportó, todas las páginas la muestran, sin que sus socios cambien nada.',
      },
      cdn: {
        name: 'Una CDN, solo esta versión',
        means:
          'Rápido de configurar, pero la CDN ve quién abre su página y, si envía otro archivo, se ve el texto sin formato.',
      },
    },
    cdnNot: 'Una CDN no puede hacer esto: {reason}',
    cdnNotFrame: 'envía las páginas como texto sin formato, y el iframe necesita una página HTML.',
    cdnNotUpdating:
      'un archivo que puede cambiar debe venir de su propio servidor, para que nadie más decida lo que muestra su página.',
    cdnNotYet:
      'Esta versión aún no está en la CDN. Hasta entonces, las páginas con este fragmento de código muestran el texto sin formato.',
    folder: 'Carpeta de los archivos en su sitio',
    download: 'Descargar los archivos (zip, {size})',
    unzip: 'Descomprima el archivo descargado.',
    folderUrl: 'URL de la carpeta de los archivos',
    folderFaults: {
      wrong:
        'No es la URL de una carpeta. Empieza por https:// y no termina con el nombre de un archivo. Ejemplo: https://example.org/statement/.',
      full: 'Introduzca la URL completa de la carpeta, que empieza por https://.',
    },
    folderHost: 'El fragmento de código carga los archivos desde {host}.',
    updates: 'Si se corrige la declaración',
    updating: {
      frozen: {
        name: 'Conservar este texto (fijo)',
        means:
          'Los navegadores muestran exactamente esta versión, y para mostrar una corrección se pega un fragmento de código nuevo.',
      },
      updating: {
        name: 'Seguir el archivo (actualizable)',
        means:
          'Todas las páginas con el widget muestran el archivo de su servidor, que puede cambiar cualquiera que pueda escribir en esa carpeta.',
      },
    },
    frozenNot: 'Un iframe no puede quedar fijo. Sigue el archivo de su servidor.',
    builtNotFrozen:
      'Cada corrección cambia los archivos de esta carpeta, así que el fragmento de código no puede quedar fijo. Para conservar este texto, elija «{self}».',
    /** {folder} is a URL. */
    builtFiles:
      'Suba todo el contenido de la carpeta exportada a {folder} antes de dar el fragmento de código a sus socios.',
    preview: 'Vista previa',
    widths: {
      phone: 'Teléfono',
      tablet: 'Tableta',
      desktop: 'Escritorio',
    },
    width: 'Ancho',
    hostile: 'En una página con estilos que interfieren',
    loading: 'Cargando la vista previa.',
    frame: 'Vista previa del widget',
    result: 'Fragmento de código',
    once: 'Una vez por sitio',
    lines: 'Para cada widget',
    styleSheet: 'Para su hoja de estilos',
    address: 'Para un servicio que pide una URL, como Notion o Google Sites',
    alternative: 'Si su sitio también elimina los iframes',
    copy: 'Copiar',
    copySnippet: 'Copiar el fragmento de código',
    copied: 'Copiado.',
    notCopied:
      'El navegador no lo permitió. El fragmento de código está seleccionado: cópielo con el teclado.',
    moreWays: 'Otras formas de añadirlo',
    save: 'Descargar',
    tryIt: 'Probar',
    tryTitle: 'Su fragmento de código en una página vacía',
    tryHint: 'Su fragmento de código con los archivos de este sitio.',
    close: 'Cerrar',
    invalid: 'El widget no puede mostrar esto: {message}',
    instructions: {
      html: {
        files: 'Suba los archivos a la carpeta {folder} de su sitio.',
        lines:
          'Abra su página en un editor y pegue el fragmento de código donde deba aparecer el widget.',
      },
      wordpress: {
        files: 'Suba los archivos a la carpeta {folder} de su sitio.',
        lines:
          'En el editor, añada un bloque «HTML personalizado» y pegue el fragmento de código. Necesita el perfil de administrador o de editor.',
      },
      drupal: {
        files: 'Suba los archivos a la carpeta {folder} de su sitio.',
        lines:
          'Edite la página, elija el formato de texto «HTML completo» (Full HTML) sin editor visual y pegue el fragmento de código.',
      },
      sitebuilder: {
        files:
          'Suba los archivos a su propio servidor e introduzca la URL completa de su carpeta (https://…) en el campo de esta página.',
        lines:
          'Añada un elemento de código a su página y pegue el fragmento de código. Se llama Código en Squarespace, Embed HTML en Wix y Code Embed en Webflow.',
      },
      markdown: {
        files: 'Copie los archivos en la carpeta de archivos estáticos de su sitio, como {folder}.',
        once: 'Pegue la primera parte una vez en la plantilla de sus páginas.',
        lines: 'Pegue la otra parte en el Markdown, donde deba aparecer el widget.',
      },
      'react-server': {
        files: 'Copie los archivos en la carpeta de archivos estáticos («public»), como {folder}.',
        once: 'Pegue la primera parte una vez en la página HTML de la aplicación.',
        lines: 'Pegue la otra parte en el componente.',
      },
      react: {
        files: 'Copie los archivos en la carpeta de archivos estáticos («public»), como {folder}.',
        once: 'Pegue la primera parte una vez en la página HTML de la aplicación.',
        lines: 'Pegue la otra parte en el componente.',
      },
      blockquote: {
        files: 'Suba los archivos a la carpeta {folder} de su sitio.',
        once: 'Pegue la primera parte una vez en la plantilla de sus páginas, o pídaselo a quien administra su sitio.',
        lines: 'Pegue la otra parte en el HTML de la página, donde deba aparecer el widget.',
      },
      noscript: {
        files:
          'Suba los archivos a un servidor que pueda alojar páginas HTML e introduzca la URL completa de su carpeta (https://…) en el campo de esta página.',
        lines: 'Pegue el fragmento de código donde deba aparecer el widget.',
        once: 'Si su sitio permite sus propios scripts, pegue también la primera parte. Ajusta la altura del iframe.',
      },
    },
    markdownOwn:
      'Un enlace no puede indicar otra declaración, por eso este fragmento de código es HTML. Su sitio debe permitir HTML en Markdown (Hugo: «unsafe»).',
    cdnStep: 'No necesita subir ningún archivo.',
    plugin: 'Plugin de WordPress (zip, {size})',
    pluginStep:
      'En WordPress, elija Plugins, Añadir nuevo, Subir plugin. Elija el archivo zip y active el plugin.',
    pluginHint:
      'Con el plugin, cualquier perfil puede añadir el widget como bloque o pegar este shortcode.',
    pluginStyles:
      'Pegue estas reglas en Apariencia, Personalizar, CSS adicional. Si no existe «Personalizar», elija Apariencia, Editor, Estilos y, en su menú, CSS adicional.',
    withoutPlugin: 'Sin el plugin',
  },
  own: {
    heading: 'Su propia declaración',
    intro:
      'Los widgets pueden mostrar cualquier declaración conjunta. Suelte aquí su archivo JSON o elíjalo. Su navegador lo comprueba y no se sube nada.',
    choose: 'Elegir un archivo',
    checking: 'Comprobando {file}.',
    valid: '«{title}» es válida. La herramienta trabaja ahora con esta declaración.',
    faults: 'Errores en {file}: {n}',
    fault: 'Línea {line}, columna {column}',
    unreadable: '{file}: se esperaba texto en UTF-8',
    back: 'Volver a la declaración sobre Myanmar',
    elsewhere:
      'Esta URL pertenece a la declaración «{id}». Para continuar con ella, suelte su archivo más abajo.',
    missing:
      'Falta la declaración de esta URL. Abra esta página desde el editor de declaraciones o suelte el archivo de la declaración más abajo.',
    saved: 'Guarde la declaración como {file} en la misma carpeta.',
    saveFile: 'Descargar {file}',
  },
  files: {
    heading: 'Descargas',
    intro: 'Su navegador crea estos archivos. No se sube nada.',
    page: 'Una página que funciona sin conexión',
    pageHint:
      'Un solo archivo HTML para un correo electrónico o una memoria USB, con los widgets en sus colores y tipografías, pero sin sus botones.',
    pageWidgets: 'Widgets en la página',
    pageMaking: 'Creando la página.',
    savePage: 'Descargar la página',
    noPage: 'No se pudo crear la página: {message}',
    image: 'Una imagen para las redes sociales',
    imageHint:
      'Publique la imagen (1200 × 630 píxeles, con la referencia) junto con su texto alternativo, para quienes no pueden verla.',
    imageShows: 'La imagen muestra',
    imageKinds: {
      quote: 'Una frase',
      figure: 'Una cifra',
      demand: 'Una petición',
      statement: 'El título',
    },
    imageColours: 'Colores de la imagen',
    imageDrawing: 'Creando la imagen.',
    saveImage: 'Descargar la imagen',
    alternative: 'Texto alternativo',
    copyAlternative: 'Copiar el texto alternativo',
    copied: 'Copiado.',
    notCopied: 'El navegador no lo permitió. El texto está seleccionado: cópielo con el teclado.',
    tooLong:
      'Esta frase es demasiado larga para leerse en la imagen. La herramienta no la acorta. Elija otra frase.',
    noImage: 'Este navegador no puede crear la imagen: {message}',
    print: 'La declaración completa, para imprimir',
    printHint: 'Imprímala o elija «Guardar como PDF» como impresora.',
    printIt: 'Imprimir la declaración completa',
    noPrint: 'No se pudo imprimir la declaración: {message}',
    dataHint:
      'Las cifras, las peticiones y los firmantes en tablas para hojas de cálculo (CSV), y la declaración completa para programas (JSON).',
  },
  theming: {
    title: 'Referencia de personalización',
    description:
      'Todas las propiedades personalizadas, partes, slots, atributos y eventos de cada widget, para probarlos en la página.',
    lede: 'Cambie un valor y vea el resultado. Copie después la hoja de estilos en su página. Puede definir las propiedades personalizadas en un widget o en cualquier elemento que lo contenga.',
    generated: 'Las descripciones proceden del código y están en inglés.',
    link: 'La URL de esta página contiene sus cambios.',
    element: 'Widget',
    every: 'Todos los widgets',
    contents: 'En esta página',
    live: 'El widget',
    liveBox: 'El widget con sus cambios',
    whole: 'El texto completo, al que llevan los enlaces del widget',
    target: 'Ir a la primera frase',
    properties: 'Propiedades personalizadas',
    propertiesHint:
      'Para definir un color para la paleta clara y otro para la oscura, use light-dark(#1d4e6f, #93c0da), y compruebe el contraste entre el texto, el fondo y el énfasis.',
    pick: 'Elegir el color de {name}',
    standard: 'Por defecto: {value}',
    expected: {
      color: 'un color, como #1d4e6f',
      'font-family': 'nombres de fuentes, como Georgia, serif',
      'font-size': 'un tamaño, como 1.125rem',
      padding: 'de una a cuatro longitudes, como 1rem 2rem',
      'border-radius': 'una longitud, como 4px',
    },
    unfit: '{name}: el valor «{value}» no es válido. Use {expected}.',
    reset: 'Restablecer',
    attributes: 'Atributos',
    attributesHint: 'Si un campo está vacío, el elemento no tiene ese atributo.',
    known: 'En esta declaración: {ids}',
    parts: 'Partes',
    partsHint: 'Deles estilo con ::part(name). Elija una para ver su contorno.',
    outline: 'Contorno',
    absent:
      'El widget no muestra ahora la parte «{name}». Algunas partes solo aparecen con una acción, un enlace, una traducción o un error.',
    slots: 'Slots',
    defaultSlot: 'Slot por defecto',
    events: 'Eventos',
    fired: 'Veces que se ha producido aquí: {n}',
    css: 'Su hoja de estilos',
    unchanged: 'Aún no hay cambios.',
    tag: 'Su elemento',
    copy: 'Copiar la hoja de estilos',
    resetAll: 'Restablecer todo',
  },
};
