import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { engine } from '../background/engine.ts';
import { ownFile } from '../background/own-file.ts';
import { serve, type EnginePort } from '../background/serve.ts';
import { startInOpenTabs, syncSites } from '../background/site-access.ts';
import {
  ENGINE_PORT,
  type ChecksAnswer,
  type ToBackground,
  type ToPage,
} from '../shared/messages.ts';

const showDocs = (check: string): void => {
  void browser.tabs.create({ url: ownFile(`checks.html#${check}`) });
};

async function allChecks(): Promise<ChecksAnswer> {
  const analyzer = await engine();
  return {
    checks: analyzer.checks.map((id) => analyzer.explain(id)),
    version: analyzer.version.engine,
  };
}

const onlyKnownSites = (): void => void syncSites();
const alsoOpenTabs = (): void => void syncSites().then((added) => startInOpenTabs(added));

// Every listener is registered before anything is awaited: a woken service worker gets its event
// only then. Nothing keeps it alive; pages reconnect when they have something to ask.
export default defineBackground(() => {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === ENGINE_PORT) serve(port as unknown as EnginePort, engine, showDocs);
  });
  browser.runtime.onMessage.addListener((message: ToBackground, _sender, respond) => {
    if (message.kind !== 'checks') return false;
    void allChecks().then(respond);
    return true;
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-card' || tab?.id === undefined) return;
    const message: ToPage = { kind: 'open-card' };
    void browser.tabs.sendMessage(tab.id, message).catch(() => undefined); // no script there
  });
  browser.permissions.onAdded.addListener(alsoOpenTabs);
  browser.permissions.onRemoved.addListener(onlyKnownSites);
  browser.runtime.onInstalled.addListener(alsoOpenTabs);
});
