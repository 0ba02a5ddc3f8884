/** The texts of the site in English. `{name}` is a placeholder. */
export const en = {
  /** The language's own name. */
  autonym: 'English',
  site: {
    name: 'Statement Widgets',
    skip: 'Skip to the content',
    pages: {
      index: 'Gallery',
      editor: 'Statement editor',
      builder: 'Build a widget',
      theming: 'Theming',
    },
    navigation: 'Pages',
    language: 'Language',
    privacy:
      'This site keeps nothing about you: no cookies, no statistics, no request to anyone else.',
    words: 'The words of the statement belong to its signatories. The code is free (MIT licence).',
    licences: 'Licences',
  },
  /** The name of each element and a description. */
  elements: {
    'coup-stats': {
      name: 'Figures',
      /** What it shows, in a few words. */
      line: 'Numbers, each with its sentence',
      shows: 'The figures of the statement, each with its bound and the sentence that states it.',
      page: {
        kicker: 'Background',
        heading: 'Four years after the coup',
        text: 'We are often asked for numbers. The signatories agreed on these. Each number opens its sentence.',
        more: 'We will change this page only if the signatories correct the statement.',
      },
    },
    'signatory-list': {
      name: 'Signatories',
      line: 'Who signed, with a search',
      shows: 'Who signed: the count, every name, and a search. Your own name can be marked.',
      page: {
        kicker: 'About us',
        heading: 'Who we signed with',
        text: 'The other signatories come from Myanmar, from its diaspora and from around the world.',
        more: 'We meet with several of them every month. Write to us if you would like to take part.',
      },
    },
    'demand-card': {
      name: 'One demand',
      line: 'Who is asked, and to do what',
      shows: 'Who is asked, and to do what, in the words of the statement.',
      page: {
        kicker: 'Campaign',
        heading: 'What we ask of our neighbours',
        text: 'We will bring this demand to our foreign ministry, and report here on what it answers.',
        more: 'You can help. Send this demand to your member of parliament, in the words of the statement.',
      },
    },
    'demand-list': {
      name: 'All demands',
      line: 'Every demand, by addressee',
      shows: 'Every demand, grouped by addressee. Readers can filter by addressee.',
      page: {
        kicker: 'Policy',
        heading: 'Who can do what',
        text: 'The statement has several addressees. Choose the ones you work with to see their demands.',
        more: 'Our briefings say more about each demand. Ask us for a copy.',
      },
    },
    'justice-timeline': {
      name: 'Timeline',
      line: 'Events, past and still ahead',
      shows:
        'The events with their dates: those before the day of the statement, and those still ahead.',
      page: {
        kicker: 'Explainer',
        heading: 'The dates in order',
        text: 'Courts are slow, and the dates are scattered over many pages. Here they are in order.',
        more: 'We follow these proceedings and report on them on this site.',
      },
    },
    'statement-quote': {
      name: 'Quotation',
      line: 'One sentence, large, with its source',
      shows: 'One sentence as a pull quote with its citation.',
      page: {
        kicker: 'Opinion',
        heading: 'Why we signed',
        text: 'One sentence says what brought us together.',
        more: 'The full statement takes five minutes to read. We ask you to read it to the end.',
      },
    },
    'joint-statement': {
      name: 'Full text',
      line: 'Every sentence and all signatories',
      shows: 'The whole statement with its signatories. Every sentence has its own URL.',
      page: {
        kicker: 'Press release',
        heading: 'Joint statement on Myanmar',
        text: 'We publish the statement in full. A link can lead to any of its sentences.',
        more: 'For questions, write to our press office.',
      },
    },
  },
  gallery: {
    title: 'A joint statement, on your own page',
    description:
      'Widgets that put the joint statement of 46 organizations on Myanmar on any website: one small script, no tracking, and every figure shows its sentence.',
    lede: 'Figures, demands, signatories or the full text. Choose a widget, copy its snippet, and paste it into your page. Every figure shows the sentence that the signatories agreed on.',
    begin: 'Build a widget',
    points: {
      words: {
        heading: 'The same words everywhere',
        text: 'Each partner shows the words and figures of the statement, neither rounded nor rewritten.',
      },
      readers: {
        heading: 'Readers stay private',
        text: 'No cookies, no statistics, no external fonts. The widgets tell nobody who reads your page.',
      },
      everyone: {
        heading: 'Everyone can read it',
        text: 'With a screen reader, by keyboard, on paper, on a slow phone, and without scripts.',
      },
    },
    elements: 'The widgets',
    build: 'Put “{name}” on your site',
    scroll: 'The full text. Scroll to read it.',
    example: 'A page with three of them',
    exampleText:
      'See an article of an invented partner with figures, a demand and the signatories.',
    partner: 'Example Partner',
    invented:
      'The pages around the widgets are invented. The statement and its signatories are real.',
  },
  builder: {
    title: 'Build a widget',
    description: 'Choose a widget and its colours, and copy the snippet for your site.',
    lede: 'To share your choices with a colleague, send the URL of this page.',
    noScript: 'The builder needs JavaScript. The gallery shows every widget without it.',
    /** The headings of the three steps. */
    choose: 'Choose a widget',
    adjust: 'Adjust it',
    paste: 'Copy and paste',
    moreOptions: 'More options',
    shows: 'What it shows',
    /** The attributes of the elements: their labels, and the meaning of an empty field. */
    attributes: {
      figures: { label: 'Figures', hint: 'Default: the first three.' },
      layout: {
        label: 'Layout',
        values: {
          grid: 'As many columns as fit',
          row: 'One row',
          list: 'One below the other',
          axis: 'On a time axis',
          scale: 'Marks, to scale',
        },
      },
      demand: { label: 'Demand' },
      group: { label: 'Group of signatories', none: 'All' },
      highlight: { label: 'Your organization', none: 'None' },
      limit: { label: 'Names shown at first', none: 'All' },
      columns: { label: 'Maximum columns', none: 'As many as fit' },
      sentence: { label: 'Sentence', none: 'The pull quote of the statement' },
      from: { label: 'From', none: 'The first date' },
      until: { label: 'Until', none: 'The last date' },
      to: { label: 'Demands made of', hint: 'Default: all.' },
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
    headingLevel: 'Heading level',
    looks: 'Appearance',
    preset: 'Design',
    presets: { editorial: 'For an article', compact: 'For a sidebar', plain: 'Without a frame' },
    theme: 'Colours',
    themes: { auto: 'Same as your page', light: 'Light', dark: 'Dark' },
    /** The palette in an iframe. */
    readerPreference: 'Reader’s preference',
    accent: 'Accent colour, light',
    accentDark: 'Accent colour, dark',
    standard: 'Default',
    contrast: 'Contrast {ratio} : 1',
    contrastGood: 'Enough for text (WCAG AA)',
    contrastBad:
      'Too low for text. Links and buttons get another shade of it, except in older browsers. WCAG AA needs at least 4.5 : 1.',
    font: 'Text font',
    headingFont: 'Font for headings and numbers',
    quoteFont: 'Font for quotations',
    /** The font of headings by default. */
    sameAsText: 'Same as the text',
    fonts: {
      page: 'Same as your page',
      sans: 'Device sans serif',
      serif: 'Device serif',
      georgia: 'Georgia',
      mono: 'Fixed width',
    },
    place: 'Your page',
    lang: 'Language of the widget',
    langHint: 'The statement keeps its own language, and the labels around it use this one.',
    host: 'Where will you paste it?',
    hosts: {
      html: 'My own HTML (or Hugo, Eleventy, Astro)',
      wordpress: 'WordPress',
      drupal: 'Drupal',
      sitebuilder: 'Squarespace, Wix or Webflow',
      markdown: 'Text in Markdown',
      'react-server': 'React with server rendering, such as Next.js',
      react: 'React in the browser alone',
      blockquote: 'A CMS that removes unknown tags',
      noscript: 'No scripts allowed',
    },
    short: 'Shorter snippet',
    shortHint: 'The page may move while it loads.',
    inContext: 'The same page shows the full text',
    inContextHint: 'The links of the widget then lead to the sentences on that page.',
    serve: 'Script source',
    serves: {
      self: {
        name: 'Your own site',
        means: 'Your page depends on nobody else, and nobody else learns who reads it.',
      },
      built: {
        name: 'The folder of your statement',
        means:
          'If you upload a correction to the folder that you exported, every page shows it, and your partners change nothing.',
      },
      cdn: {
        name: 'A CDN, this version only',
        means:
          'Quick to set up, but the CDN sees who opens your page, and if it sends another file, readers see the plain text.',
      },
    },
    cdnNot: 'A CDN cannot do this: {reason}',
    cdnNotFrame: 'it sends pages as plain text, and the iframe needs a page.',
    cdnNotUpdating:
      'a file that can change must come from your own server, so that nobody else decides what your page shows.',
    cdnNotYet:
      'This version is not on the CDN yet. Until then, pages with this snippet show the plain text.',
    folder: 'Folder of the files on your site',
    download: 'Download the files (zip, {size})',
    unzip: 'Unzip the download.',
    folderUrl: 'URL of the folder with the files',
    /** What is wrong with the URL of a folder, also in the statement editor. */
    folderFaults: {
      wrong:
        'This is not the URL of a folder. It starts with https:// and does not end with the name of a file. Example: https://example.org/statement/.',
      full: 'Enter the full URL of the folder, starting with https://.',
    },
    folderHost: 'The snippet loads the files from {host}.',
    updates: 'If the statement is corrected',
    updating: {
      frozen: {
        name: 'Keep these words (frozen)',
        means:
          'Browsers show exactly this version, and you paste a new snippet to show a correction.',
      },
      updating: {
        name: 'Follow the file (updating)',
        means:
          'Every page with the widget shows the file on your server, which anyone who can write to that folder can change.',
      },
    },
    frozenNot: 'An iframe cannot be frozen. It follows the file on your server.',
    builtNotFrozen:
      'Each correction changes the files in this folder, so a snippet cannot be frozen to them. To keep these words, choose “{self}”.',
    /** {folder} is a URL. */
    builtFiles:
      'Upload everything in the exported folder to {folder} before you give the snippet to your partners.',
    preview: 'Preview',
    widths: { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' },
    width: 'Width',
    hostile: 'On a page with hostile styles',
    loading: 'Loading the preview.',
    frame: 'Preview of the widget',
    result: 'Snippet',
    once: 'Once for each site',
    lines: 'For each widget',
    styleSheet: 'For your style sheet',
    address: 'For a service that asks for a URL, such as Notion or Google Sites',
    alternative: 'If your site also removes iframes',
    copy: 'Copy',
    copySnippet: 'Copy the snippet',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it. The snippet is selected: copy it with the keyboard.',
    moreWays: 'More ways to add it',
    save: 'Download',
    tryIt: 'Try it',
    tryTitle: 'Your snippet on an empty page',
    tryHint: 'Your snippet with the files of this site.',
    close: 'Close',
    invalid: 'The widget cannot show this: {message}',
    /** What to do with the files and with each part of the snippet, for each kind of site. HTML appears as text. */
    instructions: {
      html: {
        files: 'Upload the files to the folder {folder} on your site.',
        lines: 'Open your page in an editor and paste the snippet where the widget should appear.',
      },
      wordpress: {
        files: 'Upload the files to the folder {folder} on your site.',
        lines:
          'In the editor, add a “Custom HTML” block and paste the snippet. You need the role of administrator or editor.',
      },
      drupal: {
        files: 'Upload the files to the folder {folder} on your site.',
        lines:
          'Edit the page, choose the text format “Full HTML” without a visual editor, and paste the snippet.',
      },
      sitebuilder: {
        files:
          'Upload the files to your own server, and enter the full URL of their folder (https://…) in the field on this page.',
        lines:
          'Add a code element to your page and paste the snippet. It is called Code in Squarespace, Embed HTML in Wix and Code Embed in Webflow.',
      },
      markdown: {
        files: 'Copy the files into the folder for static files of your site, as {folder}.',
        once: 'Paste the first part once into the template of your pages.',
        lines: 'Paste the other part into the Markdown where the widget should appear.',
      },
      'react-server': {
        files: 'Copy the files into the folder for static files (“public”), as {folder}.',
        once: 'Paste the first part once into the HTML page of the app.',
        lines: 'Paste the other part into the component.',
      },
      react: {
        files: 'Copy the files into the folder for static files (“public”), as {folder}.',
        once: 'Paste the first part once into the HTML page of the app.',
        lines: 'Paste the other part into the component.',
      },
      blockquote: {
        files: 'Upload the files to the folder {folder} on your site.',
        once: 'Paste the first part once into the template of your pages, or ask the administrator of your site to do so.',
        lines: 'Paste the other part into the HTML of the page, where the widget should appear.',
      },
      noscript: {
        files:
          'Upload the files to a server that can host HTML pages. Then enter the full URL of their folder (https://…) in the field on this page.',
        lines: 'Paste the snippet where the widget should appear.',
        once: 'If your site allows its own scripts, also paste the first part. It fits the height of the iframe.',
      },
    },
    markdownOwn:
      'A link cannot name another statement, so this snippet is HTML. Your site must allow HTML in Markdown (Hugo: “unsafe”).',
    /** The first step if the script is on a CDN. */
    cdnStep: 'You do not need to upload a file.',
    plugin: 'WordPress plugin (zip, {size})',
    pluginStep:
      'In WordPress, choose Plugins, Add New, Upload Plugin. Choose the zip file and activate the plugin.',
    pluginHint:
      'With the plugin, people of every role can add the widget as a block, or paste this shortcode.',
    pluginStyles:
      'Paste these rules under Appearance, Customize, Additional CSS. If there is no Customize, choose Appearance, Editor, Styles, and then Additional CSS in its menu.',
    withoutPlugin: 'Without the plugin',
  },
  own: {
    heading: 'Your own statement',
    intro:
      'The widgets can show any joint statement. Drop its JSON file here, or choose it. Your browser checks it, and nothing is uploaded.',
    choose: 'Choose a file',
    checking: 'Checking {file}.',
    valid: '“{title}” is valid. The builder now works with it.',
    faults: '{file}: {n} errors',
    fault: 'Line {line}, column {column}',
    unreadable: '{file} is not in UTF-8. Save it in that encoding.',
    back: 'Back to the statement on Myanmar',
    elsewhere:
      'This URL belongs to the statement “{id}”. To continue with it, drop its file below.',
    /** If the URL names the folder of a statement that only the editor has. */
    missing:
      'The statement of this URL is missing. Open this page from the statement editor, or drop the statement’s file below.',
    saved: 'Save the statement as {file} in the same folder.',
    saveFile: 'Download {file}',
  },
  files: {
    heading: 'Downloads',
    intro: 'Your browser makes these files. Nothing is uploaded.',
    page: 'A page that works offline',
    pageHint:
      'One HTML file for an e-mail or a USB stick, with the widgets in your colours and fonts but without their buttons.',
    pageWidgets: 'Widgets on the page',
    pageMaking: 'Making the page.',
    savePage: 'Download the page',
    noPage: 'Could not make the page: {message}',
    image: 'An image for social media',
    imageHint:
      'Publish the image (1200 × 630 pixels, with the citation) together with its alternative text, for people who cannot see it.',
    imageShows: 'The image shows',
    imageKinds: {
      quote: 'A sentence',
      figure: 'A figure',
      demand: 'A demand',
      statement: 'The title',
    },
    imageColours: 'Colours of the image',
    imageDrawing: 'Drawing the image.',
    saveImage: 'Download the image',
    alternative: 'Alternative text',
    copyAlternative: 'Copy the alternative text',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it. The text is selected: copy it with the keyboard.',
    tooLong:
      'This sentence is too long to be readable on the image. The builder does not shorten it. Choose another sentence.',
    noImage: 'This browser cannot draw the image: {message}',
    print: 'The full statement, to print',
    printHint: 'Print it, or choose “Save as PDF” as the printer.',
    printIt: 'Print the full statement',
    noPrint: 'Could not print the statement: {message}',
    dataHint:
      'Figures, demands and signatories as tables for spreadsheets (CSV), and the whole statement for programs (JSON).',
  },
  theming: {
    title: 'Theming reference',
    description:
      'Every custom property, part, slot, attribute and event of each widget, to try on the page.',
    lede: 'Change a value and see what it does. Then copy the style sheet into your page. You can set custom properties on a widget or on any element around it.',
    generated: 'The descriptions come from the code and are in English.',
    link: 'The URL of this page contains your changes.',
    element: 'Widget',
    every: 'Every widget',
    contents: 'On this page',
    live: 'The widget',
    /** The label of the scrollable box with the widget. */
    liveBox: 'The widget with your changes',
    whole: 'The full text, which the links of the widget lead to',
    target: 'Go to the first sentence',
    properties: 'Custom properties',
    propertiesHint:
      'To set one colour for the light palette and one for the dark, use light-dark(#1d4e6f, #93c0da), and check the contrast between text, background and accent.',
    pick: 'Choose the colour of {name}',
    standard: 'Default: {value}',
    /** The kinds of values of a custom property, by CSS property. */
    expected: {
      color: 'a colour, such as #1d4e6f',
      'font-family': 'names of fonts, such as Georgia, serif',
      'font-size': 'a size, such as 1.125rem',
      padding: 'one to four lengths, such as 1rem 2rem',
      'border-radius': 'a length, such as 4px',
    },
    unfit: '{name}: invalid value “{value}”. Use {expected}.',
    reset: 'Reset',
    attributes: 'Attributes',
    attributesHint: 'If a field is empty, the element does not have the attribute.',
    known: 'In this statement: {ids}',
    parts: 'Parts',
    partsHint: 'Style them with ::part(name). Choose one to outline it.',
    outline: 'Outline',
    absent:
      'The widget does not show the part “{name}” now. Some parts appear only with an action, a link, a translation or an error.',
    slots: 'Slots',
    defaultSlot: 'The default slot',
    events: 'Events',
    fired: 'Fired here so far: {n}',
    css: 'Your style sheet',
    unchanged: 'No changes yet.',
    tag: 'Your element',
    copy: 'Copy the style sheet',
    resetAll: 'Reset everything',
  },
};

export type SiteWords = typeof en;
