import type { Site } from './site.ts';

const instagram: Site = {
  hosts: ['instagram.com'],
  surface: 'instagram',
  surfaceByPath: { '/direct': 'instagram-dm' },
  boxes: 'form textarea, div[contenteditable="true"][role="textbox"]',
  // Which comment is answered shows only in the "@name " that the site puts first, and the caption
  // above is the shop's own: so nothing is read, and the writer pastes the complaint.
  complaint: [],
  source: 'public extensions of 2024-08; a textarea, in messages Lexical',
};
export default instagram;
