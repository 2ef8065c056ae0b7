import type { Site } from './site.ts';

const redditOld: Site = {
  hosts: ['old.reddit.com'],
  surface: 'reddit',
  boxes: '.usertext-edit textarea',
  complaint: [
    {
      within: '.thing.comment',
      text: '.usertext-body .md',
      pick: 'first',
      post: '.thing',
      author: '.author',
    },
    { text: '.thing.link .usertext-body .md', pick: 'before', post: '.thing', author: '.author' },
  ],
  source: 'public extensions of 2025; a textarea',
};
export default redditOld;
