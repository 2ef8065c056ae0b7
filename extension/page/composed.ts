/** `closest` that goes on through shadow hosts and slots' owners. */
export function composedClosest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The box itself, or the outermost shadow host around it: something `document` can compare with. */
export function inDocument(element: Element): Element {
  const host = hostOf(element);
  return host ? inDocument(host) : element;
}
