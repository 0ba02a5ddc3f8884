import { useState } from '#hooks';
import content from '#content';

const Citation = () => {
  const { title, issuer, datetime, date } = content.citation;
  return (
    <p className="citation">
      <cite>{title}</cite>
      <br />
      {issuer}, <time dateTime={datetime}>{date}</time>
    </p>
  );
};

function Figures() {
  const { list, source, asOf } = content.figures;
  return (
    <div className="widget">
      <dl>
        {list.map(({ before, number, counts, since, text }) => (
          <div key={number}>
            <dt>
              <small>{before}</small>
              <b>{number}</b>
              <strong>{counts}</strong>
              <small>{since}</small>
            </dt>
            <dd>
              <details>
                <summary>{source}</summary>
                <blockquote>{text}</blockquote>
              </details>
            </dd>
          </div>
        ))}
      </dl>
      <p className="as-of">{asOf}</p>
      <Citation />
    </div>
  );
}

function Demands() {
  const { askedOf, addressees, groups } = content.demands;
  const [chosen, choose] = useState([]);
  const toggle = (id) =>
    choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div className="widget">
      <small>{askedOf}</small>
      <br />
      {addressees.map(({ id, name, count }) => (
        <button key={id} aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
          {name} ({count})
        </button>
      ))}
      {groups
        .filter(({ ids }) => !chosen.length || ids.some((id) => chosen.includes(id)))
        .map((group) => (
          <section key={group.addressees}>
            <h2>{group.addressees}</h2>
            {group.list.map(({ heading, text }) => (
              <article key={heading}>
                <h3>{heading}</h3>
                <blockquote>{text}</blockquote>
              </article>
            ))}
          </section>
        ))}
      <Citation />
    </div>
  );
}

function Names() {
  const { heading, filter, list } = content.names;
  const [sought, seek] = useState('');
  return (
    <div className="widget">
      <h2>{heading}</h2>
      <label>
        <small>{filter}</small>
        <br />
        <input type="search" value={sought} onInput={({ target }) => seek(target.value)} />
      </label>
      <ol className="names">
        {list.map((name, index) => (
          <li
            key={name}
            value={index + 1}
            hidden={!name.toLowerCase().includes(sought.toLowerCase())}
          >
            {name}
          </li>
        ))}
      </ol>
      <Citation />
    </div>
  );
}

export const widgets = { figures: Figures, demands: Demands, names: Names };
