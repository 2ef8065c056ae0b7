import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  POPUP_PORT,
  type BoxState,
  type FrameState,
  type TakeComplaint,
} from '../../shared/messages.ts';

export interface Page {
  /** The page was asked; `running` says whether any of its frames answered. */
  asked: boolean;
  running: boolean;
  box: BoxState | null;
  takeComplaint(text: string | null): void;
}

/** One port reaches every frame of the tab; the box that had the focus last is shown. */
export function usePage(tab: number | null): Page {
  const [frames, setFrames] = useState<Record<string, BoxState | null>>({});
  const [asked, setAsked] = useState(tab === null);
  const port = useRef<ReturnType<typeof browser.tabs.connect> | null>(null);
  useEffect(() => {
    if (tab === null) return;
    const link = browser.tabs.connect(tab, { name: POPUP_PORT });
    port.current = link;
    link.onMessage.addListener(({ frame, box }: FrameState) => {
      setFrames((known) => ({ ...known, [frame]: box }));
      setAsked(true);
    });
    link.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // nobody there
      setAsked(true);
    });
    return () => link.disconnect();
  }, [tab]);
  const latest = latestOf(frames);
  return {
    asked,
    running: Object.keys(frames).length > 0,
    box: latest?.box ?? null,
    takeComplaint: (text) => {
      if (!latest) return;
      const message: TakeComplaint = { kind: 'complaint', frame: latest.frame, text };
      port.current?.postMessage(message);
    },
  };
}

function latestOf(frames: Record<string, BoxState | null>) {
  let latest: { frame: string; box: BoxState } | null = null;
  for (const [frame, box] of Object.entries(frames)) {
    if (box && (!latest || box.focusedAt > latest.box.focusedAt)) latest = { frame, box };
  }
  return latest;
}
