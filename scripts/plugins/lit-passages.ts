/** A text to leave out, or a text and what stands in its place. */
export type Passage = string | RegExp | [string | RegExp, string];

/**
 * What the module leaves out of Lit's own modules because nothing in it reaches that: directives, reactive
 * controllers, decorators, compiled templates, templates of SVG and MathML, bindings in comments, in raw text and
 * in tags, attributes without double quotes, `nothing` and other values than texts, numbers, templates and lists of
 * these, listeners with options or with a `this` of their own, converters and other options of properties, styles
 * for browsers without adopted style sheets (nothing is defined there), what an element does before and after an
 * update beside `updated`, and hooks for polyfills and for developers with two copies of Lit.
 */
export const passages: Record<string, Passage[]> = {
  'lit-html/lit-html.js': [
    // The parser: elements, attributes in double quotes, bindings to text and to attributes.
    ['/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', '/<\\/?[a-zA-Z][^>\\s]*/g'],
    [/"!--"===u\[1\].*?void 0!==u\[3\]&&\(c=p\)/, 'c=p'],
    [/p=RegExp\(.*?,"g"\)/, 'p=/>|\\s([^\\s"\'>=/]+)="/g'],
    [
      /\(c=n\?\?v,d=-1\):void 0===u\[1\].*?n=void 0\)/,
      '(c=v,d=-1):(d=c.lastIndex-2,a=u[1],c=$):c=p',
    ],
    'const x=c===p&&t[i+1].startsWith("/>")?" ":"";',
    '+x',
    '+(-2===d?i:x)',
    ['N=(t,i)=>', 'N=t=>'],
    ['let n,l=2===i?"<svg>":3===i?"<math>":"",', 'let l="",'],
    '+(2===i?"</svg>":3===i?"</math>":"")',
    ['{strings:t,_$litType$:i},e){let r;this.parts=[];let l=0', '{strings:t}){let r,l=0'],
    ['d=this.parts,[f,v]=N(t,i)', 'd=this.parts=[],[f,v]=N(t)'],
    [
      'if(this.el=S.createElement(f,e),',
      '(this.el=document.createElement("template")).innerHTML=f,',
    ],
    [/,2===i\|\|3===i\)\{.*?\}(?=for)/, ';'],
    /static createElement\(.*?,s\}/,
    'type:1,',
    /else t\.startsWith\(o\)&&\(.*?\);(?=if)/,
    /if\(y\.test\(r\.tagName\)\).*?c\(\)\)\}\}(?=\})/,
    [/if\(r\.data===n\).*?-1\}(?=l)/, 'r.data===n&&d.push({index:l});'],
    ',_=/-->/g,m=/>/g',
    `,g=/'/g`,
    /,y=\/\^.*?\/i/,
    // Values: texts, numbers, templates of this module, and lists of these.
    ['null===t||"object"!=typeof t&&"function"!=typeof t', 't!==Object(t)'],
    [/x=t=>\(i,\.\.\.s\).*?T=x\(3\)/, 'b=(i,...s)=>({strings:i,values:s}),w=0,T=0'],
    /function M\(.*?,i\}(?=class)/,
    [
      /_\$AI\(t,i=this\)\{t=M\(this,t,i\),.*?:this\._\(t\)\}/,
      '_$AI(t){a(t)?null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&this._(t):u(t)?this.k(t):this.$(t)}',
    ],
    ['this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))', 'this._$AR(),this._$AH=this.O(t)'],
    [/,_\$litType\$:s\}=t,e="number".*?,s\)(?=;)/, '}=t,e=this._$AC(t)'],
    // Parts: none in a tag; a listener stays for as long as its element and is an arrow function.
    'if(r.hasAttributes())',
    [
      /let i;2===r\.type.*?push\(i\)/,
      'this._$AV.push(r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling))',
    ],
    [/constructor\(t,i\)\{this\._\$AV=.*?\}/, 'constructor(t){this._$AV=[],this._$AD=t}'],
    ['u(t){const', 'u(){const'],
    ['(t?.creationScope??l)', 'l'],
    ['new R(e,this)', 'new R(e)'],
    ['t.u(this.options)', 't.u()'],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]))',
      's.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i])',
    ],
    [
      /constructor\(t,i,s,e\)\{this\.type=2.*?\}/,
      'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    ['(s&&s._$AB.nextSibling,e)', '(s&&s._$AB.nextSibling)'],
    ['_$AR(t=this._$AA.nextSibling,s)', '_$AR(t=this._$AA.nextSibling)'],
    ['const s=i(t).nextSibling;i(t).remove()', 'const s=t.nextSibling;t.remove()'],
    /get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{[^{}]*\}/g,
    /this\._\$AP\?\.\(!1,!0,s\)/,
    /setConnected\(t\)\{.*?\}(?=\}class H)/,
    [
      /constructor\(t,i,s,e,h\)\{this\.type=1.*?:this\._\$AH=A\}.*?(?=class Z)/,
      [
        'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,(s.length>2||""!==s[0]||""!==s[1])&&(this._$AH=Array(s.length-1).fill(new String),this.strings=s)}',
        '_$AI(t,s){const h=this.strings;let o=!1;if(void 0===h)o=t!==this._$AH,this._$AH=t;else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=e[s+n],o||=r!==this._$AH[n],t+=(r??"")+h[n+1],this._$AH[n]=r}o&&this.j(t)}',
        'j(t){this.element.setAttribute(this.name,t??"")}}',
        'class I extends H{j(t){this.element[this.name]=t}}',
        'class L extends H{j(t){this.element.toggleAttribute(this.name,!!t)}}',
        'class z extends H{_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}}',
      ].join(''),
    ],
    [/_\$AI\(t\)\{M\(this.*?"3\.3\.3"\)/, '}const j=0'],
    [
      /D=\(t,i,s\)=>\{.*?,h\}/,
      'D=(t,i)=>(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)',
    ],
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
        'static createProperty(t,s){this.elementProperties.set(t,s);const i=Symbol();Object.defineProperty(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
        'static finalize(){if(this.hasOwnProperty("elementProperties"))return;const t=Object.getPrototypeOf(this);t.finalize(),this.elementProperties=new Map(t.elementProperties);for(const[t,s]of Object.entries(this.properties??{}))this.createProperty(t,s);this._$Eh=new Map;for(const[t,s]of this.elementProperties)s.state||this._$Eh.set(s.attribute??t.toLowerCase(),t)}',
      ].join(''),
    ],
    [
      /(?<=constructor\(\)\{super\(\),).*?(?=createRenderRoot)/,
      'this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$Ep=new Map;for(const t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&(this._$Ep.set(t,this[t]),delete this[t]);this.requestUpdate()}',
    ],
    [
      'this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t',
      '{mode:"open"});return t.adoptedStyleSheets=this.constructor.styles.map(t=>t.styleSheet),t',
    ],
    ',this._$EO?.forEach(t=>t.hostConnected?.())',
    'enableUpdating(t){}',
    'this._$EO?.forEach(t=>t.hostDisconnected?.())',
    [
      /this\._\$AK\(t,i\)\}.*?(?=async)/,
      [
        'const e=this.constructor,h=e._$Eh.get(t);this._$Em!==h&&(this._$Em=h,this[h]=e.elementProperties.get(h).type&&null!==i?Number(i):i,this._$Em=void 0)}',
        'requestUpdate(t,s,i){if(void 0!==t){if(Object.is(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,s),i?.reflect&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}this.isUpdatePending||(this._$ES=this._$EP())}',
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
    ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot)'],
    /connectedCallback\(\)\{.*?(?=render\(\))/,
    'render(){return r}',
    /i\._\$litElement\$=!0,i\["finalized"\]=!0,.*?;(?=const n)/,
    '(s.litElementVersions??=[]).push("4.2.2");',
  ],
};
