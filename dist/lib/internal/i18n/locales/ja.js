import { intl } from "../intl.js";

// src/i18n/locales/ja.ts
/** Japanese. No native speaker has checked these words yet. */
var messages = {
	...intl("ja"),
	dir: "ltr",
	bounds: {
		about: "約{n}",
		"more-than": "{n}超",
		"at-least": "{n}以上",
		"less-than": "{n}未満",
		"at-most": "{n}以下"
	},
	asOf: "{date}現在",
	since: "{date}以降",
	scale: {
		each: { other: "印1個は{n}人を表す" },
		marks: { other: "印{n}個" },
		partOfOne: "印1個の一部",
		open: "小さい印：声明に正確な人数の記載なし"
	},
	source: "出典の文",
	inContext: "文脈の中で読む",
	translation: {
		official: "公式訳",
		unofficial: "非公式訳"
	},
	original: "原文",
	issuer: { other: "{n}団体による共同声明" },
	comma: "、",
	colon: "：",
	unsigned: "声明",
	signed: { other: "{n}団体が署名" },
	filter: "団体を探す",
	matches: "該当：{total}団体中{n}団体",
	mixed: {
		organization: { other: "{n}団体" },
		network: { other: "{n}ネットワーク" },
		person: { other: "個人{n}名" },
		issuer: "{who}による共同声明",
		signed: "{who}が署名",
		filter: "署名者を探す",
		matches: "該当：{total}件中{n}件"
	},
	version: "第{version}版",
	corrected: "{date}訂正",
	joinedLater: "{signed}、その後さらに{n}",
	joined: "{date}に署名",
	showAll: "{n}団体すべてを表示",
	showFewer: "一部だけ表示",
	quotation: "「{text}」",
	askedOf: "要請先",
	demandFilter: "要請先で絞り込む",
	saidAs: "声明での表現",
	demandsShown: "表示中の要請：{total}件中{n}件",
	range: "{start}～{end}",
	labels: {
		cite: "引用",
		share: "共有",
		embed: "埋め込み"
	},
	actionsFailed: "この操作を読み込めませんでした",
	ahead: "{date}時点で今後の予定",
	customStatement: {
		loading: "声明を読み込んでいます",
		failed: "声明を表示できませんでした"
	},
	actions: {
		plain: "プレーンテキスト",
		copied: "クリップボードにコピーしました",
		shared: "共有しました",
		refused: "クリップボードを使えません。選択されたテキストをコピーしてください"
	}
};

export { messages as default };