import type { ChecklistItem, Report } from 'amends';
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
      <Checklist report={report} add={(item) => actions.addMissing(item)} />
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

/** What is still to do comes first, a line each; what is done takes little room. */
function Checklist({ report, add }: { report: Report; add(item: ChecklistItem): void }) {
  const missing = report.checklist.filter((item) => item.state === 'missing');
  const met = report.checklist.filter((item) => item.state === 'met');
  return (
    <>
      {missing.length > 0 && (
        <ul class="checklist" aria-label="Still missing">
          {missing.map((item) => (
            <li key={item.item}>
              <Missing />
              {checklistName(item.item)}
              {item.insert && (
                <button
                  type="button"
                  class="quiet"
                  title={item.insert}
                  aria-label={`Add: ${item.insert}`}
                  onClick={() => add(item)}
                >
                  Add
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {met.length > 0 && (
        <ul class="checklist met" aria-label="Done">
          {met.map((item) => (
            <li key={item.item}>
              <Tick />
              {checklistName(item.item)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
