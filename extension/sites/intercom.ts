import type { Site } from './site.ts';

const intercom: Site = {
  hosts: ['app.intercom.com'],
  surface: 'helpdesk',
  boxes:
    '.ProseMirror.embercom-prosemirror-composer-editor, ' +
    '[data-conversation-reply-composer] .ProseMirror',
  complaint: [{ text: '[data-part-group-category="1"] .interblocks-html', pick: 'before' }],
  optional: true,
  source: 'public extensions of 2025 and 2026; ProseMirror',
};
export default intercom;
