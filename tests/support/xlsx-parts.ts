import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an .xlsx file as text, by name. */
export type Parts = Readonly<Record<string, string>>;

/** Zips parts as a writer of .xlsx files would. */
export function zipParts(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}

/** Every part of a file, for comparing two files part by part. */
export function unzipParts(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes));
  // Binary parts are compared byte by byte too: latin1 keeps each byte as one character.
  return Object.fromEntries(
    entries.map(([name, content]) => [name, strFromU8(content, !/\.(?:xml|rels|vml)$/.test(name))]),
  );
}

/** Names of the parts that differ between two files, or are in only one of them. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipParts(before), unzipParts(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => old[name] !== now[name])
    .sort();
}
