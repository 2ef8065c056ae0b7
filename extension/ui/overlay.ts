import { createElement, render } from 'preact';
import { composedClosest } from '../page/composed.ts';
import { keepMirrorsIn } from '../page/mirror.ts';
import { OverlayView } from './overlay-view.tsx';
import css from './overlay.css?inline';
import parts from './parts.css?inline';
import type { OverlayActions, OverlayState } from './state.ts';
import tokens from './tokens.css?inline';

declare const __OPEN_SHADOW__: boolean;

// What we draw over the page, in a shadow root of our own: no style goes in, no event out.

const OWN_EVENTS = [
  'keydown keyup keypress beforeinput input change copy cut paste focusin focusout pointerdown',
  'pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout',
  'click dblclick auxclick contextmenu wheel touchstart touchmove touchend selectstart',
  'dragstart compositionstart compositionupdate compositionend',
].flatMap((line) => line.split(' '));

// A page that traps the focus in its dialog leaves us alone only inside it; the same goes for the
// inertness around a modal one.
const MODAL = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

export class Overlay {
  private readonly host = document.createElement('div');
  private readonly root: ShadowRoot;

  constructor(private readonly actions: OverlayActions) {
    this.host.dataset.amends = '';
    for (const [property, value] of HOST_STYLE) {
      this.host.style.setProperty(property, value, 'important');
    }
    this.host.popover = 'manual';
    this.root = this.host.attachShadow({ mode: __OPEN_SHADOW__ ? 'open' : 'closed' });
    this.root.adoptedStyleSheets = [tokens, parts, css].map(sheet);
    for (const type of OWN_EVENTS) {
      this.root.addEventListener(type, (event) => event.stopPropagation());
    }
    // Pressing a button leaves the focus and the selection in the editor; fields of ours take it.
    this.root.addEventListener('mousedown', (event) => {
      if (!(event.target as Element).closest('textarea')) event.preventDefault();
    });
    keepMirrorsIn(this.root);
  }

  /** Goes on top of everything, as near to the box as its dialog. */
  showBy(box: HTMLElement): void {
    const around = composedClosest(box, MODAL) ?? document.documentElement;
    if (this.host.parentElement !== around) around.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
  }

  draw(state: OverlayState): void {
    render(createElement(OverlayView, { state, actions: this.actions }), this.root);
  }

  hide(): void {
    render(null, this.root);
    this.host.remove();
  }

  owns(target: EventTarget | null): boolean {
    return target === this.host;
  }

  badgeRect(): DOMRect | null {
    return this.root.querySelector('.badge')?.getBoundingClientRect() ?? null;
  }

  focusBadge(): void {
    this.root.querySelector<HTMLElement>('.badge')?.focus({ preventScroll: true });
  }

  holdsFocus(): boolean {
    return this.root.activeElement !== null;
  }
}

const HOST_STYLE = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['overflow', 'visible'],
  ['z-index', '2147483647'],
] as const;

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
