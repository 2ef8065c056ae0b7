// A page with shortcuts, a modal dialog with a focus trap, and a field that empties itself.
const leaked = [];
Object.assign(window, { leaked });
document.addEventListener('keydown', (event) => {
  if (!event.target.matches('textarea, [contenteditable]')) leaked.push(event.key);
});

const dialog = document.querySelector('dialog');
document.querySelector('#ask')?.addEventListener('click', () => dialog?.showModal());
dialog?.addEventListener('focusout', (event) => {
  if (!dialog.contains(event.relatedTarget)) {
    dialog.querySelector('#plain')?.focus();
  }
});

document.querySelector('article button')?.addEventListener('click', () => {
  const field = document.querySelector('textarea');
  if (field) field.value = '';
});

// An editor that takes no change which is not its own, and undoes those that others make.
const stubborn = document.querySelector('#stubborn');
const words = stubborn?.textContent;
for (const type of ['beforeinput', 'paste']) {
  stubborn?.addEventListener(type, (event) => event.preventDefault());
}
stubborn?.addEventListener('input', () => {
  stubborn.textContent = words;
});
