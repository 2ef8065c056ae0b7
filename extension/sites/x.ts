import type { Site } from './site.ts';

const post = 'article[data-testid="tweet"]';
const text = '[data-testid="tweetText"]';
const author = '[data-testid="User-Name"]';

const x: Site = {
  hosts: ['x.com', 'twitter.com'],
  surface: 'x',
  surfaceByPath: { '/messages': 'x-dm' },
  boxes: '[data-testid^="tweetTextarea_"][contenteditable="true"], .public-DraftEditor-content',
  complaint: [
    { within: '[role="dialog"]', text, pick: 'before', post, author },
    { within: '[data-testid="primaryColumn"], main', text, pick: 'before', post, author },
    { text, pick: 'before', post, author },
  ],
  source: 'public extensions of 2024-08 and 2026-03; the box is Draft.js',
};
export default x;
