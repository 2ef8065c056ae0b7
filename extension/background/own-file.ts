import { browser } from 'wxt/browser';

/** The address of a file of the extension; WXT types only those it has found itself. */
export const ownFile = (path: string): string =>
  (browser.runtime.getURL as (path: string) => string)(`/${path}`);
