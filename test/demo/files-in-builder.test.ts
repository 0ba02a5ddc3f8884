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
  const [page, image, paper] = frame.contentDocument!.querySelectorAll('details.file');
  return { doc: frame.contentDocument!, page: page!, image: image!, paper: paper!, violations };
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
    choose(image.querySelector('select')!, 'demand');
    await until(() => shown().src !== src && enabled(), 'another image is there');
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
    const view = doc.defaultView!;
    let saved: Blob | undefined;
    const make = view.URL.createObjectURL.bind(view.URL);
    view.URL.createObjectURL = (file: Blob) => make((saved = file));
    // A download of Firefox takes the focus from later tests.
    let name: string | undefined;
    view.HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    page.querySelector('button')!.click();
    await until(() => saved && name, 'a file is saved');
    expect(name).to.equal('myanmar-2025-01-31.html');
    const html = new DOMParser().parseFromString(await saved!.text(), 'text/html');
    expect(html.querySelectorAll('main > *')).to.have.lengthOf(2);
    expect(html.querySelector('coup-stats')!.getAttribute('figures')).to.equal('displaced');
    expect(page.querySelector('[role=status]')!.textContent).to.equal('');
    expect(violations).to.deep.equal([]);
  });
});
