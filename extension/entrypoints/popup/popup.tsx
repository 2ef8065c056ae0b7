import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readSettings, setSiteOff } from '../../shared/settings.ts';
import { isInstalled } from '../../sites/registry.ts';
import { ComplaintBlock } from '../../ui/complaint.tsx';
import { usePage } from './page-link.ts';

interface Props {
  tab: number | null;
  /** Empty where the browser does not tell, as on its own pages. */
  url: string;
}

export function Popup({ tab, url }: Props) {
  const page = usePage(tab);
  const site = URL.canParse(url) ? new URL(url) : null;
  const [off, turn] = useSiteOff(site?.hostname ?? '');
  return (
    <>
      <header>
        <img src="/icon/32.png" width="20" height="20" alt="" />
        <h1>Amends</h1>
      </header>
      {page.running && site && off !== null && (
        <label class="switch">
          <span>
            Check replies on <b>{site.hostname}</b>
          </span>
          <input type="checkbox" role="switch" checked={!off} onChange={() => turn(!off)} />
        </label>
      )}
      {page.asked && !page.running && <TurnOn site={site} />}
      {page.box && <ComplaintBlock complaint={page.box.complaint} take={page.takeComplaint} />}
      {page.running && !page.box && off === false && (
        <p class="none">Put the caret in a reply box to see what it answers.</p>
      )}
      <footer>
        <a href="/checks.html" target="_blank" rel="noreferrer">
          All checks
        </a>
        <span>Nothing leaves this device.</span>
      </footer>
    </>
  );
}

/** Null until it is read. */
function useSiteOff(host: string): [boolean | null, (off: boolean) => void] {
  const [off, setOff] = useState<boolean | null>(null);
  useEffect(() => {
    void readSettings().then((settings) => setOff(settings.off.includes(host)));
  }, [host]);
  const turn = (now: boolean): void => {
    setOff(now);
    void setSiteOff(host, now);
  };
  return [off, turn];
}

/** A site that was not asked for at installation: the browser asks, then starts us there. */
function TurnOn({ site }: { site: URL | null }) {
  if (site?.protocol !== 'https:') return <p class="none">Amends does not run on this page.</p>;
  if (isInstalled(site.hostname)) {
    return <p class="none">Reload the page, and Amends will be there.</p>;
  }
  const ask = (): void => {
    const origins = [`https://${site.hostname}/*`];
    void browser.permissions.request({ origins }).then(() => window.close());
  };
  return (
    <div class="turn-on">
      <p>
        Amends is not running on <b>{site.hostname}</b>.
      </p>
      <button type="button" class="main" onClick={ask}>
        Turn on here
      </button>
    </div>
  );
}
