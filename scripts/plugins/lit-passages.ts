/** A text to leave out, or a text and what stands in its place. */
export type Passage = string | RegExp | [string | RegExp, string];

/**
 * What the module leaves out of Lit's own modules because nothing in it reaches that: directives, reactive
 * controllers, decorators, compiled templates, templates of SVG and MathML, bindings in comments, in raw text and
 * in tags, names of attributes with capitals, `nothing` and other values than texts, numbers, templates and lists of
 * these, listeners with options or with a `this` of their own, types and other options of properties, styles
 * for browsers without adopted style sheets (nothing is defined there), what an element does before and after an
 * update beside `updated`, and hooks for polyfills and for developers with two copies of Lit.
 */
export const passages: Record<string, Passage[]> = {
  'lit-html/lit-html.js': [
    // A page with Trusted Types allows one policy for all of the module.
    ['s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,', ''],
    ['const t=globalThis,', 'import{policy as e}from"/src/policy.ts";const t=globalThis,'],
    // The parser: `templates` has found the bindings.
    /h="\$lit\$",.*?(?=l=document)/,
    [/,f="\[.*?\$=\/"\/g,y=.*?\/i(?=,x=)/, ''],
    [/function V\(.*?(?=class S)/, ''],
    [
      /constructor\(\{strings:t,_\$litType\$:i\},e\).*?(?=function M)/,
      [
        'constructor({strings:t}){if(!t.raw)throw Error("no template");',
        'const[i,...s]=t;this.parts=s.map(t=>[parseInt(t[0],36),t[1],t.slice(2)]),(this.el=l.createElement("template")).innerHTML=e?e.createHTML(i):i}}',
      ].join(''),
    ],
    // Values: texts, numbers, templates of this module, and lists of these.
    ['null===t||"object"!=typeof t&&"function"!=typeof t', 't!==Object(t)'],
    ['Symbol.for("lit-nothing")', '0'],
    [/x=t=>\(i,\.\.\.s\).*?T=x\(3\)/, 'b=(i,...s)=>({strings:i,values:s}),w=0,T=0'],
    /function M\(.*?,i\}(?=class)/,
    [
      /_\$AI\(t,i=this\)\{t=M\(this,t,i\),.*?:this\._\(t\)\}/,
      '_$AI(t){t!==this._$AX&&(a(this._$AX=t)?void 0===this._$AB?this._$AH=this._$AA.textContent=t:this.T(l.createTextNode(t??"")):u(t)?this.k(t):this.$(t))}',
    ],
    ['this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))', 'this._$AR(),this._$AH=this.O(t)'],
    /_\(t\)\{this\._\$AH.*?_\$AH=t\}/,
    [/,_\$litType\$:s\}=t,e="number".*?,s\)(?=;)/, '}=t,e=this._$AC(t)'],
    // Parts: none in a tag.
    [/constructor\(t,i\)\{this\._\$AV=.*?\}/, 'constructor(t){this._$AV=[],this._$AD=t}'],
    [
      /u\(t\)\{const.*?(?=p\(t\)\{)/,
      'u(){const t=l.importNode(this._$AD.el.content,!0);P.currentNode=t;let i,s=0;for(const[t,e,h]of this._$AD.parts){for(;s<=t;s++)i=P.nextNode();this._$AV.push(h?new H(i,"."===e,h):new k(i,e?void 0:i.nextSibling))}return P.currentNode=l,t}',
    ],
    ['new R(e,this)', 'new R(e)'],
    ['t.u(this.options)', 't.u()'],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      's._$AI(t[i++])',
    ],
    [/constructor\(t,i,s,e\)\{this\.type=2.*?\}/, 'constructor(t,i){this._$AA=t,this._$AB=i}'],
    [
      /k\(t\)\{u\(this.*?i\.length=e\)\}/,
      'k(t){u(this._$AH)||(this._$AR(),this._$AH=[]);const i=this._$AH,s=t.length;t.forEach((t,s)=>(i[s]??=new k(s?i[s-1]._$AB:this.O(c()),this.O(c())))._$AI(t)),i[s]&&(this._$AR(s?i[s]._$AA.nextSibling:void 0),i.length=s)}',
    ],
    [
      '_$AR(t=this._$AA.nextSibling,s)',
      '_$AR(t=void 0===this._$AB?this._$AA.firstChild:this._$AA.nextSibling)',
    ],
    ['t!==this._$AB', 't!=this._$AB'],
    [
      'this._$AA.parentNode.insertBefore',
      '(void 0===this._$AB?this._$AA:this._$AA.parentNode).insertBefore',
    ],
    ['const s=i(t).nextSibling;i(t).remove()', 'const s=t.nextSibling;t.remove()'],
    /get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{[^{}]*\}/g,
    /this\._\$AP\?\.\(!1,!0,s\)/,
    /setConnected\(t\)\{.*?\}(?=\}class H)/,
    [
      /constructor\(t,i,s,e,h\)\{this\.type=1.*?:this\._\$AH=A\}.*?(?=class Z)/,
      [
        'constructor(t,i,s){this.el=t,this.ctor=i,this.name=s}',
        '_$AI(t){t!==this._$AH&&(this._$AH=t,this.ctor?this.el[this.name]=t:this.el.setAttribute(this.name,t))}}',
      ].join(''),
    ],
    [/_\$AI\(t\)\{M\(this.*?"3\.3\.3"\)/, '}const j=0'],
    [/D=\(t,i,s\)=>\{.*?,h\}/, 'D=t=>new k(t.appendChild(c()),null)'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      /const t=globalThis.*?(?=,i=\(t)/,
      'class n{constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}}const r=t=>new n(t)',
    ],
    [/S=\(s,o\)=>.*?(?=;export)/, 'S=0,c=0,e=0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/const\{is:i,.*?(?=class y)/, 'const u=0,f=0;'],
    // Properties: texts and numbers, compared as they are. Each class has some; what is reflected has its own name.
    'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    ['this._$Eh&&[...this._$Eh.keys()]', '[...this._$Eh.keys()]'],
    [
      /static createProperty.*?(?=constructor\(\))/,
      [
        'static finalize(){if(this.hasOwnProperty("elementProperties"))return;const t=Object.getPrototypeOf(this);t.finalize(),this.elementProperties=new Map(t.elementProperties),this._$Eh=new Map(t._$Eh);',
        'for(const[t,s]of Object.entries(this.properties??{})){const i=Symbol();this.elementProperties.set(t,s),s.state||this._$Eh.set(s.attribute??t.toLowerCase(),t),Object.defineProperty(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},enumerable:!0})}}',
      ].join(''),
    ],
    [
      /(?<=constructor\(\)\{super\(\),).*?(?=createRenderRoot)/,
      'this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$Ep=new Map;for(const t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&(this._$Ep.set(t,this[t]),delete this[t]);this.requestUpdate()}',
    ],
    [
      /createRenderRoot\(\)\{.*?(?=enableUpdating\(t\)\{\})/,
      'connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0)}',
    ],
    'enableUpdating(t){}',
    'this._$EO?.forEach(t=>t.hostDisconnected?.())',
    [
      /this\._\$AK\(t,i\)\}.*?(?=async)/,
      [
        'const e=this.constructor,h=e._$Eh.get(t);this._$Em!==h&&(this._$Em=h,this[h]=e.elementProperties.get(h).converter?.(i)??i,this._$Em=void 0)}',
        'requestUpdate(t,s,i){if(void 0!==t){if(Object.is(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,s),i.reflect&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}this.isUpdatePending||(this._$ES=this._$EP())}',
      ].join(''),
    ],
    // An update: nothing delays it, refuses it or waits for it.
    [
      /const t=this\.scheduleUpdate\(\);.*?(?=_\$EM\(\)\{)/,
      'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep.clear();const s=this._$AL;try{this.update(s)}catch(t){throw this._$EM(),t}return this.updated(s),!this.isUpdatePending}',
    ],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    'shouldUpdate(t){return!0}',
    [
      'this._$ET(t,this[t])',
      '{this._$Em=t,null==this[t]?this.removeAttribute(t):this.setAttribute(t,this[t]),this._$Em=void 0}',
    ],
    'updated(t){}firstUpdated(t){}',
    [/y\.elementStyles=.*?(?=export)/, 'y.elementProperties=new Map;'],
  ],
  'lit-element/lit-element.js': [
    'const s=globalThis;',
    [/constructor\(\)\{.*?\}(?=update)/, ''],
    'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    [
      'this._$Do=e(r,this.renderRoot,this.renderOptions)',
      '(this._$Do??=e(this.renderRoot))._$AI(r)',
    ],
    /connectedCallback\(\)\{.*?(?=render\(\))/,
    'render(){return r}',
    /i\._\$litElement\$=!0,i\["finalized"\]=!0,.*?;(?=const n)/,
    '(s.litElementVersions??=[]).push("4.2.2");',
  ],
};
