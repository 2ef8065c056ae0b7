import Quill from 'quill';

const quill = new Quill('#editor', { modules: { history: { delay: 400 } } });
window.model = () => quill.getText().replace(/\n$/, '');
