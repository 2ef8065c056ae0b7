import { browser } from 'wxt/browser';
import {
  ENGINE_PORT,
  POPUP_PORT,
  type FrameState,
  type TakeComplaint,
  type ToPage,
} from '../shared/messages.ts';
import { readSettings, watchSettings, type Settings } from '../shared/settings.ts';
import { siteOf } from '../sites/registry.ts';
import { Overlay } from '../ui/overlay.ts';
import type { OverlayActions } from '../ui/state.ts';
import { Composer } from './composer.ts';
import { composeBoxAt, composeBoxOf, focusedElement } from './compose-box.ts';
import { Connection, type PagePort } from './connection.ts';
import { siteHost } from './site-host.ts';

const GONE_AFTER_MS = 300;

/** How long the extension that put us here exists; WXT's context of a content script is one. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Looks now, and aborts the signal if so. */
  readonly isInvalid: boolean;
}

/** Everything of one frame. Until a compose box gets the focus, it only listens for that. */
export class Frame {
  private readonly id = crypto.randomUUID();
  private readonly host = siteHost();
  private readonly site = siteOf(this.host);
  private readonly connection = new Connection(() => this.connect());
  private readonly popups = new Set<{ postMessage(message: FrameState): void }>();
  private overlay: Overlay | null = null;
  private composer: Composer | null = null;
  private settings: Settings = { off: [], ignored: [] };

  constructor(private readonly extension: Lifetime) {}

  async start(): Promise<void> {
    const { signal } = this.extension;
    signal.addEventListener('abort', () => this.stop());
    this.listen(signal);
    watchSettings((settings) => this.take(settings), signal);
    const settings = await readSettings();
    if (!signal.aborted) this.take(settings);
  }

  private connect(): PagePort {
    if (this.extension.isInvalid) throw new Error('the extension is gone');
    const port = browser.runtime.connect({ name: ENGINE_PORT });
    // The background stops often and comes back. But if the extension itself was removed or renewed,
    // which shows a moment later, so is all that it drew here.
    port.onDisconnect.addListener(() => setTimeout(() => this.extension.isInvalid, GONE_AFTER_MS));
    return port as unknown as PagePort;
  }

  private get on(): boolean {
    return !this.settings.off.includes(this.host);
  }

  private listen(signal: AbortSignal): void {
    document.addEventListener(
      'focusin',
      (event) => {
        if (this.overlay?.owns(event.target)) return;
        this.enter(composeBoxOf(event, this.site));
      },
      { signal },
    );
    const command = (message: ToPage): void => {
      if (message.kind === 'open-card') this.openCard();
    };
    const connect = (port: ReturnType<typeof browser.runtime.connect>): void => {
      if (port.name === POPUP_PORT) this.servePopup(port);
    };
    browser.runtime.onMessage.addListener(command);
    browser.runtime.onConnect.addListener(connect);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(command);
      browser.runtime.onConnect.removeListener(connect);
    });
  }

  private take(settings: Settings): void {
    this.settings = settings;
    if (!this.on) this.leave();
    else if (this.composer) this.composer.show();
    // The caret may be in a box already: the page was quicker, or the site was just turned on.
    else this.enter(composeBoxAt(focusedElement(), this.site, false));
  }

  private enter(element: HTMLElement | null): void {
    if (!element || !this.on) return;
    if (this.composer?.box.element === element) return this.composer.focused();
    this.leave();
    this.overlay ??= new Overlay(this.actions);
    this.composer = new Composer(element, {
      site: this.site,
      connection: this.connection,
      overlay: this.overlay,
      ignored: () => this.settings.ignored,
      tellPopup: () => this.tellPopups(),
      gone: () => this.leave(),
    });
    this.tellPopups();
  }

  private leave(): void {
    const composer = this.composer;
    this.composer = null;
    composer?.close();
    if (composer) this.tellPopups();
  }

  private stop(): void {
    this.leave();
    this.connection.disconnect();
  }

  /** The shortcut. In a box that the page wants left alone, it is how the writer asks for us. */
  private openCard(): void {
    if (!document.hasFocus()) return;
    const focused = focusedElement();
    if (!this.overlay?.owns(focused)) this.enter(composeBoxAt(focused, this.site, true));
    this.composer?.card.openAtCaret();
  }

  private servePopup(port: ReturnType<typeof browser.runtime.connect>): void {
    this.popups.add(port);
    port.onDisconnect.addListener(() => this.popups.delete(port));
    port.onMessage.addListener((message: TakeComplaint) => {
      if (message.frame === this.id) this.composer?.takeComplaint(message.text);
    });
    port.postMessage(this.state());
  }

  private tellPopups(): void {
    for (const port of this.popups) port.postMessage(this.state());
  }

  private state(): FrameState {
    return { frame: this.id, box: this.composer?.state ?? null };
  }

  private readonly actions: OverlayActions = {
    togglePanel: (byKeyboard) => this.composer?.togglePanel(byKeyboard),
    closePanel: () => this.composer?.closePanel(),
    openFinding: (finding) => this.composer?.openFinding(finding),
    addMissing: (item) => void this.composer?.addMissing(item),
    takeComplaint: (text) => this.composer?.takeComplaint(text),
    applyFix: (fix) => void this.composer?.card.apply(fix),
    dismiss: () => this.composer?.card.dismiss(),
    ignore: (check) => void this.composer?.card.ignore(check),
    showDocs: (check) => this.connection.showDocs(check),
    moveCard: (by) => this.composer?.card.move(by),
    closeCard: () => this.composer?.card.close(),
    holdCard: () => this.composer?.card.hold(),
    leaveCard: () => this.composer?.card.leave(),
  };
}
