/** @jsxImportSource solid-js */
import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './App.js';

export const render = () => renderToString(() => <App />);

/** The script before the rendered HTML. */
export const head = generateHydrationScript;
