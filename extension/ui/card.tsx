import { useEffect, useRef } from 'preact/hooks';
import { Close, Next, Previous } from './icons.tsx';
import { keepFocusInside } from './keys.ts';
import { placed } from './place.ts';
import type { CardState, OverlayActions } from './state.ts';
import { severityName } from './wording.ts';

interface Props {
  card: CardState;
  actions: OverlayActions;
}

export function Card({ card, actions }: Props) {
  const self = useRef<HTMLDivElement>(null);
  const { finding, takesFocus } = card;
  useEffect(() => {
    if (takesFocus) firstControl(self.current)?.focus({ preventScroll: true });
  }, [takesFocus, finding.check, card.number]);
  return (
    <div
      ref={self}
      class={`surface card ${finding.severity}`}
      role="dialog"
      aria-label={card.explanation?.title ?? finding.check}
      style={placed(card.place)}
      onKeyDown={(event) => keepFocusInside(event, self.current, () => actions.closeCard())}
      onPointerEnter={() => actions.holdCard()}
      onPointerLeave={() => actions.leaveCard()}
    >
      <Head card={card} actions={actions} />
      <p class="message">{finding.message}</p>
      <Fixes card={card} actions={actions} />
      {card.explanation && <p class="why">{card.explanation.why}</p>}
      <div class="foot">
        <button type="button" class="quiet" onClick={() => actions.dismiss()}>
          Dismiss
        </button>
        <button type="button" class="quiet" onClick={() => actions.ignore(finding.check)}>
          Always ignore
        </button>
        <button type="button" class="quiet end" onClick={() => actions.showDocs(finding.check)}>
          About this check
        </button>
      </div>
    </div>
  );
}

function Head({ card, actions }: Props) {
  const { finding, number, of } = card;
  return (
    <div class="head">
      <span class="severity">{severityName[finding.severity]}</span>
      {of > 1 && (
        <span class="steps">
          <button
            type="button"
            class="icon"
            aria-label="Previous finding"
            onClick={() => actions.moveCard(-1)}
          >
            <Previous />
          </button>
          <span class="count">
            {number} of {of}
          </span>
          <button
            type="button"
            class="icon"
            aria-label="Next finding"
            onClick={() => actions.moveCard(1)}
          >
            <Next />
          </button>
        </span>
      )}
      <button
        type="button"
        class="icon close"
        aria-label="Close"
        onClick={() => actions.closeCard()}
      >
        <Close />
      </button>
    </div>
  );
}

function Fixes({ card, actions }: Props) {
  const { finding, quote, state } = card;
  return (
    <>
      {finding.fixes.map((fix) => (
        <button
          type="button"
          key={fix.label}
          class="fix"
          disabled={state === 'busy'}
          onClick={() => actions.applyFix(fix)}
        >
          <span class="label">{fix.label}</span>
          <Change from={quote} to={fix.edits.map((edit) => edit.text).join(' … ')} />
        </button>
      ))}
      {state === 'refused' && (
        <p class="refused" role="alert">
          This editor did not take the change. You can type it yourself.
        </p>
      )}
    </>
  );
}

/** What the fix makes of the words: old ones struck out, new ones after them. */
function Change({ from, to }: { from: string; to: string }) {
  return (
    <span class="change">
      {from && <del>{from}</del>} {to.trim() ? <ins>{to.trim()}</ins> : null}
    </span>
  );
}

const firstControl = (card: HTMLElement | null): HTMLElement | null =>
  card?.querySelector<HTMLElement>('.fix:not(:disabled)') ??
  card?.querySelector<HTMLElement>('.foot button') ??
  null;
