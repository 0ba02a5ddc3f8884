/* global customElements */
import { html, LitElement } from 'lit';

/** An app's element with an element of the library in its template. */
customElements.define(
  'app-page',
  class extends LitElement {
    render() {
      return html`<h1>Page</h1>
        <coup-stats lang="en">Words</coup-stats>`;
    }
  },
);
