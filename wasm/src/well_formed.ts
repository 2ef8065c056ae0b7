/** The text with U+FFFD in place of each lone surrogate; its length stays the same. */
export function wellFormed(text: string): string {
  // With the u flag only lone surrogates match. Node 18 has no String.prototype.toWellFormed.
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

export function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

export function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
