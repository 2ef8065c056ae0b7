import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) };
const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({ schema, plugins: [history(), keymap(keys), keymap(baseKeymap)] }),
});
window.model = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
