import '../styles/editor.css';
import { html, render } from 'lit';
import type { EditorData } from '../pages/editor.js';

const { words } = JSON.parse(document.querySelector('#data')!.textContent) as EditorData;
const root = document.querySelector<HTMLElement>('#editor')!;

root.replaceChildren();
render(html`<p>${words.title}</p>`, root);
