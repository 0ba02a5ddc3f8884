import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { templateParts } from '../../scripts/plugins/templates.js';

const partsOf = ({ strings }: TemplateResult) => templateParts([...strings]);

describe('the bindings of a template, found while the module is built', () => {
  it('are the place of their node among elements and comments, and what is bound', () => {
    const template = html`<p part="a" lang=${'en'} ?hidden=${true}>${1}<b .value="${2}">${3}</b></p>
      <i @click=${() => undefined}>${4}</i>`;
    expect(partsOf(template).map((text) => text.replace(/\s+/g, ' '))).to.deep.equal([
      '<p part="a"><?><b></b></p> <i></i>',
      '0=lang',
      '0.hidden',
      '1',
      '2.value',
      '2>',
      '3.onclick',
      '3>',
    ]);
  });

  it('are their element itself where they are all of its content, and a comment where they are not', () => {
    const bindings = (template: TemplateResult) => partsOf(template).slice(1);
    expect(bindings(html`<i lang="en">${1}</i>`)).to.deep.equal(['0>']);
    expect(bindings(html`<i><b></b>${1}</i>`)).to.deep.equal(['2']);
    expect(bindings(html`<i>${1}<b></b></i>`)).to.deep.equal(['1']);
    expect(bindings(html`<i><br />${1}</i>`)).to.deep.equal(['2']);
    expect(bindings(html`<i>${1}${2}</i>`)).to.deep.equal(['1', '2']);
  });

  it('have a node after the last of them', () => {
    expect(partsOf(html`${1}`)).to.deep.equal(['<?><?>', '0']);
    expect(partsOf(html`<br />${1}`)).to.deep.equal(['<br /><?><?>', '1']);
  });

  it('are refused where they are a part of an attribute, or another truth value than hidden', () => {
    for (const template of [
      html`<p lang="en-${1}"></p>`,
      html`<p lang="${1}-GB"></p>`,
      html`<p ${1}></p>`,
      html`<input ?disabled=${true} />`,
    ]) {
      expect(() => partsOf(template)).to.throw(/expected (a whole attribute|\?hidden); found/);
    }
  });

  it('are refused past the thirty-sixth node', () => {
    const nodes = (count: number) => ['<br>'.repeat(count), ''];
    expect(templateParts(nodes(35))[1]).to.equal('z');
    expect(() => templateParts(nodes(36))).to.throw();
  });
});
