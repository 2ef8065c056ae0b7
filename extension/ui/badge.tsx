import type { BadgeState, OverlayActions } from './state.ts';
import { Dots, Pause, Pencil, Tick } from './icons.tsx';
import { summary } from './wording.ts';

const bandIcon = { ready: Tick, revise: Pencil, hold: Pause };

export function Badge(props: { badge: BadgeState; actions: OverlayActions }) {
  const { report, findings, expanded, right, top } = props.badge;
  const Icon = report.band ? bandIcon[report.band] : Dots;
  return (
    <button
      type="button"
      class={`badge ${report.band ?? 'unjudged'}`}
      style={{ right: `${right}px`, top: `${top}px` }}
      aria-expanded={expanded}
      aria-haspopup="dialog"
      aria-label={`Amends: ${summary(report, findings)}`}
      onClick={(event) => props.actions.togglePanel(event.detail === 0)}
    >
      <Icon />
      {report.score !== null && <span>{report.score}</span>}
    </button>
  );
}
