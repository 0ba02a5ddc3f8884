import { expect } from '@open-wc/testing';
import { confirmations } from '../../src/draft/confirmations.js';
import { draftOf } from './draft-of.js';

/** Returns the signatories below the lines of a letter. */
async function signatoriesOf(lines: string[], language = 'en') {
  const start = ['Open the weir', '', '2024-05-03', '', 'We urge the Ministry to open it.', ''];
  const { statement } = await draftOf([...start, ...lines].join('\n'), language, 'letter.txt');
  return statement.signatories;
}

const person = (name: string, about: object) => ({ name, kind: 'person', ...about });

describe('the occupation of a person', () => {
  it('can be any word before a place', async () => {
    expect(
      await signatoriesOf([
        'Signed by:',
        'Ann Dow, Bishop of Wales',
        'Tom Hale, Shepherd, Wales',
        'Ida Moor, Riveter, Aldmoor',
        'Jo Pell, Town clerk, Kest',
        'Bo Lind, Chief of Tarn',
        'Mere Watch, Kenya',
        'Tow Trust, Denver',
      ]),
    ).to.deep.equal([
      person('Ann Dow', { role: 'Bishop of Wales' }),
      person('Tom Hale', { role: 'Shepherd', region: 'Wales' }),
      person('Ida Moor', { role: 'Riveter', region: 'Aldmoor' }),
      person('Jo Pell', { role: 'Town clerk', region: 'Kest' }),
      person('Bo Lind', { role: 'Chief of Tarn' }),
      { name: 'Mere Watch', region: 'Kenya' },
      'Tow Trust, Denver',
    ]);
  });
});

describe('a person of an organization', () => {
  it('is asked about once in a list', async () => {
    const [first, ...others] = await signatoriesOf([
      ...[
        'Signed by:',
        'Ann Dow – Mere Watch – Kenya',
        'Tom Hale – Lake Union – Togo',
        'Tow Trust',
      ],
    ]);
    expect(first).to.deep.equal({
      confirm: confirmations.kinds,
      ...person('Ann Dow', { affiliation: 'Mere Watch', region: 'Kenya' }),
    });
    expect(others).to.deep.equal([
      person('Tom Hale', { affiliation: 'Lake Union', region: 'Togo' }),
      'Tow Trust',
    ]);
  });
});

describe('names in a line', () => {
  for (const [language, label, line, ...names] of [
    [
      'ja',
      '賛同団体：',
      '海を守る会、川の学校，山の声／森の会',
      '海を守る会、川の学校，山の声',
      '森の会',
    ],
    ['ja', '賛同団体：', '海を守る会、川の学校，山の声', '海を守る会', '川の学校', '山の声'],
    ['my', 'လက်မှတ်ရေးထိုးသည့်အဖွဲ့များ -', 'ရေကွန်ရက်၊ မြေအဖွဲ့၊ လူငယ်ကော်မတီ', 'ရေကွန်ရက်', 'မြေအဖွဲ့', 'လူငယ်ကော်မတီ'],
  ] as const) {
    it(`are divided at their punctuation: ${line}`, async () => {
      expect(await signatoriesOf([`${label} ${line}`], language)).to.deep.equal(names);
    });
  }

  it('are divided over several lines with a full stop', async () => {
    expect(
      await signatoriesOf(['လက်မှတ်ရေးထိုးသည့်အဖွဲ့များ', 'ရေကွန်ရက်၊မြေအဖွဲ့၊', 'လူငယ်ကော်မတီ၊ တောင်သူသမဂ္ဂ။'], 'my'),
    ).to.deep.equal(['ရေကွန်ရက်', 'မြေအဖွဲ့', 'လူငယ်ကော်မတီ', 'တောင်သူသမဂ္ဂ']);
  });

  it('have their roles after a dot or in wide brackets, and others after them', async () => {
    const names = [person('早川透', { role: '弁護士' }), person('森田健', { role: '農民' })];
    expect(await signatoriesOf(['賛同者：早川透・弁護士／森田健・農民'], 'ja')).to.deep.equal(
      names,
    );
    expect(
      await signatoriesOf(['賛同者：早川透（弁護士）、森田健（農民）ほか12名'], 'ja'),
    ).to.deep.equal(names);
  });

  it('have their roles after a space in Thai', async () => {
    expect(
      await signatoriesOf(
        [
          'ลงนามโดย',
          'นายประสิทธิ์ แก้วงาม ประธานกลุ่มรักษ์น้ำ',
          'สมชาย ใจดี ทนายความ',
          'ดร.วิภา ทองอยู่ ผู้ประสานงาน เครือข่ายลุ่มน้ำ',
          'นางสาวพิม ใจเย็น คณะนิติศาสตร์ มหาวิทยาลัยชายน้ำ',
          'กลุ่มเยาวชนหนองสาหร่าย',
        ],
        'th',
      ),
    ).to.deep.equal([
      person('นายประสิทธิ์ แก้วงาม', { role: 'ประธานกลุ่มรักษ์น้ำ' }),
      person('สมชาย ใจดี', { role: 'ทนายความ' }),
      person('ดร.วิภา ทองอยู่', { role: 'ผู้ประสานงาน', affiliation: 'เครือข่ายลุ่มน้ำ' }),
      person('นางสาวพิม ใจเย็น', { affiliation: 'คณะนิติศาสตร์ มหาวิทยาลัยชายน้ำ' }),
      'กลุ่มเยาวชนหนองสาหร่าย',
    ]);
  });
});

describe('a line over lines of names', () => {
  it('is the label of a group', async () => {
    const signatories = await signatoriesOf([
      ...['In hope,', '', 'Writers and artists', '', 'Ann Dow, novelist', 'Tom Hale, poet'],
      ...['', 'Faith leaders', '', 'Ida Moor, imam', 'Jo Pell, rabbi'],
    ]);
    expect(signatories).to.deep.equal([
      person('Ann Dow', { role: 'novelist', group: 'Writers and artists' }),
      person('Tom Hale', { role: 'poet', group: 'Writers and artists' }),
      person('Ida Moor', { role: 'imam', group: 'Faith leaders' }),
      person('Jo Pell', { role: 'rabbi', group: 'Faith leaders' }),
    ]);
  });
});

describe('links around the text of a page', () => {
  it('are left out and reported', async () => {
    const { statement, leftOut } = await draftOf(
      `<html><body><h1>Open the weir</h1><p>3 May 2024</p><p>We urge the Minister to open the weir.</p>
      <p>Signed by:</p><ul><li><a href="https://mere.example">Mere Watch</a></li><li>Tow Trust</li></ul>
      <p>Share this:</p><ul><li><a href="https://bsky.app/x">Bluesky</a></li></ul>
      <p><a href="https://site.example/1">Previous: Harbour day</a></p><p>Next →</p>
      <p><b>Related</b></p><ul><li><a href="https://site.example/2">Weirs in charts</a></li></ul></body></html>`,
      'en',
      'page.html',
    );
    expect(statement.signatories).to.deep.equal([
      { name: 'Mere Watch', url: 'https://mere.example' },
      'Tow Trust',
    ]);
    expect(statement.sections.flatMap(({ paragraphs }) => paragraphs)).to.have.lengthOf(1);
    expect(leftOut.filter((text) => text.startsWith('navigation'))).to.deep.equal(
      [
        'Share this:',
        'Bluesky',
        'Previous: Harbour day',
        'Next →',
        'Related',
        'Weirs in charts',
      ].map((text) => `navigation of a web page: ${text}`),
    );
  });

  it('are no quotation that ends with a mark like an arrow', async () => {
    const { statement } = await draftOf(
      '# Ouvrir\n\n2024-05-03\n\nNous appelons le préfet à ouvrir.\n\n« Rien ne va plus »\n',
      'fr',
    );
    expect(JSON.stringify(statement.sections)).to.include('« Rien ne va plus »');
  });
});
