/** Where `wanted` (ASCII) first stands in `bytes` at or after `from`, or -1. */
export function findBytes(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, wanted, at)) return at;
  }
  return -1;
}

/** Where `wanted` (ASCII) last stands in `bytes`, or -1. */
export function findLastBytes(bytes: Uint8Array, wanted: Uint8Array): number {
  const [first = 0] = wanted;
  for (let at = bytes.lastIndexOf(first); at >= 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (standsAt(bytes, wanted, at)) return at;
    if (at === 0) return -1;
  }
  return -1;
}

/** Does `wanted` stand exactly at `at`? */
export function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let n = 0; n < wanted.length; n += 1) if (bytes[at + n] !== wanted[n]) return false;
  return true;
}

/** Both one after the other; the second itself where the first is empty. */
export function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
