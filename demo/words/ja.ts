import type { SiteWords } from './en.js';

/** Japanese. No native speaker has checked these words yet. */
export const ja: SiteWords = {
  autonym: '日本語',
  site: {
    name: 'Statement Widgets',
    skip: '本文へ移動',
    pages: {
      index: 'ギャラリー',
      editor: '声明エディター',
      builder: 'ウィジェット作成',
      theming: 'カスタマイズ',
    },
    navigation: 'ページ',
    language: '言語',
    privacy:
      'このサイトは閲覧者の情報を一切記録しません。Cookieも統計も使わず、第三者への通信も行いません。',
    words: '声明の文言の権利は署名団体にあります。コードは自由に利用できます（MITライセンス）。',
    licences: 'ライセンス',
  },
  elements: {
    'coup-stats': {
      name: '数字',
      line: '数字とその出典の文',
      shows: '声明の数字を、「以上」「超」などの範囲と出典の文とともに表示します。',
      page: {
        kicker: '背景',
        heading: 'クーデターから4年',
        text: '数字についてよく尋ねられます。署名団体が合意した数字をここに示します。それぞれから出典の文を開けます。',
        more: 'このページを変更するのは、署名団体が声明を訂正した場合だけです。',
      },
    },
    'signatory-list': {
      name: '署名団体',
      line: '署名団体の一覧と検索欄',
      shows: '署名団体の数、全団体の名称、検索欄を表示します。自団体の名称を強調できます。',
      page: {
        kicker: '私たちについて',
        heading: 'ともに署名した団体',
        text: 'ほかの署名団体は、ミャンマー国内、国外のミャンマー出身者のコミュニティー、そして世界各地の団体です。',
        more: '私たちは、そのうちのいくつかの団体と毎月会合を開いています。参加を希望する方はご連絡ください。',
      },
    },
    'demand-card': {
      name: '要請（1件）',
      line: '何を、誰に求めているか',
      shows: '誰に何を求めているかを、声明の言葉で表示します。',
      page: {
        kicker: 'キャンペーン',
        heading: '近隣諸国に求めること',
        text: '私たちはこの要請を自国の外務省に届け、その回答をここで報告します。',
        more: 'あなたにもできることがあります。この要請を、声明の言葉のまま、地元の議員に送ってください。',
      },
    },
    'demand-list': {
      name: 'すべての要請',
      line: 'すべての要請を要請先ごとに',
      shows: 'すべての要請を要請先ごとに表示します。読者は要請先を選べます。',
      page: {
        kicker: '政策',
        heading: '誰に何ができるか',
        text: '声明は多くの相手に向けられています。関わりのある相手を選ぶと、その相手への要請を確認できます。',
        more: '各要請の詳しい説明は、私たちの資料にあります。ご希望の方にお送りします。',
      },
    },
    'justice-timeline': {
      name: '年表',
      line: '過去とこれからの出来事',
      shows:
        '出来事と日付を、声明の日より前のものと、その時点で今後の予定だったものに分けて表示します。',
      page: {
        kicker: '解説',
        heading: '時系列で見る',
        text: '裁判には時間がかかり、日付は多くのページに散らばっています。ここでは日付順に並べています。',
        more: '私たちはこれらの手続きを見守り、このサイトで報告します。',
      },
    },
    'statement-quote': {
      name: '引用文',
      line: '一つの文を大きく、出典付きで',
      shows: '一つの文を、出典を付けて大きく表示します。',
      page: {
        kicker: '意見',
        heading: '私たちが署名した理由',
        text: '私たちが集まった理由を、一つの文が語っています。',
        more: '声明の全文は5分で読めます。最後までお読みください。',
      },
    },
    'joint-statement': {
      name: '全文',
      line: 'すべての文と署名団体',
      shows: '声明の全文と署名団体を表示します。すべての文に固有のURLがあります。',
      page: {
        kicker: 'プレスリリース',
        heading: 'ミャンマーに関する共同声明',
        text: '声明の全文を公開します。どの文にもリンクできます。',
        more: 'ご質問は広報担当までお寄せください。',
      },
    },
  },
  gallery: {
    title: '共同声明を、あなたのページに',
    description:
      'ミャンマーに関する46団体の共同声明を、どのウェブサイトにも載せられるウィジェットです。小さなスクリプト一つで動き、追跡は行わず、どの数字にも出典の文を表示します。',
    lede: '数字、要請、署名団体、または全文。ウィジェットを選び、埋め込みコードをコピーして、ページに貼り付けます。どの数字にも、署名団体が合意した文を表示します。',
    begin: 'ウィジェットを作る',
    points: {
      words: {
        heading: 'どこでも同じ言葉',
        text: 'どのパートナー団体も、声明の言葉と数字を、丸めたり書き換えたりせずに表示します。',
      },
      readers: {
        heading: '読者のプライバシーを守る',
        text: 'Cookieも統計も外部フォントも使いません。誰がページを読んでいるかを、ウィジェットが誰かに知らせることはありません。',
      },
      everyone: {
        heading: '誰でも読める',
        text: 'スクリーンリーダー、キーボード、紙、遅いスマートフォンでも、スクリプトなしでも読めます。',
      },
    },
    elements: 'ウィジェット',
    build: '「{name}」をサイトに載せる',
    scroll: '全文（スクロールして読めます）',
    example: '三つのウィジェットを使ったページ',
    exampleText: '数字、要請、署名団体を載せた、架空のパートナー団体の記事の例です。',
    partner: '架空のパートナー団体',
    invented: 'ウィジェットの周りのページは架空のものです。声明と署名団体は実在します。',
  },
  builder: {
    title: 'ウィジェット作成',
    description: 'ウィジェットと色を選び、サイト用の埋め込みコードをコピーします。',
    lede: '選んだ内容を同僚と共有するには、このページのURLを送ります。',
    noScript:
      '作成ツールにはJavaScriptが必要です。ギャラリーでは、JavaScriptなしですべてのウィジェットを見られます。',
    choose: 'ウィジェットを選ぶ',
    adjust: '調整する',
    paste: 'コピーして貼り付ける',
    moreOptions: 'その他の設定',
    shows: '表示内容',
    attributes: {
      figures: {
        label: '数字',
        hint: 'デフォルト：最初の三つ',
      },
      layout: {
        label: 'レイアウト',
        values: {
          grid: '収まる列数',
          row: '横一列',
          list: '縦一列',
          axis: '時間軸上に配置',
          scale: '人数に比例する印',
        },
      },
      demand: {
        label: '要請',
      },
      group: { label: '署名者のグループ', none: 'すべて' },
      highlight: {
        label: '自団体',
        none: 'なし',
      },
      limit: {
        label: '最初に表示する団体数',
        none: 'すべて',
      },
      columns: {
        label: '最大列数',
        none: '収まる列数',
      },
      sentence: {
        label: '文',
        none: '声明の代表的な引用文',
      },
      from: {
        label: '開始',
        none: '最初の日付',
      },
      until: {
        label: '終了',
        none: '最後の日付',
      },
      to: {
        label: '要請先',
        hint: 'デフォルト：すべて',
      },
      show: {
        label: '表示する部分',
        values: {
          all: '本文と署名団体',
          text: '本文',
          lede: '最初の節',
          signatories: '署名団体',
        },
      },
    },
    actions: '読者ができる操作',
    actionsNames: {
      cite: '引用情報をコピー',
      share: 'リンクを共有',
      embed: '自分のサイト用にウィジェットをコピー',
    },
    headingLevel: '見出しのレベル',
    looks: '外観',
    preset: 'デザイン',
    presets: { editorial: '記事向け', compact: 'サイドバー向け', plain: '枠なし' },
    theme: '配色',
    themes: {
      auto: 'ページと同じ',
      light: 'ライト',
      dark: 'ダーク',
    },
    readerPreference: '読者の設定に合わせる',
    accent: 'アクセントカラー（ライト）',
    accentDark: 'アクセントカラー（ダーク）',
    standard: 'デフォルト',
    contrast: 'コントラスト {ratio} : 1',
    contrastGood: '文字に十分です（WCAG AA）',
    contrastBad:
      '文字には不足しています。リンクとボタンはこの色の別の明るさで表示されます（古いブラウザーを除く）。WCAG AAでは4.5 : 1以上が必要です。',
    font: '本文のフォント',
    headingFont: '見出しと数字のフォント',
    quoteFont: '引用文のフォント',
    sameAsText: '本文と同じ',
    fonts: {
      page: 'ページと同じ',
      sans: '端末のゴシック体',
      serif: '端末の明朝体',
      georgia: 'Georgia',
      mono: '等幅',
    },
    place: 'あなたのページ',
    lang: 'ウィジェットの言語',
    langHint: '声明は元の言語のままで、その周りの表示がこの言語になります。',
    host: '貼り付ける場所',
    hosts: {
      html: '自作のHTML（またはHugo・Eleventy・Astro）',
      wordpress: 'WordPress',
      drupal: 'Drupal',
      sitebuilder: 'Squarespace、Wix、Webflow',
      markdown: 'Markdownの文章',
      'react-server': 'サーバーで描画するReact（Next.jsなど）',
      react: 'ブラウザーだけで動くReact',
      blockquote: '不明なタグを削除するCMS',
      noscript: 'スクリプト使用不可',
    },
    short: '短い埋め込みコードにする',
    shortHint: '読み込み中にページの表示が動くことがあります。',
    inContext: '全文も同じページに載せる',
    inContextHint: 'ウィジェットのリンクは、そのページの文に移動します。',
    serve: 'スクリプトの読み込み元',
    serves: {
      self: {
        name: '自分のサイト',
        means:
          'ページはほかの誰にも依存せず、誰が読んでいるかをほかの誰かに知られることもありません。',
      },
      built: {
        name: '声明のフォルダー',
        means:
          '書き出したフォルダーに訂正をアップロードすると、すべてのページに表示され、賛同団体は何も変更する必要がありません。',
      },
      cdn: {
        name: 'CDN（このバージョンのみ）',
        means:
          'すぐに設定できますが、誰がページを開いたかがCDNに分かり、CDNが別のファイルを送ると読者にはプレーンテキストが表示されます。',
      },
    },
    cdnNot: 'CDNではできません：{reason}',
    cdnNotFrame:
      'CDNはページをプレーンテキストとして配信しますが、iframeにはHTMLページが必要です。',
    cdnNotUpdating:
      'ページの表示内容をほかの誰かに決められないように、変わる可能性のあるファイルは自分のサーバーから読み込む必要があります。',
    cdnNotYet:
      'このバージョンはまだCDNにありません。公開されるまで、この埋め込みコードを載せたページにはプレーンテキストが表示されます。',
    folder: 'サイト内のファイルのフォルダー',
    download: 'ファイルをダウンロード（zip、{size}）',
    unzip: 'ダウンロードしたファイルを解凍してください。',
    folderUrl: 'ファイルのフォルダーのURL',
    folderFaults: {
      wrong:
        'フォルダーのURLではありません。https:// で始まり、ファイル名で終わらないURLを入力します。例：https://example.org/statement/。',
      full: 'https:// で始まる、フォルダーの完全なURLを入力してください。',
    },
    folderHost: '埋め込みコードは {host} からファイルを読み込みます。',
    updates: '声明が訂正された場合',
    updating: {
      frozen: {
        name: '現在の文言を保つ（固定）',
        means:
          'ブラウザーはこのバージョンだけを表示し、訂正を表示するには新しい埋め込みコードを貼り付けます。',
      },
      updating: {
        name: 'ファイルに合わせる（更新）',
        means:
          'ウィジェットを載せたすべてのページにサーバー上のファイルが表示され、そのフォルダーに書き込める人は文言を変更できます。',
      },
    },
    frozenNot: 'iframeは固定できません。サーバー上のファイルに合わせて変わります。',
    builtNotFrozen:
      '訂正のたびにこのフォルダーのファイルが変わるため、埋め込みコードは固定できません。現在の文言を保つには「{self}」を選んでください。',
    /** {folder} is a URL. */
    builtFiles:
      '賛同団体に埋め込みコードを渡す前に、書き出したフォルダーの中身をすべて {folder} にアップロードしてください。',
    preview: 'プレビュー',
    widths: {
      phone: 'スマートフォン',
      tablet: 'タブレット',
      desktop: 'パソコン',
    },
    width: '幅',
    hostile: '干渉するスタイルのあるページで表示',
    loading: 'プレビューを読み込んでいます。',
    frame: 'ウィジェットのプレビュー',
    result: '埋め込みコード',
    once: 'サイトごとに一度',
    lines: 'ウィジェットごと',
    styleSheet: 'スタイルシート用',
    address: 'URLを入力するサービス用（Notion、Google Sitesなど）',
    alternative: 'サイトがiframeも削除する場合',
    copy: 'コピー',
    copySnippet: '埋め込みコードをコピー',
    copied: 'コピーしました。',
    notCopied:
      'ブラウザーがコピーを許可しませんでした。埋め込みコードを選択してあるので、キーボードでコピーしてください。',
    moreWays: 'その他の追加方法',
    save: 'ダウンロード',
    tryIt: '試す',
    tryTitle: '空のページで埋め込みコードを試す',
    tryHint: 'このサイトのファイルを使って表示しています。',
    close: '閉じる',
    invalid: 'ウィジェットで表示できません：{message}',
    instructions: {
      html: {
        files: 'ファイルをサイトのフォルダー{folder}にアップロードします。',
        lines:
          'ページをエディターで開き、ウィジェットを表示したい場所に埋め込みコードを貼り付けます。',
      },
      wordpress: {
        files: 'ファイルをサイトのフォルダー{folder}にアップロードします。',
        lines:
          'エディターで「カスタム HTML」ブロックを追加し、埋め込みコードを貼り付けます。管理者または編集者の権限が必要です。',
      },
      drupal: {
        files: 'ファイルをサイトのフォルダー{folder}にアップロードします。',
        lines:
          'ページを編集し、ビジュアルエディターのないテキスト形式「Full HTML」を選び、埋め込みコードを貼り付けます。',
      },
      sitebuilder: {
        files:
          'ファイルを自分のサーバーにアップロードし、そのフォルダーの完全なURL（https://…）をこのページの欄に入力します。',
        lines:
          'ページにコード用の要素を追加し、埋め込みコードを貼り付けます。要素の名前は、SquarespaceではCode、WixではEmbed HTML、WebflowではCode Embedです。',
      },
      markdown: {
        files: 'ファイルをサイトの静的ファイル用フォルダーに{folder}としてコピーします。',
        once: '一つ目の部分を、ページのテンプレートに一度だけ貼り付けます。',
        lines: 'もう一つの部分を、Markdownの中のウィジェットを表示したい場所に貼り付けます。',
      },
      'react-server': {
        files: 'ファイルを静的ファイル用フォルダー（「public」）に{folder}としてコピーします。',
        once: '一つ目の部分を、アプリのHTMLページに一度だけ貼り付けます。',
        lines: 'もう一つの部分を、コンポーネントに貼り付けます。',
      },
      react: {
        files: 'ファイルを静的ファイル用フォルダー（「public」）に{folder}としてコピーします。',
        once: '一つ目の部分を、アプリのHTMLページに一度だけ貼り付けます。',
        lines: 'もう一つの部分を、コンポーネントに貼り付けます。',
      },
      blockquote: {
        files: 'ファイルをサイトのフォルダー{folder}にアップロードします。',
        once: '一つ目の部分を、ページのテンプレートに一度だけ貼り付けるか、サイトの管理者に依頼します。',
        lines: 'もう一つの部分を、ページのHTMLの中のウィジェットを表示したい場所に貼り付けます。',
      },
      noscript: {
        files:
          'HTMLページを公開できるサーバーにファイルをアップロードし、そのフォルダーの完全なURL（https://…）をこのページの欄に入力します。',
        lines: 'ウィジェットを表示したい場所に埋め込みコードを貼り付けます。',
        once: 'サイトが自身のスクリプトを許可している場合は、一つ目の部分も貼り付けます。iframeの高さを調整します。',
      },
    },
    markdownOwn:
      'リンクでは別の声明を指定できないため、この埋め込みコードはHTMLです。サイトがMarkdown内のHTMLを許可している必要があります（Hugo：「unsafe」）。',
    cdnStep: 'ファイルのアップロードは不要です。',
    plugin: 'WordPressプラグイン（zip、{size}）',
    pluginStep:
      'WordPressで「プラグイン」「新規追加」「プラグインのアップロード」の順に選びます。zipファイルを選び、プラグインを有効化します。',
    pluginHint:
      'プラグインがあれば、どの権限のユーザーも、ウィジェットをブロックとして追加するか、このショートコードを貼り付けることができます。',
    pluginStyles:
      'このルールを「外観」「カスタマイズ」「追加 CSS」に貼り付けます。「カスタマイズ」がない場合は、「外観」「エディター」「スタイル」を選び、そのメニューの「追加 CSS」に貼り付けます。',
    withoutPlugin: 'プラグインを使わない場合',
  },
  own: {
    heading: '自分たちの声明',
    intro:
      'ウィジェットはどの共同声明でも表示できます。声明のJSONファイルをここにドロップするか、選択してください。ブラウザーの中で確認し、何もアップロードしません。',
    choose: 'ファイルを選択',
    checking: '{file} を確認しています。',
    valid: '「{title}」は有効です。作成ツールでこの声明を使っています。',
    faults: '{file}：{n}件のエラー',
    fault: '{line}行{column}列',
    unreadable: '{file}：UTF-8のテキストが必要です',
    back: 'ミャンマーに関する声明に戻る',
    elsewhere:
      'このURLは声明「{id}」のものです。この声明で続けるには、声明のファイルを下にドロップしてください。',
    missing:
      'このURLの声明がありません。声明エディターからこのページを開くか、声明のファイルを下にドロップしてください。',
    saved: '声明を{file}という名前で同じフォルダーに保存してください。',
    saveFile: '{file}をダウンロード',
  },
  files: {
    heading: 'ダウンロード',
    intro: 'ファイルはブラウザーの中で作られます。何もアップロードしません。',
    page: 'オフラインで使えるページ',
    pageHint:
      'メールやUSBメモリーで渡せる一つのHTMLファイルで、選んだ色とフォントのウィジェットを収めますが、ボタンは付きません。',
    pageWidgets: 'ページに載せるウィジェット',
    pageMaking: 'ページを作成しています。',
    savePage: 'ページをダウンロード',
    noPage: 'ページを作成できませんでした：{message}',
    image: 'ソーシャルメディア用の画像',
    imageHint:
      '画像（1200 × 630ピクセル、出典入り）は、見られない人のために代替テキストと一緒に掲載してください。',
    imageShows: '画像の内容',
    imageKinds: {
      quote: '文',
      figure: '数字',
      demand: '要請',
      statement: '表題',
    },
    imageColours: '画像の配色',
    imageDrawing: '画像を作成しています。',
    saveImage: '画像をダウンロード',
    alternative: '代替テキスト',
    copyAlternative: '代替テキストをコピー',
    copied: 'コピーしました。',
    notCopied:
      'ブラウザーがコピーを許可しませんでした。テキストを選択してあるので、キーボードでコピーしてください。',
    tooLong: 'この文は長すぎて、画像では読めません。文の短縮はしません。別の文を選んでください。',
    noImage: 'このブラウザーでは画像を作成できません：{message}',
    print: '声明の全文（印刷用）',
    printHint: '印刷するか、プリンターとして「PDF に保存」を選びます。',
    printIt: '声明の全文を印刷',
    noPrint: '声明を印刷できませんでした：{message}',
    dataHint:
      '数字・要請・署名者は表計算ソフト用の表（CSV）、声明全体はプログラム用のデータ（JSON）で保存できます。',
  },
  theming: {
    title: 'カスタマイズのリファレンス',
    description:
      '各ウィジェットのカスタムプロパティ、パート、スロット、属性、イベントのすべてを、ページ上で試せます。',
    lede: '値を変えて、結果を確かめます。その後、スタイルシートをページにコピーします。カスタムプロパティは、ウィジェットにも、それを囲む要素にも指定できます。',
    generated: '説明はコードから生成された英語の文です。',
    link: '変更内容は、このページのURLに含まれます。',
    element: 'ウィジェット',
    every: 'すべてのウィジェット',
    contents: 'このページの内容',
    live: 'ウィジェット',
    liveBox: '変更を反映したウィジェット',
    whole: 'ウィジェットのリンク先となる全文',
    target: '最初の文へ移動',
    properties: 'カスタムプロパティ',
    propertiesHint:
      'ライトとダークに別々の色を指定するにはlight-dark(#1d4e6f, #93c0da)と書き、文字、背景、アクセントのコントラストを確認してください。',
    pick: '{name}の色を選択',
    standard: 'デフォルト：{value}',
    expected: {
      color: '色が必要です（例：#1d4e6f）',
      'font-family': 'フォント名が必要です（例：Georgia, serif）',
      'font-size': 'サイズが必要です（例：1.125rem）',
      padding: '一つから四つの長さが必要です（例：1rem 2rem）',
      'border-radius': '長さが必要です（例：4px）',
    },
    unfit: '{name}：{expected}。入力された値：「{value}」',
    reset: 'リセット',
    attributes: '属性',
    attributesHint: '空欄の場合、要素にその属性は付きません。',
    known: 'この声明のID：{ids}',
    parts: 'パート',
    partsHint: '::part(name)でスタイルを指定します。選ぶと枠線が表示されます。',
    outline: '枠線',
    absent:
      'ウィジェットは今、パート「{name}」を表示していません。操作、リンク、翻訳、エラーがあるときだけ表示されるパートもあります。',
    slots: 'スロット',
    defaultSlot: 'デフォルトのスロット',
    events: 'イベント',
    fired: 'ここでの発生回数：{n}',
    css: 'スタイルシート',
    unchanged: '変更はまだありません。',
    tag: '要素',
    copy: 'スタイルシートをコピー',
    resetAll: 'すべてリセット',
  },
};
