import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.js'; // hidden until a skin is there
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';

const target = document.querySelector('#editor');
const inline = location.pathname.endsWith('-inline');
tinymce
  .init({
    target,
    inline,
    license_key: 'gpl',
    promotion: false,
    menubar: false,
    height: 400,
    // Without it TinyMCE asks writing helpers to stay away; the framed one does.
    browser_spellcheck: inline,
  })
  .then(([editor]) => {
    window.model = () => [...editor.getBody().children].map((line) => line.textContent).join('\n');
  });
