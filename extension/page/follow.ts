/**
 * Tells when the element may have moved, changed its size, or gone: by events and observers alone,
 * so that a page at rest costs nothing.
 */
export function follow(element: HTMLElement, tell: () => void, signal: AbortSignal): void {
  const options = { signal, passive: true };
  document.addEventListener('scroll', tell, { ...options, capture: true });
  window.addEventListener('resize', tell, options);
  const sizes = new ResizeObserver(tell);
  sizes.observe(element);
  const moves = watchMoves(element, tell);
  document.addEventListener('scrollend', moves.arm, { ...options, capture: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    moves.stop();
  });
}

/** The element is watched through a window just its size: a shift of a pixel shows. */
function watchMoves(element: HTMLElement, tell: () => void): { arm(): void; stop(): void } {
  let observer: IntersectionObserver | null = null;
  const arm = (): void => {
    observer?.disconnect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const view = document.documentElement;
    const inset = [top, view.clientWidth - right, view.clientHeight - bottom, left];
    const rootMargin = inset.map((side) => `${-Math.floor(side)}px`).join(' ');
    let first = true;
    const seen = (): void => {
      if (first) {
        first = false;
        return;
      }
      tell();
      arm();
    };
    observer = new IntersectionObserver(seen, { root: document, rootMargin, threshold: 1 });
    observer.observe(element);
  };
  arm();
  return { arm, stop: () => observer?.disconnect() };
}
