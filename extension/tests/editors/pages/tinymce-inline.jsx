import './tinymce.jsx';
