import { expect } from '@open-wc/testing';
import { until } from '../until.js';

/** Opens the builder on its own page, under the policy of the site. */
async function builder(search: string) {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  frame.src = `/demo/site/builder.html${search}`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.querySelector('.file'), 'the builder is drawn');
  const violations: string[] = [];
  frame.contentDocument!.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  const files = [...frame.contentDocument!.querySelectorAll('details.file')];
  const [page, image, paper, data] = files as [Element, Element, Element, Element];
  return { doc: frame.contentDocument!, page, image, paper, data, violations };
}

/** Returns the downloads from now on. A download of Firefox would take the focus from later tests. */
function downloadsOf({ defaultView }: Document) {
  const view = defaultView!;
  const saved: { name: string; file: Blob }[] = [];
  let last: Blob;
  const make = view.URL.createObjectURL.bind(view.URL);
  view.URL.createObjectURL = (file: Blob) => make((last = file));
  view.HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, file: last });
  };
  return saved;
}

const choose = (select: HTMLSelectElement, value: string) => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the downloads of the builder', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('renders the image on request, and again after each choice', async () => {
    const { image, violations } = await builder('?widget=coup-stats');
    expect(image.querySelector('img')).to.be.null;
    image.querySelector('summary')!.click();
    const enabled = () => !image.querySelector('button')?.disabled;
    const shown = () => image.querySelector('img')!;
    await until(() => image.querySelector('img') && enabled(), 'the image is there');
    expect(shown().alt).to.match(/^More than 6,000 people killed/);
    expect(image.querySelector('textarea')!.value).to.equal(shown().alt);
    await shown().decode();
    expect([shown().naturalWidth, shown().naturalHeight]).to.deep.equal([1200, 630]);

    const { src } = shown();
    const hasProgress = () => image.querySelector('progress') !== null;
    choose(image.querySelector('select')!, 'demand');
    expect(hasProgress()).to.equal(true);
    await until(() => shown().src !== src && enabled(), 'another image is there');
    expect(hasProgress()).to.equal(false);
    expect(shown().alt).to.match(/^Asked of /);
    expect(violations).to.deep.equal([]);
  });

  it('saves the page with the chosen widgets', async () => {
    const { doc, page, violations } = await builder('?widget=coup-stats&figures=displaced');
    page.querySelector('summary')!.click();
    const boxes = [...page.querySelectorAll<HTMLInputElement>('input')];
    expect(boxes.filter(({ checked }) => checked).map(({ disabled }) => disabled)).to.deep.equal([
      true,
    ]);
    boxes.find(({ checked }) => !checked)!.click();
    const saved = downloadsOf(doc);
    page.querySelector('button')!.click();
    await until(() => saved.length, 'a file is saved');
    expect(saved[0]!.name).to.equal('myanmar-2025-01-31.html');
    const html = new DOMParser().parseFromString(await saved[0]!.file.text(), 'text/html');
    expect(html.querySelectorAll('main > *')).to.have.lengthOf(2);
    expect(html.querySelector('coup-stats')!.getAttribute('figures')).to.equal('displaced');
    expect(page.querySelector('[role=status]')!.textContent).to.equal('');
    expect(violations).to.deep.equal([]);
  });

  it('saves the statement for programs, and its lists for spreadsheets', async () => {
    const { doc, data, violations } = await builder('');
    data.querySelector('summary')!.click();
    const saved = downloadsOf(doc);
    const buttons = [...data.querySelectorAll('button')];
    expect(buttons.map((each) => each.textContent.trim())).to.deep.equal([
      ...['Statement (JSON)', 'Figures (CSV)', 'Demands (CSV)', 'Signatories (CSV)'],
    ]);
    for (const button of buttons) button.click();
    expect(saved.map(({ name }) => name.replace('myanmar-2025-01-31-', ''))).to.deep.equal([
      ...['statement.json', 'figures.csv', 'demands.csv', 'signatories.csv'],
    ]);
    const [json, figures] = await Promise.all(saved.map(({ file }) => file.arrayBuffer()));
    const read = (bytes?: ArrayBuffer) => new TextDecoder().decode(bytes);
    expect((JSON.parse(read(json)) as { sha256: string }).sha256).to.match(/^c6b3937a/);
    expect(read(figures)).to.match(/^id,bound,value,.*\r\nkilled,more-than,6000,/);
    expect(violations).to.deep.equal([]);
  });
});
