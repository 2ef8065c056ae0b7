import type { Site } from './site.ts';

const comment =
  '[data-view-name="comment-commentary"], [data-view-name="comment-reply-commentary"]';
const post =
  '[data-testid="expandable-text-box"], [data-view-name="feed-commentary"], ' +
  '.update-components-text';

const linkedin: Site = {
  hosts: ['linkedin.com'],
  surface: 'linkedin',
  boxes:
    '[componentkey^="commentBox-"] [role="textbox"], ' +
    '[data-testid="ui-core-tiptap-text-editor-wrapper"] [role="textbox"], ' +
    'div.tiptap.ProseMirror, .comments-comment-box .ql-editor',
  complaint: [
    // The nearest words ahead of the box, the comment's or else the post's.
    {
      within: 'div[role="listitem"], .feed-shared-update-v2',
      text: `${comment}, ${post}`,
      pick: 'before',
    },
    { text: `${comment}, ${post}`, pick: 'before' },
  ],
  source: 'public extensions of 2026-01 to 2026-05; tiptap, before that Quill',
};
export default linkedin;
