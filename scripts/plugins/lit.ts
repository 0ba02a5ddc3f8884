import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/**
 * Passages of Lit's own modules that nothing in the module reaches: hooks for polyfills of the shadow DOM, lists
 * that tell a developer of two copies of Lit, a guard for a class that is not exported, decorators (which also
 * add a symbol to the host page's `Symbol`), reactive controllers, directives, and templates of SVG and MathML.
 */
const passages: Record<string, (string | RegExp)[]> = {
  'lit-html/lit-html.js': [
    // No template here uses a directive. One that does would show as [object Object]: take these two out then.
    'if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;',
    'h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),',
    'this._$AP?.(!1,!0,s)',
    ',this._$AP?.(t)',
    '2===i?"<svg>":3===i?"<math>":',
    '+(2===i?"</svg>":3===i?"</math>":"")',
    ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")',
  ],
  '@lit/reactive-element/reactive-element.js': [
    ',p=a.reactiveElementPolyfillSupport',
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    ',void 0!==t.l&&(this.l=[...t.l])',
    ',this.constructor.l?.forEach(t=>t(this))',
    'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
    ',this._$EO?.forEach(t=>t.hostConnected?.())',
    'this._$EO?.forEach(t=>t.hostDisconnected?.())',
    'this._$EO?.forEach(t=>t.hostUpdate?.()),',
    'this._$EO?.forEach(t=>t.hostUpdated?.()),',
  ],
  'lit-element/lit-element.js': [
    'const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    '(s.litElementVersions??=[]).push("4.2.2");',
  ],
  '@lit/reactive-element/css-tag.js': [
    '&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)',
    /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]+"\);(?=this\.cssText)/,
  ],
};

/** Leaves those passages out of the module: some 500 bytes under brotli. A build with another Lit fails here. */
export function lit(): Plugin {
  return {
    name: 'lit',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/[^/]+\.js$/ },
      handler(code, id) {
        const [, cuts] = Object.entries(passages).find(([file]) => id.endsWith(file)) ?? [];
        if (!cuts) return null;
        const source = new MagicString(code);
        for (const cut of cuts) {
          if (source.toString() === source.replace(cut, '').toString()) {
            this.error(`${id} no longer has ${String(cut)}`);
          }
        }
        return { code: source.toString(), map: source.generateMap({ hires: true, source: id }) };
      },
    },
  };
}
