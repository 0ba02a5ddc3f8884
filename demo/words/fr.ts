import type { SiteWords } from './en.js';

/** French. No native speaker has checked these words yet. */
export const fr: SiteWords = {
  autonym: 'Français',
  site: {
    name: 'Statement Widgets',
    skip: 'Aller au contenu',
    pages: {
      index: 'Galerie',
      editor: 'Éditeur de déclarations',
      builder: 'Créer un widget',
      theming: 'Personnalisation',
    },
    navigation: 'Pages',
    language: 'Langue',
    privacy:
      'Ce site ne conserve rien sur vous\u00a0: ni cookies, ni statistiques, ni requêtes vers des tiers.',
    words:
      'Le texte de la déclaration appartient à ses signataires. Le code est libre (licence MIT).',
    licences: 'Licences',
  },
  elements: {
    'coup-stats': {
      name: 'Chiffres',
      line: 'Des nombres, chacun avec sa phrase',
      shows:
        'Les chiffres de la déclaration, chacun avec sa borne («\u00a0plus de\u00a0», par exemple) et sa phrase source.',
      page: {
        kicker: 'Contexte',
        heading: 'Quatre ans après le coup d’État',
        text: 'On nous demande souvent des chiffres. Voici ceux sur lesquels les signataires se sont mis d’accord. Chacun ouvre sa phrase source.',
        more: 'Nous ne modifierons cette page que si les signataires corrigent la déclaration.',
      },
    },
    'signatory-list': {
      name: 'Signataires',
      line: 'Les signataires, avec une recherche',
      shows:
        'Qui a signé\u00a0: le nombre, tous les noms et une recherche. Le nom de votre organisation peut être mis en évidence.',
      page: {
        kicker: 'À propos de nous',
        heading: 'Avec qui nous avons signé',
        text: 'Les autres signataires viennent du Myanmar, de sa diaspora et du monde entier.',
        more: 'Nous rencontrons plusieurs d’entre eux chaque mois. Écrivez-nous si vous souhaitez participer.',
      },
    },
    'demand-card': {
      name: 'Une demande',
      line: 'Ce qui est demandé, et à qui',
      shows: 'À qui s’adresse la demande et ce qu’elle demande, dans les mots de la déclaration.',
      page: {
        kicker: 'Campagne',
        heading: 'Ce que nous demandons à nos voisins',
        text: 'Nous transmettrons cette demande à notre ministère des Affaires étrangères et publierons ici sa réponse.',
        more: 'Vous pouvez agir. Envoyez cette demande à votre député, dans les mots de la déclaration.',
      },
    },
    'demand-list': {
      name: 'Toutes les demandes',
      line: 'Toutes les demandes, par destinataire',
      shows:
        'Toutes les demandes, groupées par destinataire. Les internautes choisissent lesquelles afficher.',
      page: {
        kicker: 'Politique',
        heading: 'Qui peut faire quoi',
        text: 'La déclaration s’adresse à de nombreux acteurs. Choisissez ceux avec qui vous travaillez et voyez ce qui leur est demandé.',
        more: 'Nos notes expliquent chaque demande plus en détail. Demandez-nous un exemplaire.',
      },
    },
    'justice-timeline': {
      name: 'Chronologie',
      line: 'Les événements passés et à venir',
      shows:
        'Les événements et leurs dates\u00a0: ceux d’avant le jour de la déclaration et ceux encore à venir.',
      page: {
        kicker: 'Explication',
        heading: 'Les dates dans l’ordre',
        text: 'Les tribunaux sont lents, et les dates sont dispersées sur de nombreuses pages. Les voici dans l’ordre.',
        more: 'Nous suivons ces procédures et en rendons compte sur ce site.',
      },
    },
    'statement-quote': {
      name: 'Citation',
      line: 'Une phrase en grand, avec sa source',
      shows: 'Une phrase mise en exergue, avec sa référence.',
      page: {
        kicker: 'Opinion',
        heading: 'Pourquoi nous avons signé',
        text: 'Une phrase dit ce qui nous a réunis.',
        more: 'La déclaration complète se lit en cinq minutes. Nous vous invitons à la lire jusqu’au bout.',
      },
    },
    'joint-statement': {
      name: 'Texte intégral',
      line: 'Toutes les phrases et tous les signataires',
      shows: 'Toute la déclaration avec ses signataires. Chaque phrase a sa propre URL.',
      page: {
        kicker: 'Communiqué de presse',
        heading: 'Déclaration commune sur le Myanmar',
        text: 'Nous publions la déclaration en entier. Un lien peut mener à n’importe laquelle de ses phrases.',
        more: 'Pour toute question, écrivez à notre service de presse.',
      },
    },
  },
  gallery: {
    title: 'Une déclaration commune sur votre propre page',
    description:
      'Des widgets pour afficher sur tout site web la déclaration commune de 46 organisations sur le Myanmar\u00a0: un seul petit script, aucun suivi, et chaque chiffre affiche sa phrase source.',
    lede: 'Chiffres, demandes, signataires ou texte intégral. Choisissez un widget, copiez son extrait de code et collez-le dans votre page. Chaque chiffre affiche la phrase sur laquelle les signataires se sont mis d’accord.',
    begin: 'Créer un widget',
    points: {
      words: {
        heading: 'Les mêmes mots partout',
        text: 'Chaque organisation partenaire affiche les mots et les chiffres de la déclaration, sans arrondi ni réécriture.',
      },
      readers: {
        heading: 'La lecture reste privée',
        text: 'Ni cookies, ni statistiques, ni polices externes. Les widgets ne disent à personne qui lit votre page.',
      },
      everyone: {
        heading: 'Tout le monde peut lire',
        text: 'Avec un lecteur d’écran, au clavier, sur papier, sur un téléphone lent et sans scripts.',
      },
    },
    elements: 'Les widgets',
    build: 'Mettre «\u00a0{name}\u00a0» sur votre site',
    scroll: 'Le texte intégral. Faites défiler pour le lire.',
    example: 'Une page avec trois widgets',
    exampleText:
      'Voir un article d’une organisation partenaire fictive, avec des chiffres, une demande et les signataires.',
    partner: 'Organisation partenaire fictive',
    invented:
      'Les pages autour des widgets sont fictives. La déclaration et ses signataires sont réels.',
  },
  builder: {
    title: 'Créer un widget',
    description:
      'Choisissez un widget et ses couleurs, puis copiez l’extrait de code pour votre site.',
    lede: 'Pour partager vos choix avec votre équipe, envoyez l’URL de cette page.',
    noScript:
      'Cet outil nécessite JavaScript. La galerie affiche tous les widgets sans JavaScript.',
    choose: 'Choisir un widget',
    adjust: 'L’adapter',
    paste: 'Copier et coller',
    moreOptions: 'Plus d’options',
    shows: 'Contenu',
    attributes: {
      figures: {
        label: 'Chiffres',
        hint: 'Par défaut\u00a0: les trois premiers.',
      },
      layout: {
        label: 'Disposition',
        values: {
          grid: 'Autant de colonnes que possible',
          row: 'Une seule ligne',
          list: 'Les uns sous les autres',
          axis: 'Sur un axe du temps',
          scale: 'Des marques à l’échelle',
        },
      },
      demand: {
        label: 'Demande',
      },
      group: { label: 'Groupe de signataires', none: 'Tous' },
      highlight: {
        label: 'Votre organisation',
        none: 'Aucune',
      },
      limit: {
        label: 'Noms affichés au début',
        none: 'Tous',
      },
      columns: {
        label: 'Nombre maximal de colonnes',
        none: 'Autant que possible',
      },
      sentence: {
        label: 'Phrase',
        none: 'La citation en exergue de la déclaration',
      },
      from: {
        label: 'À partir de',
        none: 'La première date',
      },
      until: {
        label: 'Jusqu’à',
        none: 'La dernière date',
      },
      to: {
        label: 'Demandes adressées à',
        hint: 'Par défaut\u00a0: toutes.',
      },
      show: {
        label: 'Partie',
        values: {
          all: 'Texte et signataires',
          text: 'Texte',
          lede: 'Première section',
          signatories: 'Signataires',
        },
      },
    },
    actions: 'Les internautes peuvent',
    actionsNames: {
      cite: 'Copier une référence',
      share: 'Partager un lien',
      embed: 'Copier le widget pour leur propre site',
    },
    headingLevel: 'Niveau des titres',
    looks: 'Apparence',
    preset: 'Présentation',
    presets: {
      editorial: 'Pour un article',
      compact: 'Pour une colonne latérale',
      plain: 'Sans cadre',
    },
    theme: 'Couleurs',
    themes: {
      auto: 'Comme votre page',
      light: 'Clair',
      dark: 'Sombre',
    },
    readerPreference: 'Préférence de l’internaute',
    accent: 'Couleur d’accentuation, mode clair',
    accentDark: 'Couleur d’accentuation, mode sombre',
    standard: 'Par défaut',
    contrast: 'Contraste {ratio}\u00a0:\u00a01',
    contrastGood: 'Suffisant pour le texte (WCAG AA)',
    contrastBad:
      'Trop faible pour du texte. Les liens et les boutons prennent une autre nuance de cette couleur, sauf dans les anciens navigateurs. WCAG AA exige au moins 4,5\u00a0:\u00a01.',
    font: 'Police du texte',
    headingFont: 'Police des titres et des nombres',
    quoteFont: 'Police des citations',
    sameAsText: 'Comme le texte',
    fonts: {
      page: 'Comme votre page',
      sans: 'Sans empattement de l’appareil',
      serif: 'À empattements de l’appareil',
      georgia: 'Georgia',
      mono: 'À chasse fixe',
    },
    place: 'Votre page',
    lang: 'Langue du widget',
    langHint:
      'La déclaration reste dans sa propre langue, et les libellés qui l’entourent sont dans la langue choisie.',
    host: 'Où allez-vous le coller\u00a0?',
    hosts: {
      html: 'Mon propre HTML (ou Hugo, Eleventy, Astro)',
      wordpress: 'WordPress',
      drupal: 'Drupal',
      sitebuilder: 'Squarespace, Wix ou Webflow',
      markdown: 'Texte en Markdown',
      'react-server': 'React avec rendu sur le serveur, comme Next.js',
      react: 'React dans le navigateur seul',
      blockquote: 'Un CMS qui supprime les balises inconnues',
      noscript: 'Aucun script autorisé',
    },
    short: 'Extrait de code plus court',
    shortHint: 'La page peut bouger pendant le chargement.',
    inContext: 'Le texte intégral est sur la même page',
    inContextHint: 'Les liens du widget mènent alors aux phrases de cette page.',
    serve: 'Source du script',
    serves: {
      self: {
        name: 'Votre propre site',
        means: 'Votre page ne dépend de personne d’autre, et personne d’autre ne sait qui la lit.',
      },
      built: {
        name: 'Le dossier de votre déclaration',
        means:
          'Si vous téléversez une correction dans le dossier exporté, chaque page l’affiche sans que vos partenaires changent quoi que ce soit.',
      },
      cdn: {
        name: 'Un CDN, cette version uniquement',
        means:
          'Rapide à mettre en place, mais le CDN voit qui ouvre votre page, et s’il envoie un autre fichier, les internautes voient le texte brut.',
      },
    },
    cdnNot: 'Un CDN ne peut pas faire cela\u00a0: {reason}',
    cdnNotFrame: 'il envoie les pages en texte brut, et l’iframe a besoin d’une page HTML.',
    cdnNotUpdating:
      'un fichier qui peut changer doit venir de votre propre serveur, pour que personne d’autre ne décide de ce que montre votre page.',
    cdnNotYet:
      'Cette version n’est pas encore sur le CDN. D’ici là, les pages avec cet extrait de code affichent le texte brut.',
    folder: 'Dossier des fichiers sur votre site',
    download: 'Télécharger les fichiers (zip, {size})',
    unzip: 'Décompressez le fichier téléchargé.',
    folderUrl: 'URL du dossier des fichiers',
    folderFaults: {
      wrong:
        'Ce n’est pas l’URL d’un dossier. Elle commence par https:// et ne se termine pas par le nom d’un fichier. Exemple\u00a0: https://example.org/statement/.',
      full: 'Saisissez l’URL complète du dossier, qui commence par https://.',
    },
    folderHost: 'L’extrait de code charge les fichiers depuis {host}.',
    updates: 'Si la déclaration est corrigée',
    updating: {
      frozen: {
        name: 'Garder ce texte (figé)',
        means:
          'Les navigateurs affichent exactement cette version, et vous collez un nouvel extrait de code pour afficher une correction.',
      },
      updating: {
        name: 'Suivre le fichier (mis à jour)',
        means:
          'Chaque page avec le widget affiche le fichier de votre serveur, que toute personne qui peut écrire dans ce dossier peut modifier.',
      },
    },
    frozenNot: 'Une iframe ne peut pas être figée. Elle suit le fichier sur votre serveur.',
    builtNotFrozen:
      'Chaque correction change les fichiers de ce dossier, donc l’extrait de code ne peut pas être figé. Pour garder ce texte, choisissez «\u00a0{self}\u00a0».',
    /** {folder} is a URL. */
    builtFiles:
      'Téléversez tout le contenu du dossier exporté vers {folder} avant de donner l’extrait de code à vos partenaires.',
    preview: 'Aperçu',
    widths: {
      phone: 'Téléphone',
      tablet: 'Tablette',
      desktop: 'Ordinateur',
    },
    width: 'Largeur',
    hostile: 'Sur une page dont les styles interfèrent',
    loading: 'Chargement de l’aperçu.',
    frame: 'Aperçu du widget',
    result: 'Extrait de code',
    once: 'Une fois par site',
    lines: 'Pour chaque widget',
    styleSheet: 'Pour votre feuille de style',
    address: 'Pour un service qui demande une URL, comme Notion ou Google Sites',
    alternative: 'Si votre site supprime aussi les iframes',
    copy: 'Copier',
    copySnippet: 'Copier l’extrait de code',
    copied: 'Copié.',
    notCopied:
      'Le navigateur ne l’a pas permis. L’extrait de code est sélectionné\u00a0: copiez-le au clavier.',
    moreWays: 'Autres façons de l’ajouter',
    save: 'Télécharger',
    tryIt: 'Essayer',
    tryTitle: 'Votre extrait de code sur une page vide',
    tryHint: 'Votre extrait de code avec les fichiers de ce site.',
    close: 'Fermer',
    invalid: 'Le widget ne peut pas afficher cela\u00a0: {message}',
    instructions: {
      html: {
        files: 'Téléversez les fichiers dans le dossier {folder} sur votre site.',
        lines:
          'Ouvrez votre page dans un éditeur et collez l’extrait de code là où le widget doit apparaître.',
      },
      wordpress: {
        files: 'Téléversez les fichiers dans le dossier {folder} sur votre site.',
        lines:
          'Dans l’éditeur, ajoutez un bloc «\u00a0HTML personnalisé\u00a0» et collez l’extrait de code. Il faut le rôle d’administrateur ou d’éditeur.',
      },
      drupal: {
        files: 'Téléversez les fichiers dans le dossier {folder} sur votre site.',
        lines:
          'Modifiez la page, choisissez le format de texte «\u00a0HTML complet\u00a0» (Full HTML) sans éditeur visuel et collez l’extrait de code.',
      },
      sitebuilder: {
        files:
          'Téléversez les fichiers sur votre propre serveur et saisissez l’URL complète de leur dossier (https://…) dans le champ de cette page.',
        lines:
          'Ajoutez un élément de code à votre page et collez l’extrait de code. Il s’appelle Code dans Squarespace, Embed HTML dans Wix et Code Embed dans Webflow.',
      },
      markdown: {
        files:
          'Copiez les fichiers dans le dossier des fichiers statiques de votre site, sous {folder}.',
        once: 'Collez la première partie une fois dans le modèle de vos pages.',
        lines: 'Collez l’autre partie dans le Markdown, là où le widget doit apparaître.',
      },
      'react-server': {
        files:
          'Copiez les fichiers dans le dossier des fichiers statiques («\u00a0public\u00a0»), sous {folder}.',
        once: 'Collez la première partie une fois dans la page HTML de l’application.',
        lines: 'Collez l’autre partie dans le composant.',
      },
      react: {
        files:
          'Copiez les fichiers dans le dossier des fichiers statiques («\u00a0public\u00a0»), sous {folder}.',
        once: 'Collez la première partie une fois dans la page HTML de l’application.',
        lines: 'Collez l’autre partie dans le composant.',
      },
      blockquote: {
        files: 'Téléversez les fichiers dans le dossier {folder} sur votre site.',
        once: 'Collez la première partie une fois dans le modèle de vos pages, ou demandez-le à la personne qui administre votre site.',
        lines: 'Collez l’autre partie dans le HTML de la page, là où le widget doit apparaître.',
      },
      noscript: {
        files:
          'Téléversez les fichiers sur un serveur qui peut héberger des pages HTML et saisissez l’URL complète de leur dossier (https://…) dans le champ de cette page.',
        lines: 'Collez l’extrait de code là où le widget doit apparaître.',
        once: 'Si votre site autorise ses propres scripts, collez aussi la première partie. Elle ajuste la hauteur de l’iframe.',
      },
    },
    markdownOwn:
      'Un lien ne peut pas désigner une autre déclaration, donc cet extrait de code est en HTML. Votre site doit autoriser le HTML dans le Markdown (Hugo\u00a0: «\u00a0unsafe\u00a0»).',
    cdnStep: 'Vous n’avez aucun fichier à téléverser.',
    plugin: 'Extension WordPress (zip, {size})',
    pluginStep:
      'Dans WordPress, choisissez Extensions, Ajouter, Téléverser une extension. Choisissez le fichier zip et activez l’extension.',
    pluginHint:
      'Avec l’extension, tous les rôles peuvent ajouter le widget comme bloc ou coller ce code court.',
    pluginStyles:
      'Collez ces règles sous Apparence, Personnaliser, CSS additionnel. Si «\u00a0Personnaliser\u00a0» n’existe pas, choisissez Apparence, Éditeur, Styles, puis CSS additionnel dans le menu.',
    withoutPlugin: 'Sans l’extension',
  },
  own: {
    heading: 'Votre propre déclaration',
    intro:
      'Les widgets peuvent afficher n’importe quelle déclaration commune. Déposez ici son fichier JSON ou choisissez-le. Votre navigateur le vérifie et rien n’est envoyé.',
    choose: 'Choisir un fichier',
    checking: 'Vérification de {file}.',
    valid: '«\u00a0{title}\u00a0» est valide. L’outil utilise maintenant cette déclaration.',
    faults: 'Erreurs dans {file}\u00a0: {n}',
    fault: 'Ligne {line}, colonne {column}',
    unreadable: '{file}\u00a0: texte en UTF-8 attendu',
    back: 'Revenir à la déclaration sur le Myanmar',
    elsewhere:
      'Cette URL appartient à la déclaration «\u00a0{id}\u00a0». Pour continuer avec celle-ci, déposez son fichier ci-dessous.',
    missing:
      'La déclaration de cette URL manque. Ouvrez cette page depuis l’éditeur de déclarations, ou déposez le fichier de la déclaration ci-dessous.',
    saved: 'Enregistrez la déclaration sous le nom {file} dans le même dossier.',
    saveFile: 'Télécharger {file}',
  },
  files: {
    heading: 'Téléchargements',
    intro: 'Votre navigateur crée ces fichiers. Rien n’est envoyé.',
    page: 'Une page qui fonctionne hors ligne',
    pageHint:
      'Un seul fichier HTML pour un e-mail ou une clé USB, avec les widgets dans vos couleurs et vos polices, mais sans leurs boutons.',
    pageWidgets: 'Widgets sur la page',
    pageMaking: 'Création de la page.',
    savePage: 'Télécharger la page',
    noPage: 'Impossible de créer la page\u00a0: {message}',
    image: 'Une image pour les réseaux sociaux',
    imageHint:
      'Publiez l’image (1200\u00a0×\u00a0630 pixels, avec la référence) avec son texte alternatif, pour les personnes qui ne peuvent pas la voir.',
    imageShows: 'L’image montre',
    imageKinds: {
      quote: 'Une phrase',
      figure: 'Un chiffre',
      demand: 'Une demande',
      statement: 'Le titre',
    },
    imageColours: 'Couleurs de l’image',
    imageDrawing: 'Création de l’image.',
    saveImage: 'Télécharger l’image',
    alternative: 'Texte alternatif',
    copyAlternative: 'Copier le texte alternatif',
    copied: 'Copié.',
    notCopied:
      'Le navigateur ne l’a pas permis. Le texte est sélectionné\u00a0: copiez-le au clavier.',
    tooLong:
      'Cette phrase est trop longue pour être lisible sur l’image. L’outil ne la raccourcit pas. Choisissez une autre phrase.',
    noImage: 'Ce navigateur ne peut pas créer l’image\u00a0: {message}',
    print: 'La déclaration complète, à imprimer',
    printHint:
      'Imprimez-la, ou choisissez «\u00a0Enregistrer au format PDF\u00a0» comme imprimante.',
    printIt: 'Imprimer la déclaration complète',
    noPrint: 'Impossible d’imprimer la déclaration\u00a0: {message}',
    dataHint:
      'Les chiffres, les demandes et les signataires en tableaux pour tableurs (CSV), et la déclaration complète pour les programmes (JSON).',
  },
  theming: {
    title: 'Référence de personnalisation',
    description:
      'Toutes les propriétés personnalisées, parties, emplacements (slots), attributs et événements de chaque widget, à essayer sur la page.',
    lede: 'Modifiez une valeur et voyez le résultat. Copiez ensuite la feuille de style dans votre page. Les propriétés personnalisées se définissent sur un widget ou sur tout élément qui l’entoure.',
    generated: 'Les descriptions viennent du code et sont en anglais.',
    link: 'L’URL de cette page contient vos modifications.',
    element: 'Widget',
    every: 'Tous les widgets',
    contents: 'Sur cette page',
    live: 'Le widget',
    liveBox: 'Le widget avec vos modifications',
    whole: 'Le texte intégral, vers lequel mènent les liens du widget',
    target: 'Aller à la première phrase',
    properties: 'Propriétés personnalisées',
    propertiesHint:
      'Pour définir une couleur pour la palette claire et une pour la palette sombre, utilisez light-dark(#1d4e6f, #93c0da), et vérifiez le contraste entre le texte, le fond et l’accentuation.',
    pick: 'Choisir la couleur de {name}',
    standard: 'Par défaut\u00a0: {value}',
    expected: {
      color: 'une couleur, par exemple #1d4e6f',
      'font-family': 'des noms de polices, par exemple Georgia, serif',
      'font-size': 'une taille, par exemple 1.125rem',
      padding: 'une à quatre longueurs, par exemple 1rem 2rem',
      'border-radius': 'une longueur, par exemple 4px',
    },
    unfit: '{name}\u00a0: la valeur «\u00a0{value}\u00a0» n’est pas valide. Indiquez {expected}.',
    reset: 'Réinitialiser',
    attributes: 'Attributs',
    attributesHint: 'Si un champ est vide, l’élément n’a pas cet attribut.',
    known: 'Dans cette déclaration\u00a0: {ids}',
    parts: 'Parties',
    partsHint: 'Mettez-les en forme avec ::part(name). Choisissez-en une pour voir son contour.',
    outline: 'Contour',
    absent:
      'Le widget n’affiche pas la partie «\u00a0{name}\u00a0» en ce moment. Certaines parties n’apparaissent qu’avec une action, un lien, une traduction ou une erreur.',
    slots: 'Emplacements (slots)',
    defaultSlot: 'Emplacement par défaut',
    events: 'Événements',
    fired: 'Déclenché ici jusqu’à présent\u00a0: {n} fois',
    css: 'Votre feuille de style',
    unchanged: 'Aucune modification.',
    tag: 'Votre élément',
    copy: 'Copier la feuille de style',
    resetAll: 'Tout réinitialiser',
  },
};
