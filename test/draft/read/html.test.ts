import { expect } from '@open-wc/testing';
import { strToU8 } from 'fflate';
import { lines, messagesOf, treeOf } from './read.js';

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('a web page', () => {
  it('is its article, with the title of the page', async () => {
    const body = `<header><h1>Call</h1><a href="/">Home</a></header>
      <main><article><p>A long text about the rivers.</p></article>
      <aside>Read more about other things</aside></main><footer>All rights reserved to us</footer>`;
    expect(await treeOf('call.html', page(body))).to.equal(
      lines('h1 Call', 'p A long text about the rivers.'),
    );
  });

  it('says what it left out', async () => {
    const body = `<main><p>${'A long text about the rivers. '.repeat(9)}</p>
      <form>Sign the call with your name<input></form>
      <p hidden>Words that nobody can see here</p></main>`;
    expect(await messagesOf('call.html', page(body))).to.deep.equal([
      'Left out a form: “Sign the call with your name”.',
      'Left out hidden text: “Words that nobody can see here”.',
    ]);
  });

  it('has the names of logos, and no buttons that share', async () => {
    const body = `<main><p>${'A long text about the rivers. '.repeat(9)}</p>
      <div><a href="#"><img src="a.png" alt="River Watch"></a><img src="b.png" alt="Delta"></div>
      <ul><li><a href="#">Share</a></li><li><a href="https://x.com/intent/post">Post</a></li></ul></main>`;
    const outline = await treeOf('call.html', page(body));
    expect(outline).to.contain(lines('ul', '  li', '    p River Watch', '  li', '    p Delta'));
    expect(outline).not.to.match(/Share|Post/);
  });

  it('keeps a list of signatories whose names are links', async () => {
    const body = `<main><p>Signed by</p><ul><li><a href="https://a.example">River Watch</a></li>
      <li><a href="/b">Delta</a></li></ul></main>`;
    expect(
      await treeOf('call.html', page(body, '<link rel="canonical" href="https://c.example/x/">')),
    ).to.equal(
      lines(
        'p Signed by',
        'ul',
        '  li',
        '    p [River Watch](https://a.example/)',
        '  li',
        '    p [Delta](https://c.example/b)',
      ),
    );
  });

  it('puts a list between items into the item before it', async () => {
    const body = '<ul><li>One</li><ul><li>Part</li></ul><li>Two</li></ul>';
    expect(await treeOf('call.html', page(body))).to.equal(
      lines('ul', '  li', '    p One', '    ul', '      li', '        p Part', '  li', '    p Two'),
    );
  });

  it('writes the letters of a list into its paragraphs', async () => {
    const body = '<ol type="a" start="2"><li>Two</li><li><p>Three</p></li></ol>';
    expect(await treeOf('call.html', page(body))).to.equal(lines('p b. Two', 'p c. Three'));
  });

  it('reads definition lists, quotations with their speaker, and line breaks', async () => {
    const body = `<dl><dt>To</dt><dd>The council</dd></dl>
      <blockquote><p>Open the locks.</p><cite>A farmer</cite></blockquote><p>One<br>Two<br><br>Three</p>`;
    expect(await treeOf('call.html', page(body))).to.equal(
      lines(
        'p **To**<br>The council',
        'blockquote',
        '  p Open the locks.',
        '  p A farmer',
        'p One<br>Two',
        'p Three',
      ),
    );
  });

  it('reads lines with typed marks as a list', async () => {
    expect(await treeOf('call.html', page('<p>We ask:<br>1. Locks<br>2. Maps</p>'))).to.equal(
      lines('p We ask:', 'ol 1', '  li', '    p Locks', '  li', '    p Maps'),
    );
  });

  it('reads the cells of a table, and unwraps a table that only lays out', async () => {
    const body = `<table><tr><td><h2>Call</h2></td><td><p>Text</p></td></tr></table>
      <table><tr><th>Name<th>Country<tr><td><p>River</p><p>Watch</p><td>Norway</table>`;
    expect(await treeOf('call.html', page(body))).to.equal(
      lines('h2 Call', 'p Text', 'table', '  row Name | Country', '  row River<br>Watch | Norway'),
    );
  });

  it('reads the footnotes of Word', async () => {
    const body = `<p>Text<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> goes on.</p><hr>
      <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> A note.</p></div>`;
    expect(await treeOf('call.html', page(body))).to.equal(
      lines('p Text[^1] goes on.', 'thematicBreak', '[^1]:', '  p A note.'),
    );
  });

  it('is told by its content, in the encoding that it names', async () => {
    const start = strToU8('<html><meta charset="windows-1251"><p>');
    const text = new Uint8Array([...start, 0xcf, 0xf0, 0xe8, 0xe7, 0xfb, 0xe2]);
    expect(await treeOf('call.txt', text)).to.equal(lines('p Призыв'));
  });
});
