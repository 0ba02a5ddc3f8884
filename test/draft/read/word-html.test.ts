import { expect } from '@open-wc/testing';
import {
  fromFilteredWord,
  fromGoogleDocs,
  fromWebPage,
  fromWord,
} from '../../editor/clipboards.js';
import { lines, messagesOf, treeOf } from './read.js';

describe('HTML of Word', () => {
  it('keeps lists with their levels and marks, titles, quotations, notes and emphasis', async () => {
    expect(await treeOf('pasted.html', fromWord)).to.equal(
      lines(
        'h1 Joint call for open rivers',
        'p We, the **undersigned** organizations, *write* to the [council](https://council.example/).[^1] Read more.',
        'h2 What we ask',
        'p We call on the council to:',
        'ol 1',
        '  li',
        '    p Open the locks by 1 May.',
        '  li',
        '    p Publish the plans.',
        '    ul',
        '      li',
        '        p The northern river',
        '      li',
        '        p The southern river',
        '  li',
        '    p Hear the towns.',
        'p (a) In writing',
        'blockquote',
        '  p The river is ours.',
        'p Contact: the towns',
        'thematicBreak',
        '[^1]:',
        '  p The council met in March.',
      ),
    );
  });

  it('says that comments and tracked changes were left out', async () => {
    expect(await messagesOf('pasted.html', fromWord)).to.deep.equal([
      'Left out the comments.',
      'Read tracked changes as accepted.',
    ]);
  });

  it('keeps the lists of a filtered file', async () => {
    expect(await treeOf('call.html', fromFilteredWord)).to.equal(
      lines('p We ask for:', 'ul', '  li', '    p Locks', '    ul', '      li', '        p Gates'),
    );
  });

  it('cannot pretend to have list items', async () => {
    for (const [open, close] of [
      ['\uE0F0', '\uE0F1'],
      ['&#xE0F0;', '&#xE0F1;'],
      ['&#057584', '&#57585;'],
      ['&#xE0&#xE0F0;F0;', '&#XE0F1'],
    ])
      expect(await treeOf('call.html', `<p>Words ${open}{"bad${close}here</p>`), open).to.match(
        /^p Words .*\{"bad here\n$/,
      );
  });
});

describe('HTML of Google Docs', () => {
  it('keeps the title, emphasis, links and nested lists, and is not all bold', async () => {
    expect(await treeOf('pasted.html', fromGoogleDocs)).to.equal(
      lines(
        'h1 Joint call for open rivers',
        'p We, the **undersigned** organizations, *write* to the [council](https://council.example/).[1]',
        'h2 **What we ask**',
        'p We call on the council to:',
        'ol 1',
        '  li',
        '    p Open the locks by 1 May.',
        '  li',
        '    p Publish the plans.',
        '    p a. The northern river',
        '  li',
        '    p Hear the towns.',
        'p We will write again in the autumn.',
      ),
    );
  });

  it('says that footnotes are missing', async () => {
    const [message] = await messagesOf('pasted.html', fromGoogleDocs);
    expect(message).to.match(/^Google Docs leaves the text of footnotes out/);
  });
});

describe('HTML of a web page', () => {
  it('keeps its text and has no scripts', async () => {
    expect(await treeOf('pasted.html', fromWebPage)).to.equal(
      lines(
        'h1 Joint call for open rivers',
        'p **We** write to the [council](https://council.example/).',
      ),
    );
  });
});
