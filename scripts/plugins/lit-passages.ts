/** A text to leave out, or a text and what stands in its place. */
export type Passage = string | RegExp | [string | RegExp, string];

/**
 * What the module leaves out of Lit's own modules because nothing in it reaches that: directives, reactive
 * controllers, decorators, compiled templates, templates of SVG and MathML, bindings in comments, in raw text and
 * in tags, options of listeners, converters and other options of properties, styles for browsers without adopted
 * style sheets (nothing is defined there), and hooks for polyfills and for developers with two copies of Lit.
 */
export const passages: Record<string, Passage[]> = {
  'lit-html/lit-html.js': [
    // The parser: elements, attributes in double quotes, bindings to text and to attributes.
    ['/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', '/<\\/?[a-zA-Z][^>\\s]*/g'],
    [/"!--"===u\[1\].*?void 0!==u\[3\]&&\(c=p\)/, 'c=p'],
    ['(c=n??v,d=-1):void 0===u[1]?d=-2:(', '(c=v,d=-1):('],
    [`'"'===u[3]?$:g`, '$'],
    ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    'const x=c===p&&t[i+1].startsWith("/>")?" ":"";',
    '+x',
    '+(-2===d?i:x)',
    ['let n,l=2===i?"<svg>":3===i?"<math>":"",', 'let l="",'],
    '+(2===i?"</svg>":3===i?"</math>":"")',
    [/,2===i\|\|3===i\)\{.*?\}(?=for)/, ',0);'],
    /else t\.startsWith\(o\)&&\(.*?\);(?=if)/,
    /if\(y\.test\(r\.tagName\)\).*?c\(\)\)\}\}(?=\})/,
    [/if\(r\.data===n\)(.*?);else\{let t=-1;.*?-1\}(?=l)/, 'r.data===n&&$1;'],
    ',_=/-->/g,m=/>/g',
    `,g=/'/g`,
    /,y=\/\^.*?\/i/,
    // Values: texts, numbers, templates of this module, and lists of these.
    /function M\(.*?,i\}(?=class)/,
    't=M(this,t,i),',
    ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E', 'o=t!==this._$AH'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n])', 'r=e[s+n]'],
    ['o||=!a(r)||r', 'o||=r'],
    ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],
    'void 0!==t.nodeType?this.T(t):',
    ['d(t)?this.k(t)', 'u(t)?this.k(t)'],
    [/,_\$litType\$:s\}=t,e="number".*?,s\)(?=;)/, '}=t,e=this._$AC(t)'],
    // Parts: none in a tag; a listener stays for as long as its element.
    'if(r.hasAttributes())',
    ':6===r.type&&(i=new Z(h,this,t))',
    ['1===r.type?i=new', 'i=new'],
    ['t?.creationScope??l', 'l'],
    /void 0!==s&&(?=\()/,
    /this\.type=\d,/g,
    /,this\._\$AN=void 0/g,
    ['const s=i(t).nextSibling;i(t).remove()', 'const s=t.nextSibling;t.remove()'],
    /get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{[^{}]*\}/g,
    ',this._$Cv=e?.isConnected??!0',
    /this\._\$AP\?\.\(!1,!0,s\)/,
    /setConnected\(t\)\{.*?\}(?=\}class H)/,
    /constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g,
    [
      /class z extends H\{.*?(?=class Z)/,
      'class z extends H{_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH.call(this.options.host,t)}}',
    ],
    [/_\$AI\(t\)\{M\(this.*?"3\.3\.3"\)/, '}const j=0'],
    [/const e=s\?\.renderBefore\?\?i;let h=e\./, 'let h=i.'],
    /const t=s\?\.renderBefore\?\?null;/,
    [
      'e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})',
      'i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,s)',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    /t=globalThis,e=.*?CSSStyleSheet\.prototype,(?=s=)/,
    ',o=new WeakMap',
    /if\(this\._\$cssResult\$=.*?(?=this\.cssText)/,
    [
      /get styleSheet\(\)\{.*?(?=\}const r)/,
      'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    [/(?<=S=\(s,o\)=>).*?(?=;export)/, '{s.adoptedStyleSheets=o.map(t=>t.styleSheet)},c=t=>t,e=0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ',getOwnPropertyDescriptor:h',
    ',getOwnPropertySymbols:o',
    ',c=a.trustedTypes,l=c?c.emptyScript:""',
    ',p=a.reactiveElementPolyfillSupport',
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
    [/d\(("\w+")\)/g, '$1'],
    // Properties: texts and numbers, compared as they are.
    [/u=\{toAttribute.*?\}\}(?=,f=)/, 'u=0'],
    ',type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f',
    /Symbol\.metadata\?\?=.*?WeakMap;/,
    'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    [
      /if\(s\.state.*?!s\.noAccessor\)\{(.*?);void 0!==h&&(.*?)\}(?=\})/,
      's.state&&(s.attribute=!1),this.elementProperties.set(t,s);$1;$2',
    ],
    [
      /const\{get:e,set:r\}=.*?(?=,configurable)/,
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    ',void 0!==t.l&&(this.l=[...t.l])',
    ['s=[...r(t),...o(t)]', 's=r(t)'],
    /const t=this\[Symbol\.metadata\];if.*?\}(?=this\._\$Eh=)/,
    ['this.finalizeStyles(this.styles)', 'this.styles'],
    /static finalizeStyles.*?return i\}/,
    ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
    ',this.constructor.l?.forEach(t=>t(this))',
    /addController\(t\)\{.*?_\$EO\?\.delete\(t\)\}/,
    ['t.size>0&&(this._$Ep=t)', 'this._$Ep=t'],
    ',this._$EO?.forEach(t=>t.hostConnected?.())',
    'this._$EO?.forEach(t=>t.hostDisconnected?.())',
    [/const h=\(void 0!==i\.converter.*?i\.type\);/, ''],
    [
      'null==h?this.removeAttribute(e):this.setAttribute(e,h)',
      'null==s?this.removeAttribute(e):this.setAttribute(e,s)',
    ],
    [
      /const t=i\.getPropertyOptions\(e\),h=.*?(?=,this\._\$Em=null)/,
      'this._$Em=e,this[e]=i.getPropertyOptions(e).type&&null!==s?Number(s):s',
    ],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.*?(?=!1===this\.isUpdatePending)/,
      'requestUpdate(t,s,i){if(void 0!==t){if(i??=this.constructor.getPropertyOptions(t),!f(this[t],s))return;this.C(t,s,i)}',
    ],
    [
      /\{useDefault:i,.*?void 0!==r\)\|\|\((.*?)\|\|i\|\|(.*?\.add\(t\))\)(?=\}async)/,
      '{reflect:e}){$1||$2',
    ],
    // An update: nothing delays it, refuses it or waits for it.
    ['const t=this.scheduleUpdate();return null!=t&&await t,!', 'this.performUpdate();return!'],
    'scheduleUpdate(){return this.performUpdate()}',
    /const t=this\.constructor\.elementProperties;if\(t\.size.*?\}(?=\}let t=!1)/,
    [
      /let t=!1;const s=this\._\$AL;try\{.*?s\}t&&(?=this)/,
      'const s=this._$AL;try{this.update(s)}catch(t){throw this._$EM(),t}',
    ],
    'willUpdate(t){}',
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated.*?(?=,this\.updated)/, 'this.hasUpdated=!0'],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    'shouldUpdate(t){return!0}',
    'firstUpdated(t){}',
  ],
  'lit-element/lit-element.js': [
    'const s=globalThis;',
    ',this._$Do=void 0',
    /createRenderRoot\(\)\{.*?\}(?=update)/,
    'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    'this._$Do=',
    /connectedCallback\(\)\{.*?(?=render\(\))/,
    'render(){return r}',
    /i\._\$litElement\$=!0,i\["finalized"\]=!0,.*?;(?=const n)/,
    '(s.litElementVersions??=[]).push("4.2.2");',
  ],
};
