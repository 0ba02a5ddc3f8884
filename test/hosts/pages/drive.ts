/** The driver's results for one element. */
export interface Driven {
  name: string;
  lang: string | null;
  text: string;
  /** The outcomes of the citation formats, the link and the snippet. */
  outcomes: string[];
}

/**
 * Uses every element of a page like a reader: opens disclosures, filters, and runs each action with all choices. It is
 * inserted into pages as text, so it has no outside references.
 */
export async function drive(within = 'body'): Promise<Driven[]> {
  const until = <T>(found: () => T | null | undefined | false) =>
    new Promise<T>((resolve) => {
      const look = () => {
        const result = found();
        if (result) resolve(result);
        else setTimeout(look);
      };
      look();
    });
  const names =
    'coup-stats, demand-card, demand-list, joint-statement, justice-timeline, signatory-list, statement-quote';
  const place = document.querySelector(within)!;
  const driven: Driven[] = [];
  for (const element of place.querySelectorAll(names)) {
    const base = await until(() => element.shadowRoot?.querySelector('[part=base]'));
    const root = element.shadowRoot!;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    all('summary, [part=more]').forEach((opened) => {
      opened.click();
    });
    const [input] = all('[part=input]') as HTMLInputElement[];
    if (input) {
      input.value = 'Karen';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    const [addressee] = all('[part=addressee]');
    addressee?.click();
    // Other links leave the page.
    all('[part=link][href^="#"]')[0]?.click();
    const outcomes: string[] = [];
    const region = () => all('[part=outcome]')[0]!;
    const choose = async (button: HTMLElement) => {
      region().textContent = '';
      button.click();
      outcomes.push(await until(() => region().textContent));
    };
    const [cite, ...others] = all('[part=actions] > [part=action]');
    cite?.click();
    const forms = cite
      ? await until(() => (all('[part=panel] button').length ? all('[part=panel] button') : null))
      : [];
    for (const button of [...forms, ...others]) await choose(button);
    driven.push({
      name: element.localName,
      lang: base.getAttribute('lang'),
      text: base.textContent.trim(),
      outcomes,
    });
  }
  return driven;
}
