/** Writes the widgets as plain HTML, for the static page and for the iframes of the second origin. */

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const citation = ({ title, issuer, datetime, date }) =>
  `<p class="citation"><cite>${escape(title)}</cite><br>${escape(issuer)}, <time datetime="${datetime}">${date}</time></p>`;

const figures = ({ figures: { list, source, asOf }, citation: cited }) =>
  `<dl>${list
    .map(
      ({ before, number, counts, since, text }) =>
        `<div><dt><small>${before}</small><b>${number}</b><strong>${escape(counts)}</strong><small>${since}</small></dt>` +
        `<dd><details><summary>${source}</summary><blockquote>${escape(text)}</blockquote></details></dd></div>`,
    )
    .join('')}</dl><p class="as-of">${asOf}</p>${citation(cited)}`;

const demands = ({ demands: { groups }, citation: cited }) =>
  groups
    .map(
      ({ addressees, list }) =>
        `<section><h2>${escape(addressees)}</h2>${list
          .map(
            ({ heading, text }) =>
              `<article><h3>${escape(heading)}</h3><blockquote>${escape(text)}</blockquote></article>`,
          )
          .join('')}</section>`,
    )
    .join('') + citation(cited);

const names = ({ names: { heading, list }, citation: cited }) =>
  `<h2>${heading}</h2><ol class="names">${list.map((name) => `<li>${escape(name)}</li>`).join('')}</ol>${citation(cited)}`;

const widgets = { figures, demands, names };

/** Returns the content of a widget. */
export const inside = (widget, content) => widgets[widget](content);

/** Returns a widget. */
export const markup = (widget, content) => `<div class="widget">${inside(widget, content)}</div>`;

/** Returns the timeline. */
export const timeline = ({ list, aheadHeading }, cited) => {
  const step = ({ dates, heading, text }) =>
    `<li><small>${dates.map(({ text: date }) => date).join(' – ')}</small><p><b>${escape(heading)}</b></p><details><summary>Source</summary><blockquote>${escape(text)}</blockquote></details></li>`;
  const part = (ahead) =>
    `<ol class="steps">${list
      .filter((one) => one.ahead === ahead)
      .map(step)
      .join('')}</ol>`;
  return `<div class="widget">${part(false)}<h2>${aheadHeading}</h2>${part(true)}${citation(cited)}</div>`;
};

/** Returns the cards of Shoelace or Web Awesome, by the prefix of their elements. */
export const cards = (prefix, widget, { citation: cited, ...content }) => {
  const card = (inner) => `<${prefix}-card>${inner}</${prefix}-card>`;
  const { figures: numbers, demands: asked, names: signed } = content;
  const parts = {
    figures: () =>
      `<dl>${numbers.list
        .map(({ before, number, counts, since, text }) =>
          card(
            `<dt><small>${before}</small><b>${number}</b><strong>${escape(counts)}</strong><small>${since}</small></dt><dd><${prefix}-details summary="${numbers.source}"><blockquote>${escape(text)}</blockquote></${prefix}-details></dd>`,
          ),
        )
        .join('')}</dl><p class="as-of">${numbers.asOf}</p>`,
    demands: () =>
      asked.groups
        .flatMap(({ addressees, list }) =>
          list.map(({ heading, text }) =>
            card(
              `<small>${asked.askedOf}</small> <strong>${escape(addressees)}</strong><h3>${escape(heading)}</h3><blockquote>${escape(text)}</blockquote>`,
            ),
          ),
        )
        .join(''),
    names: () =>
      card(
        `<h2>${signed.heading}</h2><${prefix}-input type="search" label="${escape(signed.filter)}"></${prefix}-input><ol class="names">${signed.list.map((name) => `<li>${escape(name)}</li>`).join('')}</ol>`,
      ),
  };
  return `<div class="widget">${parts[widget]()}${citation(cited)}</div>`;
};
