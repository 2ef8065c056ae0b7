import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const bold = (editor) => {
  if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold');
  else Editor.addMark(editor, 'bold', true);
};

function Box() {
  const [editor] = useState(() => withReact(withHistory(createEditor())));
  window.model = () => editor.children.map((line) => Node.string(line)).join('\n');
  return (
    <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: '' }] }]}>
      <Editable
        placeholder="Write a reply to this customer"
        renderLeaf={({ attributes, children, leaf }) => (
          <span {...attributes} style={{ fontWeight: leaf.bold ? 'bold' : undefined }}>
            {children}
          </span>
        )}
        onKeyDown={(event) => {
          if (event.ctrlKey && event.key === 'b') bold(editor);
        }}
      />
    </Slate>
  );
}

createRoot(document.querySelector('#editor')).render(<Box />);
