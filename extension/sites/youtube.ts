import type { Site } from './site.ts';

const youtube: Site = {
  hosts: ['youtube.com'],
  surface: 'youtube',
  boxes: '#contenteditable-root[contenteditable="true"]',
  complaint: [
    {
      within: 'ytd-comment-view-model, ytd-comment-renderer',
      text: '#content-text',
      pick: 'first',
      post: 'ytd-comment-view-model, ytd-comment-renderer',
      author: '#author-text',
    },
    {
      within: 'ytd-comment-thread-renderer',
      text: '#content-text',
      pick: 'before',
      post: 'ytd-comment-view-model, ytd-comment-renderer',
      author: '#author-text',
    },
  ],
  source: 'public extensions of 2024-08; a plain contenteditable',
};
export default youtube;
