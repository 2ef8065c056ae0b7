import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';

ClassicEditor.create(document.querySelector('#editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
}).then((editor) => {
  window.model = () =>
    [...editor.model.document.getRoot().getChildren()]
      .map((line) => [...line.getChildren()].map((node) => node.data ?? '').join(''))
      .join('\n');
});
