import type { Site } from './site.ts';

const youtubeStudio: Site = {
  hosts: ['studio.youtube.com'],
  surface: 'youtube',
  boxes: 'ytcp-commentbox textarea',
  complaint: [
    { within: 'ytcp-comment', text: '#content-text', pick: 'first' },
    { within: 'ytcp-comment-thread', text: '#content-text', pick: 'before' },
  ],
  source: 'public extensions of 2024 and 2025; a textarea',
};
export default youtubeStudio;
