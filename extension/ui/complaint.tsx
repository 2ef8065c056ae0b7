import { useState } from 'preact/hooks';
import type { Complaint } from '../shared/messages.ts';

interface Props {
  complaint: Complaint | null;
  take(text: string | null): void;
}

/** What the reply is checked against, always shown, for a page can be read wrongly. */
export function ComplaintBlock({ complaint, take }: Props) {
  const [pasting, setPasting] = useState(false);
  if (pasting) return <Paste take={take} done={() => setPasting(false)} />;
  return (
    <section class="complaint">
      <h2>{complaint?.author ? `You answer ${complaint.author}` : 'You answer'}</h2>
      {complaint ? (
        <blockquote>{complaint.text}</blockquote>
      ) : (
        <p class="none">No complaint was found on the page.</p>
      )}
      <div class="row">
        <button type="button" class="quiet" onClick={() => setPasting(true)}>
          {complaint ? 'Paste another' : 'Paste the complaint'}
        </button>
        {complaint?.from === 'writer' && (
          <button type="button" class="quiet" onClick={() => take(null)}>
            Read the page again
          </button>
        )}
      </div>
    </section>
  );
}

function Paste({ take, done }: { take(text: string): void; done(): void }) {
  const [text, setText] = useState('');
  const use = (): void => {
    take(text.trim());
    done();
  };
  return (
    <section class="complaint">
      <label>
        <span class="title">What the customer wrote</span>
        <textarea rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="button" class="main" disabled={!text.trim()} onClick={use}>
          Use this
        </button>
        <button type="button" class="quiet" onClick={done}>
          Cancel
        </button>
      </div>
    </section>
  );
}
