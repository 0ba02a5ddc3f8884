/** @jsxImportSource solid-js */
import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './App.js';

export const render = () => renderToString(() => <App />);

/** Goes before it. */
export const head = generateHydrationScript;
