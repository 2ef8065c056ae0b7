/** The host of the page the writer sees: a frame of another host belongs to that page's site. */
export function siteHost(): string {
  if (window === window.top) return location.hostname;
  const ancestors = location.ancestorOrigins; // not in every Firefox
  const top = ancestors?.item(ancestors.length - 1);
  if (top && URL.canParse(top)) return new URL(top).hostname;
  try {
    return window.top?.location.hostname ?? location.hostname;
  } catch {
    return URL.canParse(document.referrer)
      ? new URL(document.referrer).hostname
      : location.hostname;
  }
}
