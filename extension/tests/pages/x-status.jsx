import { CompositeDecorator, Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

// As on X: Draft.js, and mentions and hashtags are spans of their own.
const tags = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const { index, 0: tag } of block.getText().matchAll(/[@#]\w+/g)) {
        found(index, index + tag.length);
      }
    },
    component: ({ children }) => <span className="tag">{children}</span>,
  },
]);

function Box() {
  const [state, setState] = useState(() => EditorState.createEmpty(tags));
  // For the test: what the editor itself holds, not what its DOM shows.
  Object.assign(window, { model: () => state.getCurrentContent().getPlainText('\n') });
  return (
    <Editor
      editorState={state}
      onChange={setState}
      placeholder="Post your reply"
      ariaLabel="Post text"
      webDriverTestID="tweetTextarea_0"
      role="textbox"
      spellCheck
    />
  );
}

const place = document.querySelector('#editor');
if (place) createRoot(place).render(<Box />);
