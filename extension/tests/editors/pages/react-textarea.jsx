import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Box() {
  const [text, setText] = useState('');
  window.model = () => text;
  return (
    <textarea rows={6} cols={60} value={text} onChange={(event) => setText(event.target.value)} />
  );
}

createRoot(document.querySelector('#editor')).render(<Box />);
