import type { CheckId, Explanation } from 'amends';
import { useState } from 'preact/hooks';
import { setIgnored } from '../../shared/settings.ts';
import { counted, severityName } from '../../ui/wording.ts';

interface Props {
  checks: Explanation[];
  version: string;
  ignored: CheckId[];
}

export function CheckList({ checks, version, ignored }: Props) {
  const families = [...new Set(checks.map((check) => check.family))];
  return (
    <>
      <header>
        <h1>What Amends looks for</h1>
        <p class="none">
          {counted(checks.length, 'check')}, version {version}
        </p>
      </header>
      {families.map((family) => (
        <section key={family}>
          <h2>{family.charAt(0).toUpperCase() + family.slice(1)}</h2>
          {checks
            .filter((check) => check.family === family)
            .map((check) => (
              <CheckEntry key={check.id} check={check} off={ignored.includes(check.id)} />
            ))}
        </section>
      ))}
    </>
  );
}

function CheckEntry({ check, off }: { check: Explanation; off: boolean }) {
  const [ignored, setState] = useState(off);
  const toggle = (): void => {
    setState(!ignored);
    void setIgnored(check.id, !ignored);
  };
  return (
    <article
      id={check.id}
      class={`${check.severity} ${location.hash === `#${check.id}` ? 'wanted' : ''}`}
    >
      <h3>{check.title}</h3>
      <p class="meta">
        <span class="severity">{severityName[check.severity]}</span> <code>{check.id}</code>
      </p>
      <p>{check.why}</p>
      <dl>
        <dt>Not</dt>
        <dd>{check.examples.bad}</dd>
        <dt>But</dt>
        <dd>{check.examples.good}</dd>
      </dl>
      <label>
        <input type="checkbox" checked={!ignored} onChange={toggle} /> Show its findings
        <span class="unseen">: {check.title}</span>
      </label>
    </article>
  );
}
