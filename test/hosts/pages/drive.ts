/** What the driver saw of one element. */
export interface Driven {
  name: string;
  lang: string | null;
  text: string;
  /** What each form of a citation, the link and the snippet told of their outcome. */
  outcomes: string[];
}

/**
 * Uses every element of a page as a reader would: opens what can be opened, filters, chooses each action and all that
 * it offers. It goes into a page as text, so that it refers to nothing outside.
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
    // Another link leads away from the page.
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
