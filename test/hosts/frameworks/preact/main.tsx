/** @jsxImportSource preact */
import { hydrate, render } from 'preact';
import { App } from './App.js';

const root = document.getElementById('app')!;
if (root.hasChildNodes()) hydrate(<App />, root);
else render(<App />, root);
