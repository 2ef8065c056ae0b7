// As on Reddit: the box is in an open shadow root, and the root's own selection counts.
const root = document.querySelector('#editor').attachShadow({ mode: 'open' });
const box = document.createElement('div');
box.contentEditable = 'true';
root.append(box);
window.model = () => box.innerText.replace(/\n$/, '');
