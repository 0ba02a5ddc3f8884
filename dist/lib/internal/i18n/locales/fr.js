import { intl } from "../intl.js";

// src/i18n/locales/fr.ts
/** French. No native speaker has checked these words yet. */
var formats = intl("fr");
var messages = {
	...formats,
	dir: "ltr",
	date: (date) => formats.date(date).replace(/^1 /, "1er "),
	bounds: {
		about: "Environ {n}",
		"more-than": "Plus de {n}",
		"at-least": "Au moins {n}",
		"less-than": "Moins de {n}",
		"at-most": "Au plus {n}"
	},
	asOf: "En {date}",
	asOfDay: "Au {date}",
	since: "depuis {date}",
	sinceDay: "depuis le {date}",
	scale: {
		each: {
			one: "Chaque marque représente une personne",
			many: "Chaque marque représente {n} de personnes",
			other: "Chaque marque représente {n} personnes"
		},
		marks: {
			one: "{n} marque",
			other: "{n} marques"
		},
		partOfOne: "Une partie d’une marque",
		open: "Petites marques\xA0: la déclaration ne donne pas de nombre exact"
	},
	source: "Phrase source",
	inContext: "Lire dans son contexte",
	translation: {
		official: "Traduction officielle",
		unofficial: "Traduction non officielle"
	},
	original: "Texte original",
	issuer: {
		one: "Déclaration commune de {n} organisation",
		other: "Déclaration commune de {n} organisations"
	},
	comma: ", ",
	colon: "\xA0: ",
	unsigned: "Déclaration",
	signed: {
		one: "Signée par {n} organisation",
		other: "Signée par {n} organisations"
	},
	filter: "Chercher une organisation",
	matches: "Résultats\xA0: {n} sur {total} organisations",
	mixed: {
		organization: {
			one: "{n} organisation",
			other: "{n} organisations"
		},
		network: {
			one: "{n} réseau",
			other: "{n} réseaux"
		},
		person: {
			one: "{n} personne",
			other: "{n} personnes"
		},
		issuer: "Déclaration commune de {who}",
		signed: "Signée par {who}",
		filter: "Chercher un signataire",
		matches: "Résultats\xA0: {n} sur {total}"
	},
	version: "version {version}",
	corrected: "Corrigée le {date}",
	joinedLater: "{signed}, puis par {n} autres",
	joined: "signature\xA0: {date}",
	showAll: "Afficher les {n}",
	showFewer: "Afficher moins",
	quotation: "«\xA0{text}\xA0»",
	askedOf: "Demandé à",
	demandFilter: "Filtrer par destinataire",
	saidAs: "Dans la déclaration",
	demandsShown: "Demandes affichées\xA0: {n} sur {total}",
	range: "{start} – {end}",
	labels: {
		cite: "Citer",
		share: "Partager",
		embed: "Intégrer"
	},
	actionsFailed: "Cette action n’a pas pu être chargée",
	ahead: "Encore à venir en {date}",
	aheadDay: "Encore à venir au {date}",
	customStatement: {
		loading: "Chargement de la déclaration",
		failed: "La déclaration n’a pas pu être affichée"
	},
	actions: {
		plain: "Texte brut",
		copied: "Copié dans le presse-papiers",
		shared: "Partagé",
		refused: "Le presse-papiers n’est pas disponible\xA0: copiez le texte sélectionné"
	}
};

export { messages as default };