import type { SiteWords } from './en.js';

/** French. No native speaker has checked these words yet. */
export const fr: SiteWords = {
  autonym: 'Français',
  site: {
    name: 'Statement Widgets',
    skip: 'Aller au contenu',
    pages: { index: 'Galerie', builder: 'Créer un widget', theming: 'Apparence' },
    navigation: 'Pages',
    language: 'Langue',
    privacy:
      'Ce site ne garde rien sur vous\u00a0: pas de cookies, pas de statistiques, aucune requête vers des tiers.',
    words:
      'Les mots de la déclaration appartiennent à ses signataires. Le code est libre (licence MIT).',
    licences: 'Licences',
  },
  elements: {
    'coup-stats': {
      name: 'Chiffres',
      shows:
        'Les chiffres depuis le coup d’État, chacun avec sa borne («\u00a0plus de\u00a0», par exemple) et sa phrase source.',
      page: {
        kicker: 'Contexte',
        heading: 'Quatre ans après le coup d’État',
        text: 'On nous demande souvent des chiffres. Voici ceux sur lesquels les signataires se sont mis d’accord\u00a0; chacun ouvre sa phrase.',
      },
    },
    'signatory-list': {
      name: 'Signataires',
      shows:
        'Qui a signé\u00a0: le nombre, tous les noms et une recherche. Votre propre nom peut être mis en évidence.',
      page: {
        kicker: 'À propos de nous',
        heading: 'Avec qui nous sommes',
        text: 'Nous avons signé avec des organisations du Myanmar, de sa diaspora et du monde entier.',
      },
    },
    'demand-card': {
      name: 'Une demande',
      shows: 'À qui la demande s’adresse, et ce qu’elle demande, dans les mots de la déclaration.',
      page: {
        kicker: 'Campagne',
        heading: 'Ce que nous demandons à nos voisins',
        text: 'Nous porterons cette demande à notre ministère des Affaires étrangères, et nous dirons ici ce qu’il répond.',
      },
    },
    'demand-list': {
      name: 'Toutes les demandes',
      shows:
        'Toutes les demandes, groupées par destinataire. Le public choisit lesquelles il voit.',
      page: {
        kicker: 'Politique',
        heading: 'Qui peut faire quoi',
        text: 'La déclaration s’adresse à beaucoup. Choisissez avec qui vous travaillez, et voyez ce qui leur est demandé.',
      },
    },
    'justice-timeline': {
      name: 'Chronologie',
      shows:
        'Les événements datés\u00a0: ceux qui étaient passés et ceux qui étaient encore à venir le jour de la déclaration.',
      page: {
        kicker: 'Explication',
        heading: 'Le chemin vers la justice',
        text: 'Les tribunaux sont lents, et les dates sont dispersées sur de nombreuses pages. Les voici dans l’ordre.',
      },
    },
    'statement-quote': {
      name: 'Citation',
      shows: 'Une phrase mise en exergue, avec sa référence.',
      page: {
        kicker: 'Opinion',
        heading: 'Pourquoi nous avons signé',
        text: 'Une phrase dit ce qui nous a réunis.',
      },
    },
    'joint-statement': {
      name: 'Texte intégral',
      shows: 'Toute la déclaration avec ses signataires. Chaque phrase a sa propre adresse.',
      page: {
        kicker: 'Communiqué de presse',
        heading: 'Déclaration commune sur le Myanmar',
        text: 'Nous publions la déclaration en entier. Un lien peut mener à n’importe laquelle de ses phrases.',
      },
    },
  },
  gallery: {
    title: 'Une déclaration commune, sur votre propre page',
    description:
      'Des widgets qui placent la déclaration commune de 46 organisations sur le Myanmar sur n’importe quel site web\u00a0: un seul petit script, aucun suivi, et chaque chiffre mène à sa phrase.',
    lede: 'Chiffres, demandes, signataires ou texte intégral\u00a0: choisissez un widget, copiez quelques lignes, collez-les. Chaque chiffre sur votre page mène à la phrase sur laquelle les signataires se sont mis d’accord.',
    begin: 'Créer un widget',
    points: {
      words: {
        heading: 'Les mêmes mots partout',
        text: 'Chaque organisation partenaire montre les mots et les chiffres de la déclaration, ni arrondis ni réécrits.',
      },
      readers: {
        heading: 'La lecture reste privée',
        text: 'Pas de cookies, pas de statistiques, pas de polices venues d’ailleurs. Personne n’apprend qui lit.',
      },
      everyone: {
        heading: 'Tout le monde peut lire',
        text: 'Avec un lecteur d’écran, au clavier, sur papier, sur un téléphone lent, et aussi là où les scripts ne s’exécutent pas.',
      },
    },
    elements: 'Les widgets',
    build: 'Mettre «\u00a0{name}\u00a0» sur votre site',
    scroll: 'Le texte intégral\u00a0; faites défiler pour le lire',
    example: 'Une page avec trois d’entre eux',
    exampleText:
      'Voyez un article d’une organisation partenaire inventée, avec des chiffres, une demande et les signataires.',
    partner: 'Organisation partenaire fictive',
    invented:
      'Les pages autour des widgets sont inventées\u00a0; la déclaration et ses signataires sont réels.',
  },
  builder: {
    title: 'Créer un widget',
    description: 'Choisissez un widget et son aspect, et copiez les lignes pour votre site.',
    lede: 'Choisissez, regardez l’aperçu, copiez les lignes, collez-les dans votre page. L’adresse de cette page contient ce que vous avez choisi\u00a0: envoyez-la à un ou une collègue pour le montrer.',
    noScript:
      'Cet outil de création a besoin de JavaScript. La galerie montre tous les widgets sans JavaScript.',
    form: 'Votre choix',
    widget: 'Widget',
    shows: 'Ce qu’il montre',
    attributes: {
      figures: { label: 'Chiffres', hint: 'Aucun choisi\u00a0: les trois premiers.' },
      layout: {
        label: 'Disposition',
        values: {
          grid: 'Autant de colonnes que possible',
          row: 'Une seule rangée',
          list: 'L’un sous l’autre',
        },
      },
      demand: { label: 'Demande' },
      highlight: { label: 'Votre organisation', none: 'Aucune n’est mise en évidence' },
      limit: { label: 'Noms affichés au début', none: 'Tous' },
      columns: { label: 'Colonnes au plus', none: 'Autant que possible' },
      sentence: { label: 'Phrase', none: 'La phrase en exergue de la déclaration' },
      from: { label: 'À partir de', none: 'La première date' },
      until: { label: 'Jusqu’à', none: 'La dernière date' },
      to: { label: 'Demandes adressées à', hint: 'Aucun choix\u00a0: toutes.' },
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
    actions: 'Le public peut',
    actionsNames: {
      cite: 'Copier une référence',
      share: 'Partager un lien',
      embed: 'Copier le widget pour son propre site',
    },
    looks: 'Aspect',
    theme: 'Couleurs',
    themes: { auto: 'Selon le réglage de chaque personne', light: 'Claires', dark: 'Sombres' },
    accent: 'Couleur d’accent, mode clair',
    accentDark: 'Couleur d’accent, mode sombre',
    standard: 'Par défaut',
    contrast: 'Contraste {ratio}\u00a0:\u00a01',
    contrastGood: 'Suffisant pour du texte (WCAG AA)',
    contrastBad:
      'Trop faible\u00a0: les liens et les boutons de cette couleur sont difficiles à lire. WCAG AA demande au moins 4,5\u00a0:\u00a01.',
    font: 'Police du texte',
    headingFont: 'Police des titres et des nombres',
    quoteFont: 'Police des citations',
    fonts: {
      page: 'Celle de votre page',
      sans: 'Sans empattement, de l’appareil',
      serif: 'Avec empattements, de l’appareil',
      georgia: 'Georgia',
      mono: 'À chasse fixe',
    },
    place: 'Où il va',
    lang: 'Langue du widget',
    langHint:
      'La déclaration garde ses propres mots\u00a0; ce qui les entoure est dans cette langue.',
    host: 'Votre site',
    hosts: {
      html: 'Mon propre HTML',
      wordpress: 'WordPress',
      drupal: 'Drupal',
      sitebuilder: 'Squarespace, Wix ou Webflow',
      markdown: 'Hugo ou autre Markdown',
      react: 'React',
      noscript: 'Scripts non autorisés',
    },
    dsd: 'Rien ne bouge dans la page pendant le chargement',
    dsdHint:
      'Les lignes sont plus longues. Seulement là où rien ne modifie votre HTML, pas dans un système de gestion de contenu.',
    inContext: 'Le texte intégral est sur la même page',
    inContextHint: 'Le widget mène alors à ses phrases.',
    serve: 'D’où vient le script',
    serves: {
      self: {
        name: 'Héberger le fichier vous-même',
        means:
          'Votre page ne dépend de personne d’autre, et personne d’autre n’apprend qui la lit.',
      },
      cdn: {
        name: 'Depuis un CDN, cette version seulement',
        means:
          'Rapide à mettre en place, mais le CDN voit qui ouvre votre page. L’empreinte dans les lignes fait que les navigateurs refusent tout autre fichier, même si le CDN ou son domaine change de mains\u00a0; les mots restent alors là en texte brut.',
      },
    },
    cdnNot: 'Un CDN ne peut pas faire cela\u00a0: {reason}',
    cdnNotFrame: 'il sert les pages en texte brut, et le cadre a besoin d’une page.',
    cdnNotUpdating:
      'un fichier qui peut changer n’est pris que sur votre propre serveur, afin que personne d’autre ne décide de ce que montre votre page.',
    cdnNotYet:
      'Cette version n’est pas encore sur le CDN\u00a0: jusque-là, les pages avec ces lignes montrent seulement les mots.',
    folder: 'Dossier de votre site qui contient les fichiers',
    download: 'Télécharger les fichiers (zip)',
    folderFull: 'Écrivez l’adresse complète du dossier, qui commence par https://.',
    folderHost: 'Les lignes prennent les fichiers sur {host}.',
    downloadHint: 'Décompressez le zip et envoyez son contenu dans ce dossier.',
    updates: 'Quand la déclaration est corrigée',
    updating: {
      frozen: {
        name: 'Garder ces mots (figés)',
        means:
          'Les navigateurs montrent exactement cette version et refusent toute autre\u00a0; pour une correction, vous revenez ici et collez de nouvelles lignes.',
      },
      updating: {
        name: 'Suivre le fichier (mis à jour)',
        means:
          'Quand vous remplacez le fichier sur votre serveur, toutes les pages avec le widget montrent les nouveaux mots\u00a0; quiconque peut écrire dans ce dossier décide de ce qu’ils sont.',
      },
    },
    frozenNot: 'Un cadre ne peut pas être figé\u00a0: il suit le fichier sur votre serveur.',
    preview: 'Aperçu',
    widths: { phone: 'Téléphone', tablet: 'Tablette', desktop: 'Ordinateur' },
    width: 'Largeur',
    hostile: 'Sur une page aux styles hostiles',
    frame: 'Aperçu du widget',
    result: 'Lignes pour votre site',
    steps: 'Trois étapes',
    once: 'Une fois pour tout le site',
    lines: 'À l’endroit du widget',
    styleSheet: 'Pour la feuille de style de votre site',
    alternative: 'Si les cadres sont retirés aussi',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied:
      'Le navigateur ne l’a pas permis\u00a0: les lignes sont sélectionnées, copiez-les au clavier.',
    save: 'Télécharger',
    tryIt: 'Essayer',
    tryTitle: 'Vos lignes sur une page vide',
    tryHint: 'Vos lignes avec les fichiers de ce site.',
    jump: 'Sur cette page',
    close: 'Fermer',
    invalid: 'Le widget ne peut pas montrer cela\u00a0: {message}',
    hostSteps: {
      html: [
        'Mettez les fichiers dans le dossier de votre site.',
        'Ouvrez votre page dans un éditeur et collez les lignes là où le widget doit se trouver.',
        'Enregistrez la page et ouvrez-la.',
      ],
      wordpress: [
        'Mettez les fichiers dans le dossier de votre site.',
        'Dans l’éditeur, ajoutez un bloc «\u00a0HTML personnalisé\u00a0» et collez les lignes. Il faut un rôle d’administration ou d’édition.',
        'Publiez la page et ouvrez-la.',
      ],
      drupal: [
        'Mettez les fichiers dans le dossier de votre site.',
        'Modifiez la page, choisissez le format de texte «\u00a0HTML complet\u00a0» (Full HTML) sans éditeur visuel, et collez les lignes.',
        'Enregistrez la page et ouvrez-la.',
      ],
      sitebuilder: [
        'Mettez les fichiers sur un serveur à vous, et écrivez l’adresse complète de leur dossier (https://…) dans le champ de cette page.',
        'Ajoutez un élément de code à votre page (Squarespace\u00a0: Code\u00a0; Wix\u00a0: Embed HTML\u00a0; Webflow\u00a0: Code Embed) et collez les lignes.',
        'Publiez la page et ouvrez-la.',
      ],
      markdown: [
        'Mettez les fichiers dans le dossier de votre site pour les fichiers statiques.',
        'Collez les premières lignes une fois dans le modèle de vos pages.',
        'Collez les autres lignes dans le Markdown, là où le widget doit se trouver.',
      ],
      react: [
        'Mettez les fichiers dans le dossier des fichiers statiques («\u00a0public\u00a0»).',
        'Collez les premières lignes une fois dans la page HTML de l’application.',
        'Collez les autres lignes dans le composant.',
      ],
      noscript: [
        'Mettez les fichiers dans un dossier sur un serveur qui peut contenir des pages HTML.',
        'Collez les lignes là où le widget doit se trouver.',
        'Si votre site autorise un script qui lui est propre, celui-ci ajuste la hauteur du cadre\u00a0: les premières lignes le chargent.',
      ],
    },
    markdownOwn:
      'Un lien ne peut pas désigner une autre déclaration, ces lignes sont donc en HTML\u00a0: votre site doit le laisser passer (Hugo\u00a0: «\u00a0unsafe\u00a0»).',
    cdnStep: 'Il n’y a aucun fichier à envoyer.',
    plugin: 'Extension WordPress (zip)',
    pluginHint:
      'Pour tout rôle\u00a0: téléversez l’extension WordPress (le zip ci-dessus) et écrivez plutôt ce code court\u00a0:',
  },
  own: {
    heading: 'Votre propre déclaration',
    intro:
      'Les widgets peuvent afficher n’importe quelle déclaration commune. Déposez son fichier JSON ici, ou choisissez-le. Il est vérifié dans votre navigateur\u00a0; rien n’est envoyé.',
    choose: 'Choisir un fichier',
    valid: '«\u00a0{title}\u00a0» est valide. L’outil travaille maintenant avec cette déclaration.',
    faults: 'Erreurs dans {file}\u00a0: {n}',
    fault: 'Ligne {line}, colonne {column}',
    unreadable: '{file}\u00a0: un texte en UTF-8 est attendu',
    back: 'Revenir à la déclaration sur le Myanmar',
    elsewhere:
      'Cette adresse a été faite avec la déclaration «\u00a0{id}\u00a0», qu’elle ne contient pas. Déposez son fichier ci-dessous pour continuer avec elle.',
    saved: 'Enregistrez la déclaration sous le nom {file} dans le même dossier.',
    saveFile: 'Télécharger {file}',
  },
  files: {
    heading: 'Fichiers à emporter',
    intro: 'Ils sont faits dans votre navigateur\u00a0; rien n’est envoyé.',
    page: 'Une page qui n’a pas besoin d’internet',
    pageHint:
      'Un seul fichier HTML avec les widgets dedans, pour un e-mail ou une clé USB. Il a les couleurs et les polices que vous avez choisies\u00a0; les boutons sous les widgets sont laissés de côté.',
    pageWidgets: 'Widgets sur la page',
    savePage: 'Télécharger la page',
    noPage: 'La page ne peut pas être faite\u00a0: {message}',
    image: 'Une image pour les réseaux sociaux',
    imageHint:
      '1200\u00a0×\u00a0630 pixels, avec la référence. Joignez-y le texte alternatif, pour les personnes qui ne voient pas l’image.',
    imageShows: 'L’image montre',
    imageKinds: { quote: 'Une phrase', figure: 'Un chiffre', demand: 'Une demande' },
    imageColours: 'Couleurs de l’image',
    imageDrawing: 'L’image est en cours de dessin.',
    saveImage: 'Télécharger l’image',
    alternative: 'Texte alternatif',
    copyAlternative: 'Copier le texte alternatif',
    copied: 'Copié.',
    notCopied:
      'Le navigateur ne l’a pas permis\u00a0: le texte est sélectionné, copiez-le au clavier.',
    tooLong:
      'Cette phrase est trop longue\u00a0: sur l’image, elle serait trop petite pour être lue, et elle n’est pas raccourcie. Choisissez-en une autre.',
    noImage: 'Ce navigateur ne dessine pas l’image\u00a0: {message}',
    print: 'La déclaration complète sur papier',
    printHint:
      'Imprimez-la, ou choisissez «\u00a0Enregistrer au format PDF\u00a0» à la place d’une imprimante.',
    printIt: 'Imprimer la déclaration complète',
    noPrint: 'La déclaration ne peut pas être imprimée\u00a0: {message}',
  },
  theming: {
    title: 'Référence de l’apparence',
    description:
      'Toutes les propriétés personnalisées, parties, emplacements (slots), attributs et événements de chaque widget, à essayer sur place.',
    lede: 'Changez ici une valeur et voyez ce qu’elle fait. Copiez ensuite la feuille de style dans votre page\u00a0: ses propriétés personnalisées agissent sur un widget et sur tout ce qui l’entoure.',
    generated: 'Les descriptions sont tirées du code et sont en anglais.',
    link: 'L’adresse de cette page contient ce que vous avez changé.',
    element: 'Widget',
    every: 'Tous les widgets',
    contents: 'Sur cette page',
    live: 'Le widget',
    liveBox: 'Le widget avec vos changements',
    whole: 'Le texte intégral, auquel mènent les liens du widget',
    target: 'Mener l’adresse à la première phrase',
    properties: 'Propriétés personnalisées',
    propertiesHint:
      'Une couleur vaut pour le mode clair et le mode sombre. Pour en donner une à chacun, écrivez light-dark(#1d4e6f, #93c0da). Veillez à ce que le texte, le fond et l’accent se distinguent nettement.',
    pick: 'Choisir la couleur de {name}',
    standard: 'Valeur par défaut\u00a0: {value}',
    expected: {
      color: 'une couleur, par exemple #1d4e6f',
      'font-family': 'des noms de polices, par exemple Georgia, serif',
      'font-size': 'une taille, par exemple 1.125rem',
      padding: 'une à quatre longueurs, par exemple 1rem 2rem',
      'border-radius': 'une longueur, par exemple 4px',
    },
    unfit: '{name}\u00a0: la valeur «\u00a0{value}\u00a0» n’est pas valide. Indiquez {expected}.',
    reset: 'Revenir à la valeur par défaut',
    attributes: 'Attributs',
    attributesHint: 'Un champ vide correspond à un attribut absent.',
    known: 'Dans cette déclaration\u00a0: {ids}',
    parts: 'Parties',
    partsHint:
      'Mettez-les en forme avec\u00a0::part(name). Choisissez-en une pour l’entourer d’un contour.',
    outline: 'Entourer',
    absent:
      'La partie «\u00a0{name}\u00a0» n’est pas affichée en ce moment. Certaines parties exigent d’abord une action, un lien, une traduction ou une erreur.',
    slots: 'Emplacements (slots)',
    defaultSlot: 'L’emplacement par défaut',
    events: 'Événements',
    fired: 'Déclenché ici jusqu’à présent\u00a0: {n} fois',
    css: 'Votre feuille de style',
    unchanged: 'Rien n’est changé.',
    tag: 'Votre élément',
    copy: 'Copier la feuille de style',
    resetAll: 'Tout remettre aux valeurs par défaut',
  },
};
