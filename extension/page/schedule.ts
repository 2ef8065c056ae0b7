/** Runs `work` once in the next frame, however often it was asked for. */
export function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let due = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(due));
  return () => {
    if (due || signal.aborted) return;
    due = requestAnimationFrame(() => {
      due = 0;
      work();
    });
  };
}
