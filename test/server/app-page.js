/* global customElements */
import { html, LitElement } from 'lit';

/** An element of an app's own with one of the library's in its template. */
customElements.define(
  'app-page',
  class extends LitElement {
    render() {
      return html`<h1>Page</h1>
        <coup-stats lang="en">Words</coup-stats>`;
    }
  },
);
