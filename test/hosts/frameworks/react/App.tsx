import type {} from 'statement-widgets/react';
import { useState } from 'react';
import type { SignatoryList, StatementEvent } from 'statement-widgets';
import { first, hear } from '../app.js';

/** Works before the module loads, and on a server-rendered page. */
function take(element: SignatoryList) {
  const listen = ({ type }: StatementEvent) => {
    element.title = type;
  };
  element.limit = 5;
  element.addEventListener('statement-ready', listen);
  return () => {
    element.removeEventListener('statement-ready', listen);
  };
}

export function App() {
  const [state, setState] = useState(first);
  const { figures, statement, demand, shown, order, html, quoted, bare } = state;
  globalThis.set = (change) => {
    setState((before) => ({ ...before, ...change }));
  };
  return (
    <main>
      <coup-stats id="attributes" figures={figures} layout="list" theme="dark">
        Words on <b>{figures}</b>
      </coup-stats>
      <joint-statement id="properties" show="lede" statement={statement}>
        Words of the statement
      </joint-statement>
      <demand-card id="events" demand={demand} onstatement-ready={hear} onstatement-error={hear}>
        Words on {demand}
      </demand-card>
      <signatory-list id="ref" ref={take}>
        Names
      </signatory-list>
      <section id="conditional">
        {shown && <statement-quote sentence="p1s1">Words of a sentence</statement-quote>}
      </section>
      <ul id="list">
        {order.map((figure) => (
          <li key={figure} id={figure}>
            <coup-stats figures={figure}>Words on {figure}</coup-stats>
            <signatory-list limit={3}>Names</signatory-list>
          </li>
        ))}
      </ul>
      <section id="html" dangerouslySetInnerHTML={{ __html: html }} />
      <section id="quoted">
        {quoted && (
          <div>
            <blockquote className="statement-widget" data-widget="coup-stats">
              Words on {figures}
            </blockquote>
          </div>
        )}
      </section>
      <section id="bare">
        {bare && (
          <blockquote className="statement-widget" data-widget="coup-stats">
            Words
          </blockquote>
        )}
      </section>
    </main>
  );
}
