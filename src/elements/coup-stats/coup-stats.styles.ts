import { css } from 'lit';

export const styles = css`
  dl {
    display: grid;
    gap: 1.5em;
  }
  dt > * {
    display: block;
  }
  /* Copied text always contains the number with its bound and the text after it. */
  dt {
    -webkit-user-select: all;
    user-select: all;
  }
  dd {
    margin-block-start: 0.5em;
  }
  [part='bound'] {
    color: var(--_muted);
  }
  [part='number'] {
    display: block;
    font-size: var(--statement-figure-size, 2.25em);
    font-weight: 600;
    overflow-wrap: normal;
  }
  [part='counts'] {
    font-weight: 600;
  }
  [part='as-of'] {
    margin-block: 1.25em -0.5em;
    font-weight: 600;
  }
  [data-layout='list'] [part='figure'] + [part='figure'] {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
  }
  @container (min-width: 28em) {
    dl {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
    [data-layout='list'] {
      grid-template-columns: none;
    }
    [data-layout='list'] [part='figure'] {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 1.5em;
    }
  }
  @container (min-width: 36em) {
    [data-layout='row'] {
      display: flex;
      flex-wrap: wrap;
    }
    [data-layout='row'] [part='figure'] {
      flex: 1 0 6em;
    }
  }
`;
