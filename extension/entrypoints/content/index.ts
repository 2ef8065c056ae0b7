import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Frame } from '../../page/frame.ts';
import { installedPatterns } from '../../sites/registry.ts';

export default defineContentScript({
  matches: installedPatterns(),
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: (ctx) => new Frame(ctx).start(),
});
