import type {} from 'statement-widgets/react';
import type { CoupStats, Statement, StatementEvent } from 'statement-widgets';

declare const statement: Statement;

/** Must compile. */
export const right = (
  <div>
    <coup-stats figures="killed displaced" layout="list" theme="dark" actions="cite share" />
    <coup-stats key="a" id="a" className="b" lang="fr" statement={statement} src={undefined} />
    <coup-stats
      ref={(element: CoupStats | null) => void element?.figures}
      onstatement-ready={({ faults }) => faults.map(({ message }) => message)}
      onstatement-error={(event: StatementEvent) => event.faults}
      onClick={() => undefined}
    >
      Words
    </coup-stats>
    <demand-card demand="voices" />
    <demand-list to={null} />
    <joint-statement show="lede" />
    <justice-timeline from="2021" until="2025" />
    <signatory-list highlight="Fortify Rights" limit={5} columns={2} />
    <statement-quote sentence="p1s1" />
  </div>
);

/** Must not compile. */
export const wrong = [
  // @ts-expect-error -- no such layout
  <coup-stats layout="circle" />,
  // @ts-expect-error -- not a text
  <coup-stats figures={3} />,
  // @ts-expect-error -- an attribute of another element
  <coup-stats demand="voices" />,
  // @ts-expect-error -- no such value
  <joint-statement show="half" />,
  // @ts-expect-error -- a number
  <signatory-list limit="many" />,
  // @ts-expect-error -- not a statement
  <statement-quote statement={{ title: 'Title' }} />,
  // @ts-expect-error -- another event
  <demand-list onstatement-ready={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error -- no such element
  <statement-widget />,
];
