const box = document.querySelector('#editor');
box.setAttribute('contenteditable', 'true');
window.model = () => box.innerText.replace(/\n$/, '');
