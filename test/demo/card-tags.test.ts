import { expect } from '@open-wc/testing';
import { cardTags } from '../../demo/pages/card-tags.js';

const page = {
  name: 'Statement Widgets',
  title: 'Title',
  description: 'Description',
  code: 'fr',
  path: 'fr/builder.html',
  top: '../',
};

describe('the card of a page', () => {
  it('names the image and the page by absolute URLs if the URL of the site is known', () => {
    const tags = cardTags({ ...page, siteUrl: 'https://example.org/widgets/' });
    expect(tags).to.include('property="og:image" content="https://example.org/widgets/card.png"');
    expect(tags).to.include(
      'property="og:url" content="https://example.org/widgets/fr/builder.html"',
    );
  });

  it('names the image by a relative URL, and not the page, if the URL of the site is unknown', () => {
    const tags = cardTags({ ...page, siteUrl: undefined });
    expect(tags).to.include('property="og:image" content="../card.png"');
    expect(tags).to.not.include('og:url');
  });
});
