import type { Site } from './site.ts';

const post = 'div[role="article"]';

const facebook: Site = {
  hosts: ['facebook.com'],
  surface: 'facebook',
  surfaceByPath: { '/messages': 'messenger' },
  boxes:
    'form[role="presentation"] [contenteditable="true"][role="textbox"], ' +
    '[data-lexical-editor="true"][contenteditable="true"]',
  complaint: [
    // A reply to a comment: the comment's article is the closest one around the form.
    {
      within: 'div[role="article"][aria-label]',
      text: 'span[lang][dir], div[dir="auto"]',
      pick: 'first',
      post,
      author: 'a[role="link"], h3, h4',
    },
    // A comment on the post itself.
    {
      within: '[role="dialog"], div[role="article"]',
      text: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
      pick: 'before',
    },
    { text: '[data-ad-preview="message"], [data-ad-comet-preview="message"]', pick: 'before' },
  ],
  source: 'public extensions of 2024-08 to 2026; the box is Lexical',
};
export default facebook;
