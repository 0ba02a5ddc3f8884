import { directionOf } from "../../utils/language-tag.js";
import { citationTemplate } from "../shared/citation.template.js";
import { sourceTemplate } from "../shared/sentence.template.js";
import { keyTemplate, marksTemplate } from "./scale.template.js";
import { scaleView } from "./scale.view.js";
import { html, nothing } from "lit";

// src/elements/coup-stats/coup-stats.template.ts
/** Renders the figures as a description list. Each figure is a term, and its source sentence is the description. */
function figuresTemplate({ figures, layout, citation }, messages) {
	const list = (items, as, marks) => html`<dl part="figures" data-layout="${as}">${items.map((figure) => {
		const { counts: text, language, sentence } = figure;
		return html`<div part="figure">${termTemplate(figure)} ${marks ? marks(figure) : nothing}<dd>${sourceTemplate(sentence, {
			text,
			language
		}, citation.statement.language, messages)}</dd></div>`;
	})}</dl>`;
	const toScale = () => {
		const { people, drawn, others } = scaleView(figures);
		return [people ? [keyTemplate(drawn, people, messages), list(drawn, layout, (figure) => marksTemplate(figure, people, messages))] : nothing, others.length ? list(others, "grid") : nothing];
	};
	return html`${layout === "scale" ? toScale() : list(figures, layout)}<p part="as-of">${citation.asOf}</p>${citationTemplate(citation)}`;
}
function termTemplate(figure) {
	const { before, number, numberLanguage, after, counts, language, around, since } = figure;
	const bound = (text) => text ? html`<span part="bound">${text}</span>` : nothing;
	return html`<dt lang="${around}" dir="${directionOf(around)}">${bound(before)}<span part="number" lang="${numberLanguage}">${number}</span>${bound(after)} <span part="counts" lang="${language}">${counts}</span> ${since ? html`<small part="since" lang="${figure.sinceLanguage}">${since}</small>` : nothing}</dt>`;
}

export { figuresTemplate };