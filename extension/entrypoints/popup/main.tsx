import '../../ui/tokens.css';
import '../../ui/parts.css';
import './popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from './popup.tsx';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const page = document.querySelector('#popup');
if (page) render(<Popup tab={tab?.id ?? null} url={tab?.url ?? ''} />, page);
