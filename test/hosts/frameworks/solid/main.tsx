/** @jsxImportSource solid-js */
import { hydrate, render } from 'solid-js/web';
import { App } from './App.js';

const root = document.getElementById('app')!;
(root.hasChildNodes() ? hydrate : render)(() => <App />, root);
