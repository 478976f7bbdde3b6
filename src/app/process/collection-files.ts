/** A file the user chose; nothing of it is read before it is its turn. */
export interface CollectionFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Files that were chosen, and the names of those that took the place of another of their name. */
export interface ChosenFiles {
  readonly files: readonly CollectionFile[];
  readonly replaced: readonly string[];
}

/** Can it be read, is it a table of old Excel or of WPS, or something else? */
export function kindOf(name: string): 'readable' | 'old' | 'other' {
  if (/\.xls[xm]$/iu.test(name)) return 'readable';
  return /\.(?:xls|et)$/iu.test(name) ? 'old' : 'other';
}

/** Lock files of open workbooks (~$…) and hidden files, which nobody means. */
const isPassedOver = (name: string): boolean => /^(?:\.|~\$)/u.test(name.split('/').at(-1) ?? '');

/**
 * The files known and those chosen now, by name in the order of their UTF-16 units, so that the order of
 * choosing changes nothing. Of one name the one chosen last counts: it is most often the same ledger,
 * corrected and saved again, and must not be counted twice.
 */
export function withChosen(
  known: readonly CollectionFile[],
  chosen: readonly CollectionFile[],
): ChosenFiles {
  const byName = new Map(known.map((file) => [file.name, file]));
  const replaced = new Set<string>();
  for (const file of chosen) {
    if (isPassedOver(file.name)) continue;
    if (byName.has(file.name)) replaced.add(file.name);
    byName.set(file.name, file);
  }
  const files = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, replaced: [...replaced] };
}
