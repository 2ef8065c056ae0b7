import type { Report } from 'amends';
import { useEffect, useRef } from 'preact/hooks';
import { ComplaintBlock } from './complaint.tsx';
import { Close, Missing, Tick } from './icons.tsx';
import { keepFocusInside } from './keys.ts';
import { placed } from './place.ts';
import type { OverlayActions, PanelState } from './state.ts';
import { bandName, checklistName, lengthLine } from './wording.ts';

interface Props {
  panel: PanelState;
  actions: OverlayActions;
}

export function Panel({ panel, actions }: Props) {
  const self = useRef<HTMLDivElement>(null);
  const { takesFocus } = panel;
  useEffect(() => {
    if (takesFocus) self.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { report } = panel;
  return (
    <div
      ref={self}
      class="surface panel"
      role="dialog"
      aria-label="Amends: this reply"
      tabIndex={-1}
      style={placed(panel.place)}
      onKeyDown={(event) => keepFocusInside(event, self.current, () => actions.closePanel())}
    >
      <div class="head">
        <Verdict report={report} />
        <button
          type="button"
          class="icon close"
          aria-label="Close"
          onClick={() => actions.closePanel()}
        >
          <Close />
        </button>
      </div>
      {report.language === 'other' && (
        <p class="none">Only English is judged; length and personal data are checked here.</p>
      )}
      <Findings panel={panel} actions={actions} />
      <Checklist report={report} add={(text) => actions.addMissing(text)} />
      <ComplaintBlock complaint={panel.complaint} take={(text) => actions.takeComplaint(text)} />
    </div>
  );
}

function Verdict({ report }: { report: Report }) {
  const length = lengthLine(report);
  return (
    <p class="verdict">
      {report.band && <strong class={report.band}>{bandName[report.band]}</strong>}
      {report.score !== null && <span>{report.score} of 100</span>}
      {length && <span class="length">{length}</span>}
    </p>
  );
}

function Findings({ panel, actions }: Props) {
  if (!panel.findings.length) return null;
  return (
    <ul class="findings" aria-label="Findings">
      {panel.findings.map((finding) => (
        <li key={`${finding.check} ${finding.utf16[0]}`}>
          <button
            type="button"
            class={`finding ${finding.severity}`}
            onClick={() => actions.openFinding(finding)}
          >
            {finding.message}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Checklist({ report, add }: { report: Report; add(text: string): void }) {
  const items = report.checklist.filter((item) => item.state !== 'not-needed');
  if (!items.length) return null;
  return (
    <ul class="checklist" aria-label="Checklist">
      {items.map(({ item, state, insert }) => (
        <li key={item} class={state}>
          {state === 'met' ? <Tick /> : <Missing />}
          <span>
            {checklistName(item)}
            <span class="unseen">{state === 'met' ? ', yes' : ', missing'}</span>
          </span>
          {state === 'missing' && insert && (
            <button type="button" class="quiet" title={insert} onClick={() => add(insert)}>
              Add<span class="unseen">: {insert}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
