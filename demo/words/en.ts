/** The words of the site in English: the gallery, the builder, the reference. `{name}` stands for a value that is put in. */
export const en = {
  /** What the language calls itself. */
  autonym: 'English',
  site: {
    name: 'Statement Widgets',
    skip: 'Skip to the content',
    pages: { index: 'Gallery', builder: 'Build a widget', theming: 'Theming' },
    navigation: 'Pages',
    language: 'Language',
    privacy:
      'This site keeps nothing about you: no cookies, no statistics, no request to anyone else.',
    words: 'The words of the statement belong to its signatories. The code is free (MIT licence).',
    licences: 'Licences',
  },
  /** What each element is called, and what it shows. */
  elements: {
    'coup-stats': {
      name: 'Figures',
      shows: 'The figures since the coup, each with its bound and the sentence that gives it.',
      page: {
        kicker: 'Background',
        heading: 'Four years after the coup',
        text: 'We are often asked for numbers. These are the ones that the signatories agreed on; each opens its sentence.',
      },
    },
    'signatory-list': {
      name: 'Signatories',
      shows: 'Who signed: the count, every name, and a search. Your own name can be marked.',
      page: {
        kicker: 'About us',
        heading: 'Who we stand with',
        text: 'We signed together with organizations from Myanmar, from its diaspora and from around the world.',
      },
    },
    'demand-card': {
      name: 'One demand',
      shows: 'Who is asked, and to do what, in the words of the statement.',
      page: {
        kicker: 'Campaign',
        heading: 'What we ask of our neighbours',
        text: 'We will bring this demand to our foreign ministry, and report here on what it answers.',
      },
    },
    'demand-list': {
      name: 'All demands',
      shows: 'Every demand, grouped by who is asked. Readers choose whose they see.',
      page: {
        kicker: 'Policy',
        heading: 'Who can do what',
        text: 'The statement speaks to many. Choose whom you work with, and see what is asked of them.',
      },
    },
    'justice-timeline': {
      name: 'Timeline',
      shows:
        'The events with their dates: those before the day of the statement, and those still ahead.',
      page: {
        kicker: 'Explainer',
        heading: 'The way to justice',
        text: 'Courts are slow, and the dates are scattered over many pages. Here they stand in order.',
      },
    },
    'statement-quote': {
      name: 'Quotation',
      shows: 'One sentence as a pull quote with its citation.',
      page: {
        kicker: 'Opinion',
        heading: 'Why we signed',
        text: 'One sentence says what brought us together.',
      },
    },
    'joint-statement': {
      name: 'Full text',
      shows: 'The whole statement with its signatories. Every sentence has an address of its own.',
      page: {
        kicker: 'Press release',
        heading: 'Joint statement on Myanmar',
        text: 'We publish the statement in full. A link can lead to any of its sentences.',
      },
    },
  },
  gallery: {
    title: 'A joint statement, on your own page',
    description:
      'Widgets that put the joint statement of 46 organizations on Myanmar on any website: one small script, no tracking, and every figure leads to its sentence.',
    lede: 'Figures, demands, signatories or the full text: choose a widget, copy a few lines, paste them. Every figure on your page leads to the sentence that the signatories agreed.',
    begin: 'Build a widget',
    points: {
      words: {
        heading: 'The same words everywhere',
        text: 'Each partner shows the words and figures of the statement, neither rounded nor rewritten.',
      },
      readers: {
        heading: 'Readers stay private',
        text: 'No cookies, no statistics, no fonts from elsewhere. Nobody learns who reads.',
      },
      everyone: {
        heading: 'Everyone can read it',
        text: 'By screen reader, by keyboard, on paper, on a slow phone, and also where scripts do not run.',
      },
    },
    elements: 'The widgets',
    build: 'Put “{name}” on your site',
    scroll: 'The full text; scroll to read it',
    example: 'A page with three of them',
    exampleText:
      'See an article of an invented partner with figures, a demand and the signatories.',
    partner: 'Example Partner',
    invented:
      'The pages around the widgets are invented; the statement and its signatories are real.',
  },
  builder: {
    title: 'Build a widget',
    description: 'Choose a widget and how it looks, and copy the lines for your site.',
    lede: 'Choose, look at the preview, copy the lines, paste them into your page. The address of this page holds what you have chosen: send it to a colleague to show it.',
    noScript: 'The builder needs JavaScript. The gallery shows every widget without it.',
    form: 'Your choice',
    widget: 'Widget',
    shows: 'What it shows',
    /** The attributes of the elements: what each is called, and what an empty field stands for. */
    attributes: {
      figures: { label: 'Figures', hint: 'None chosen: the first three.' },
      layout: {
        label: 'Arrangement',
        values: { grid: 'As many columns as fit', row: 'One row', list: 'One below the other' },
      },
      demand: { label: 'Demand' },
      highlight: { label: 'Your organization', none: 'None is marked' },
      limit: { label: 'Names shown at first', none: 'All' },
      columns: { label: 'Most columns', none: 'As many as fit' },
      sentence: { label: 'Sentence', none: 'The pull quote of the statement' },
      from: { label: 'From', none: 'The first date' },
      until: { label: 'Until', none: 'The last date' },
      to: { label: 'Demands made of', hint: 'None chosen: all.' },
      show: {
        label: 'Part',
        values: {
          all: 'Text and signatories',
          text: 'Text',
          lede: 'First section',
          signatories: 'Signatories',
        },
      },
    },
    actions: 'Readers can',
    actionsNames: {
      cite: 'Copy a citation',
      share: 'Share a link',
      embed: 'Copy the widget for their own site',
    },
    looks: 'How it looks',
    theme: 'Colours',
    themes: { auto: 'As the reader has set it', light: 'Light', dark: 'Dark' },
    accent: 'Accent colour, light',
    accentDark: 'Accent colour, dark',
    standard: 'Standard',
    contrast: 'Contrast {ratio} : 1',
    contrastGood: 'Enough for text (WCAG AA)',
    contrastBad:
      'Too little: links and buttons in this colour are hard to read. WCAG AA asks for at least 4.5 : 1.',
    font: 'Font of the text',
    headingFont: 'Font of headings and numbers',
    quoteFont: 'Font of quotations',
    fonts: {
      page: 'That of your page',
      sans: 'Sans serif of the device',
      serif: 'Serif of the device',
      georgia: 'Georgia',
      mono: 'Fixed width',
    },
    place: 'Where it goes',
    lang: 'Language of the widget',
    langHint: 'The statement keeps its own words; what stands around them is in this language.',
    host: 'Your site',
    hosts: {
      html: 'My own HTML',
      wordpress: 'WordPress',
      drupal: 'Drupal',
      sitebuilder: 'Squarespace, Wix or Webflow',
      markdown: 'Hugo or other Markdown',
      react: 'React',
      noscript: 'No scripts allowed',
    },
    dsd: 'Nothing on the page moves while it loads',
    dsdHint:
      'The lines get longer. Only where nothing changes your HTML, not in a content management system.',
    inContext: 'The full text stands on the same page',
    inContextHint: 'The widget then leads to its sentences there.',
    serve: 'Where the script comes from',
    serves: {
      self: {
        name: 'Host the file yourself',
        means: 'Your page depends on no one else, and no one else learns who reads it.',
      },
      cdn: {
        name: 'From a CDN, this version only',
        means:
          'Quick to set up, but the CDN sees who opens your page. The fingerprint in the lines makes browsers refuse any other file, also if the CDN or its domain changes hands; the words then still stand there as plain text.',
      },
    },
    cdnNot: 'A CDN cannot do this: {reason}',
    cdnNotFrame: 'it serves pages as plain text, and the frame needs a page.',
    cdnNotUpdating:
      'a file that may change is taken only from your own server, so that nobody else decides what your page shows.',
    cdnNotYet:
      'This version is not on the CDN yet: until it is, pages with these lines show the words alone.',
    folder: 'Folder on your site with the files',
    download: 'Download the files (zip)',
    folderFull: 'Write the full address of the folder, beginning with https://.',
    folderHost: 'The lines take the files from {host}.',
    downloadHint: 'Unpack the zip and upload its contents to this folder.',
    updates: 'When the statement is corrected',
    updating: {
      frozen: {
        name: 'Keep these words (frozen)',
        means:
          'Browsers show exactly this version and refuse any other; for a correction you come back and paste new lines.',
      },
      updating: {
        name: 'Follow the file (updating)',
        means:
          'When you replace the file on your server, every page with the widget shows the new words; whoever can write to that folder decides what they are.',
      },
    },
    frozenNot: 'A frame cannot be pinned: it follows the file on your server.',
    preview: 'Preview',
    widths: { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' },
    width: 'Width',
    hostile: 'On a page with hostile styles',
    frame: 'Preview of the widget',
    result: 'Lines for your site',
    steps: 'Three steps',
    once: 'Once for the site',
    lines: 'Where the widget goes',
    styleSheet: 'For the style sheet of your site',
    alternative: 'If frames are taken away as well',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it: the lines are selected, copy them with the keyboard.',
    save: 'Download',
    tryIt: 'Try it',
    tryTitle: 'Your lines on an empty page',
    tryHint: 'Your lines with the files of this site.',
    jump: 'On this page',
    close: 'Close',
    invalid: 'The widget cannot show this: {message}',
    /** The three steps for each kind of site; HTML is shown as text. */
    hostSteps: {
      html: [
        'Put the files into the folder on your site.',
        'Open your page in an editor and paste the lines where the widget should stand.',
        'Save the page and open it.',
      ],
      wordpress: [
        'Put the files into the folder on your site.',
        'In the editor add a block of the kind “Custom HTML” and paste the lines. It takes an administrator or an editor.',
        'Publish the page and open it.',
      ],
      drupal: [
        'Put the files into the folder on your site.',
        'Edit the page, choose the text format “Full HTML” without a visual editor, and paste the lines.',
        'Save the page and open it.',
      ],
      sitebuilder: [
        'Put the files on a server of your own, and write the full address of their folder (https://…) into the field on this page.',
        'Add a code element to your page (Squarespace: Code; Wix: Embed HTML; Webflow: Code Embed) and paste the lines.',
        'Publish the page and open it.',
      ],
      markdown: [
        'Put the files into the folder of your site for static files.',
        'Paste the first lines once into the template of your pages.',
        'Paste the other lines into the Markdown where the widget should stand.',
      ],
      react: [
        'Put the files into the folder of static files (“public”).',
        'Paste the first lines once into the HTML page of the app.',
        'Paste the other lines into the component.',
      ],
      noscript: [
        'Put the files into a folder on a server that may hold HTML pages.',
        'Paste the lines where the widget should stand.',
        'If your site allows one script of its own, it fits the height of the frame: the first lines load it.',
      ],
    },
    markdownOwn:
      'A link cannot name another statement, so these lines are HTML: your site has to let it through (Hugo: “unsafe”).',
    /** The first step where the script comes from a CDN. */
    cdnStep: 'There is no file to upload.',
    plugin: 'WordPress plugin (zip)',
    pluginHint:
      'For any role: upload the WordPress plugin (the zip above) and write this shortcode instead:',
  },
  own: {
    heading: 'Your own statement',
    intro:
      'The widgets show any joint statement. Drop its JSON file here, or choose it. It is checked in your browser; nothing is uploaded.',
    choose: 'Choose a file',
    valid: '“{title}” is valid. The builder now works with it.',
    faults: '{file}: {n} faults',
    fault: 'Line {line}, column {column}',
    expected: 'expected {expected}',
    found: 'found {found}',
    unreadable: '{file}: expected text in UTF-8',
    back: 'Back to the statement on Myanmar',
    elsewhere:
      'This address was made with the statement “{id}”, which is not in it. Drop its file below to go on with it.',
    saved: 'Save the statement as {file} in the same folder.',
    saveFile: 'Download {file}',
  },
  files: {
    heading: 'Files to take along',
    intro: 'They are made in your browser; nothing is sent.',
    page: 'A page that needs no internet',
    pageHint:
      'One HTML file with the widgets in it, for an e-mail or a USB stick. It has the colours and fonts that you have chosen, and the buttons under the widgets are left out.',
    pageWidgets: 'Widgets on the page',
    savePage: 'Download the page',
    noPage: 'The page cannot be made: {message}',
    image: 'An image for social media',
    imageHint:
      '1200 × 630 pixels, with the citation. Give the alternative text along with it, for those who do not see the image.',
    imageShows: 'The image shows',
    imageKinds: { quote: 'A sentence', figure: 'A figure', demand: 'A demand' },
    imageColours: 'Colours of the image',
    imageDrawing: 'The image is being drawn.',
    saveImage: 'Download the image',
    alternative: 'Alternative text',
    copyAlternative: 'Copy the alternative text',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it: the text is selected, copy it with the keyboard.',
    tooLong:
      'This sentence is too long: on the image it would be too small to read, and it is not shortened. Choose another.',
    noImage: 'This browser does not draw the image: {message}',
    print: 'The full statement on paper',
    printHint: 'Print it, or choose “Save as PDF” in place of a printer.',
    printIt: 'Print the full statement',
    noPrint: 'The statement cannot be printed: {message}',
  },
  theming: {
    title: 'Theming reference',
    description:
      'Every custom property, part, slot, attribute and event of each widget, to try in place.',
    lede: 'Change a value here and see what it does. Then copy the style sheet into your page: its custom properties work on a widget and on anything around it.',
    generated: 'The descriptions are generated from the code and are in English.',
    link: 'The address of this page holds what you have changed.',
    element: 'Widget',
    every: 'Every widget',
    contents: 'On this page',
    live: 'The widget',
    /** The name of the box with the widget, which can be scrolled. */
    liveBox: 'The widget with your changes',
    whole: 'The full text, to which the links of the widget lead',
    target: 'Lead the address to the first sentence',
    properties: 'Custom properties',
    propertiesHint:
      'A colour stands for light and dark. To give one for each, write light-dark(#1d4e6f, #93c0da). See to it that text, background and accent stand out from each other.',
    pick: 'Choose the colour of {name}',
    standard: 'Standard: {value}',
    /** What a value is that a property takes, by the CSS property behind it. */
    expected: {
      color: 'expected a colour, such as #1d4e6f',
      'font-family': 'expected names of fonts, such as Georgia, serif',
      'font-size': 'expected a size, such as 1.125rem',
      padding: 'expected one to four lengths, such as 1rem 2rem',
      'border-radius': 'expected a length, such as 4px',
    },
    unfit: '{name}: {expected}; found “{value}”',
    reset: 'Back to the standard',
    attributes: 'Attributes',
    attributesHint: 'An empty field stands for an attribute that is not there.',
    known: 'In this statement: {ids}',
    parts: 'Parts',
    partsHint: 'Style them with ::part(name). Choose one to outline it.',
    outline: 'Outline',
    absent:
      'The part “{name}” is not drawn now. Some parts need an action, a link, a translation or an error first.',
    slots: 'Slots',
    defaultSlot: 'The default slot',
    events: 'Events',
    fired: 'Fired here so far: {n}',
    css: 'Your style sheet',
    unchanged: 'Nothing is changed.',
    tag: 'Your element',
    copy: 'Copy the style sheet',
    resetAll: 'Everything back to the standard',
  },
};

export type SiteWords = typeof en;
