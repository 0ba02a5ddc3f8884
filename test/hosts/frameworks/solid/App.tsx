/** @jsxImportSource solid-js */
import type {} from 'statement-widgets/solid';
import { For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { first, hear } from '../app.js';

export function App() {
  const [state, setState] = createStore({ ...first });
  globalThis.set = setState;
  return (
    <main>
      <coup-stats id="attributes" figures={state.figures} layout="list" theme="dark">
        Words on <b>{state.figures}</b>
      </coup-stats>
      <joint-statement id="properties" show="lede" prop:statement={state.statement}>
        Words of the statement
      </joint-statement>
      <demand-card
        id="events"
        demand={state.demand}
        on:statement-ready={hear}
        on:statement-error={hear}
      >
        Words on {state.demand}
      </demand-card>
      <section id="conditional">
        <Show when={state.shown}>
          <statement-quote sentence="p1s1">Words of a sentence</statement-quote>
        </Show>
      </section>
      <ul id="list">
        <For each={state.order}>
          {(figure) => (
            <li id={figure}>
              <coup-stats figures={figure}>Words on {figure}</coup-stats>
              <signatory-list limit={3}>Names</signatory-list>
            </li>
          )}
        </For>
      </ul>
      <section id="html" innerHTML={state.html} />
      <section id="quoted">
        <Show when={state.quoted}>
          <div>
            <blockquote class="statement-widget" data-widget="coup-stats">
              Words on {state.figures}
            </blockquote>
          </div>
        </Show>
      </section>
      <section id="bare">
        <Show when={state.bare}>
          <blockquote class="statement-widget" data-widget="coup-stats">
            Words
          </blockquote>
        </Show>
      </section>
    </main>
  );
}
