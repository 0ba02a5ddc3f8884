import content from '#content';
import css from '../widget.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Creates an element with children. Strings become text. */
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function citation() {
  const { title, issuer, datetime, date } = content.citation;
  const time = make('time', { dateTime: datetime }, date);
  return make(
    'p',
    { className: 'citation' },
    make('cite', {}, title),
    make('br'),
    `${issuer}, `,
    time,
  );
}

/** Renders its content in a shadow root, in place of the fallback content. */
class Widget extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(make('div', { className: 'widget' }, ...this.content(), citation()));
  }
}

class Figures extends Widget {
  content() {
    const { list, source, asOf } = content.figures;
    const items = list.map(({ before, number, counts, since, text }) =>
      make(
        'div',
        {},
        make(
          'dt',
          {},
          make('small', {}, before),
          make('b', {}, number),
          make('strong', {}, counts),
          make('small', {}, since),
        ),
        make(
          'dd',
          {},
          make('details', {}, make('summary', {}, source), make('blockquote', {}, text)),
        ),
      ),
    );
    return [make('dl', {}, ...items), make('p', { className: 'as-of' }, asOf)];
  }
}

class Demands extends Widget {
  content() {
    const { askedOf, addressees, groups } = content.demands;
    const chosen = new Set();
    const sections = groups.map(({ addressees: asked, list }) =>
      make(
        'section',
        {},
        make('h2', {}, asked),
        ...list.map(({ heading, text }) =>
          make('article', {}, make('h3', {}, heading), make('blockquote', {}, text)),
        ),
      ),
    );
    const buttons = addressees.map(({ id, name, count }) => {
      const button = make('button', { ariaPressed: 'false' }, `${name} (${count})`);
      button.addEventListener('click', () => {
        if (!chosen.delete(id)) chosen.add(id);
        button.ariaPressed = String(chosen.has(id));
        groups.forEach(({ ids }, index) => {
          sections[index].hidden = chosen.size > 0 && !ids.some((one) => chosen.has(one));
        });
      });
      return button;
    });
    return [make('small', {}, askedOf), make('br'), ...buttons, ...sections];
  }
}

class Names extends Widget {
  content() {
    const { heading, filter, list } = content.names;
    const items = list.map((name) => make('li', {}, name));
    const input = make('input', { type: 'search' });
    input.addEventListener('input', () => {
      const sought = input.value.toLowerCase();
      items.forEach((item, index) => {
        item.hidden = !list[index].toLowerCase().includes(sought);
      });
    });
    items.forEach((item, index) => {
      item.value = index + 1;
    });
    return [
      make('h2', {}, heading),
      make('label', {}, make('small', {}, filter), make('br'), input),
      make('ol', { className: 'names' }, ...items),
    ];
  }
}

Object.entries({ figures: Figures, demands: Demands, names: Names }).forEach(([name, type]) => {
  customElements.define(`plain-${name}`, type);
});
