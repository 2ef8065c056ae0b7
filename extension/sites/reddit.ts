import type { Site } from './site.ts';

const reddit: Site = {
  hosts: ['reddit.com'],
  surface: 'reddit',
  boxes:
    'shreddit-composer [contenteditable="true"][role="textbox"], shreddit-composer textarea, ' +
    'comment-composer-host [contenteditable="true"], comment-composer-host textarea',
  complaint: [
    {
      within: 'shreddit-comment',
      text: 'div[slot="comment"]',
      pick: 'first',
      post: 'shreddit-comment',
      author: '@author',
    },
    {
      text: 'shreddit-post [slot="text-body"]',
      pick: 'before',
      post: 'shreddit-post',
      author: '@author',
    },
  ],
  source: 'public extensions of 2025 and 2026; Lexical, slotted, or a textarea',
};
export default reddit;
