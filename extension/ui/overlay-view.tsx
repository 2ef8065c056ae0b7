import { Badge } from './badge.tsx';
import { Card } from './card.tsx';
import { Panel } from './panel.tsx';
import type { OverlayActions, OverlayState } from './state.ts';

export function OverlayView({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  const { underlines, badge, panel, card, status } = state;
  return (
    <>
      {underlines.map(({ severity, left, top, width }) => (
        <div
          key={`${left} ${top}`}
          class={`underline ${severity}`}
          style={{ left: `${left}px`, top: `${top}px`, width: `${width}px` }}
        />
      ))}
      {badge && <Badge badge={badge} actions={actions} />}
      {panel && <Panel panel={panel} actions={actions} />}
      {card && <Card card={card} actions={actions} />}
      <div class="unseen" role="status">
        {status}
      </div>
    </>
  );
}
