import '../../ui/tokens.css';
import '../../ui/parts.css';
import './checks.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ChecksAnswer, ToBackground } from '../../shared/messages.ts';
import { readSettings } from '../../shared/settings.ts';
import { CheckList } from './check-list.tsx';

const question: ToBackground = { kind: 'checks' };
const { checks, version }: ChecksAnswer = await browser.runtime.sendMessage(question);
const { ignored } = await readSettings();
const page = document.querySelector('#checks');
if (page) render(<CheckList checks={checks} version={version} ignored={ignored} />, page);
// The part after # was not there yet when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
