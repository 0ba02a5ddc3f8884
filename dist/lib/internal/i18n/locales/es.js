import { inRegion, intl } from "../intl.js";

// src/i18n/locales/es.ts
/** Spanish. No native speaker has checked these words yet. */
var messages = {
	...intl("es"),
	dir: "ltr",
	in: (language) => inRegion(messages, language),
	bounds: {
		about: "Alrededor de {n}",
		"more-than": "Más de {n}",
		"at-least": "Al menos {n}",
		"less-than": "Menos de {n}",
		"at-most": "Como máximo {n}"
	},
	asOf: "A {date}",
	since: "desde {date}",
	sinceDay: "desde el {date}",
	scale: {
		each: {
			one: "Cada marca representa a una persona",
			many: "Cada marca representa a {n} de personas",
			other: "Cada marca representa a {n} personas"
		},
		marks: {
			one: "{n} marca",
			other: "{n} marcas"
		},
		partOfOne: "Parte de una marca",
		open: "Marcas pequeñas: la declaración no da un número exacto"
	},
	source: "Frase fuente",
	inContext: "Leer en su contexto",
	translation: {
		official: "Traducción oficial",
		unofficial: "Traducción no oficial"
	},
	original: "Texto original",
	issuer: {
		one: "Declaración conjunta de {n} organización",
		other: "Declaración conjunta de {n} organizaciones"
	},
	comma: ", ",
	colon: ": ",
	unsigned: "Declaración",
	signed: {
		one: "Firmada por {n} organización",
		other: "Firmada por {n} organizaciones"
	},
	filter: "Buscar una organización",
	matches: "Resultados: {n} de {total} organizaciones",
	mixed: {
		organization: {
			one: "{n} organización",
			other: "{n} organizaciones"
		},
		network: {
			one: "{n} red",
			other: "{n} redes"
		},
		person: {
			one: "{n} persona",
			other: "{n} personas"
		},
		issuer: "Declaración conjunta de {who}",
		signed: "Firmada por {who}",
		filter: "Buscar entre quienes firman",
		matches: "Resultados: {n} de {total}"
	},
	version: "versión {version}",
	corrected: "Corregida: {date}",
	joinedLater: "{signed} y {n} más desde entonces",
	joined: "adhesión: {date}",
	showAll: "Mostrar las {n}",
	showFewer: "Mostrar menos",
	quotation: "«{text}»",
	askedOf: "Se pide a",
	demandFilter: "Filtrar por destinatario",
	saidAs: "En la declaración",
	demandsShown: "Peticiones mostradas: {n} de {total}",
	range: "{start} – {end}",
	labels: {
		cite: "Citar",
		share: "Compartir",
		embed: "Insertar"
	},
	actionsFailed: "No se pudo cargar esta acción",
	ahead: "Lo que aún estaba por venir en {date}",
	aheadDay: "Lo que aún estaba por venir el {date}",
	customStatement: {
		loading: "Cargando la declaración",
		failed: "No se pudo mostrar la declaración"
	},
	actions: {
		plain: "Texto sin formato",
		copied: "Copiado al portapapeles",
		shared: "Compartido",
		refused: "El portapapeles no está disponible: copie el texto seleccionado"
	}
};

export { messages as default };