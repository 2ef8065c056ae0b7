import type { CheckId, Diagnostic, Explanation } from 'amends';
import { setIgnored } from '../shared/settings.ts';
import { placeBy } from '../ui/place.ts';
import type { CardState } from '../ui/state.ts';
import type { Composer } from './composer.ts';
import { replacementsOf } from './edit.ts';
import { onEscape } from './escape.ts';
import { Dwell, findingAt, findingFrom } from './hover.ts';

type Cause = 'hover' | 'click' | 'keyboard';

interface Open {
  finding: Diagnostic;
  cause: Cause;
  explanation: Explanation | null;
  state: CardState['state'];
}

/** The card of one finding: how it opens, what its buttons do, and where the focus goes after. */
export class CardControl {
  private shown: Open | null = null;
  private readonly dwell = new Dwell();
  private selection: [number, number] | null = null;
  private whileOpen = new AbortController();

  constructor(private readonly composer: Composer) {}

  listen(element: HTMLElement, signal: AbortSignal): void {
    const options = { signal, passive: true };
    element.addEventListener('pointermove', (event) => this.pointer(event), options);
    element.addEventListener('pointerleave', () => this.leave(), options);
    element.addEventListener('click', (event) => this.clicked(event), options);
    signal.addEventListener('abort', () => this.dwell.cancel());
  }

  /** The finding at the caret or the next one; when a card is open, the one after it. */
  openAtCaret(): void {
    if (this.shown) return this.move(1);
    const caret = this.composer.box.selection()?.[1] ?? 0;
    const finding = findingFrom(this.composer.findings(), caret);
    if (finding) this.open(finding, 'keyboard');
  }

  open(finding: Diagnostic, cause: Cause): void {
    this.dwell.cancel();
    if (!this.shown) this.opening();
    this.shown = { finding, cause, explanation: null, state: 'ready' };
    this.composer.show();
    void this.composer.connection.explain(finding.check).then((explanation) => {
      if (this.shown?.finding !== finding) return;
      this.shown.explanation = explanation;
      this.composer.show();
    });
  }

  close(): void {
    this.dwell.cancel();
    if (!this.shown) return;
    const { cause } = this.shown;
    this.shown = null;
    this.whileOpen.abort();
    this.composer.show();
    if (cause === 'keyboard') this.restoreFocus();
  }

  move(by: 1 | -1): void {
    const findings = this.composer.findings();
    const at = findings.findIndex((each) => each === this.shown?.finding);
    const next = findings[(at + by + findings.length) % findings.length];
    if (next && this.shown) this.open(next, this.shown.cause);
  }

  async apply(fix: Diagnostic['fixes'][number]): Promise<void> {
    const { composer, shown } = this;
    if (!shown || shown.state === 'busy') return;
    const text = composer.box.read();
    if (text !== composer.text) return composer.changed(); // the page was quicker
    shown.state = 'busy';
    for (const { begin, end, text: put } of replacementsOf(text, fix.edits)) {
      if (await composer.box.replace(begin, end, put)) continue;
      shown.state = 'refused';
      composer.changed();
      composer.show();
      return;
    }
    this.selection = null; // the editor has put the caret behind the new words
    this.close();
    composer.changed();
  }

  dismiss(): void {
    const finding = this.shown?.finding;
    this.close();
    if (finding) this.composer.dismiss(finding);
  }

  async ignore(check: CheckId): Promise<void> {
    this.close();
    await setIgnored(check, true);
  }

  hold(): void {
    this.dwell.cancel();
  }

  leave(): void {
    if (this.shown?.cause === 'hover') this.dwell.leave(() => this.close());
    else if (!this.shown) this.dwell.cancel();
  }

  textChanged(): void {
    if (this.shown && this.shown.state !== 'busy') this.close();
  }

  state(): CardState | null {
    if (!this.shown) return null;
    const { finding, cause, explanation, state } = this.shown;
    const findings = this.composer.findings();
    const [rect] = this.composer.box.rects(...finding.utf16);
    return {
      finding,
      quote: this.composer.quoteOf(finding),
      number: findings.indexOf(finding) + 1,
      of: findings.length,
      explanation,
      state,
      place: placeBy(rect ?? this.composer.anchor(), rect ? 'left' : 'right'),
      takesFocus: cause === 'keyboard',
    };
  }

  private pointer(event: PointerEvent): void {
    if (event.buttons) return this.dwell.cancel();
    const { box } = this.composer;
    const finding = findingAt(box, this.composer.findings(), event.clientX, event.clientY);
    if (!finding) return this.leave();
    if (this.shown?.finding === finding) return this.hold();
    if (!this.shown || this.shown.cause === 'hover') {
      this.dwell.rest(() => this.open(finding, 'hover'));
    }
  }

  private clicked(event: MouseEvent): void {
    const { box } = this.composer;
    const finding = findingAt(box, this.composer.findings(), event.clientX, event.clientY);
    if (finding) this.open(finding, 'click');
    else this.close();
  }

  private opening(): void {
    this.selection = this.composer.box.selection();
    this.whileOpen = new AbortController();
    onEscape(() => this.close(), this.whileOpen.signal);
  }

  private restoreFocus(): void {
    const { box } = this.composer;
    if (this.selection) box.select(...this.selection);
    else box.element.focus({ preventScroll: true });
  }
}
