/** COUNTIFS takes no longer text to compare with. */
const LONGEST_NAME = 255;
/** It reads these as a pattern anywhere, and as a comparison at the beginning. */
const PATTERN_OR_COMPARISON = /[*?~]|^[=<>]/u;
/** Texts that it compares as a truth value or an error. */
const VALUE_WORD = /^(?:true$|false$|#)/u;
/** A letter that stands in no number, day or time: not that of 1e5, 5 Jan, 2025年1月, 下午3时. */
const PLAIN_LETTER = /[^\P{L}a-z年月日时分秒上下午]/u;

/**
 * Does COUNTIFS find for each of these different names exactly the cells that hold it? It ignores
 * capitals (on some systems full width too) and compares what looks like a number or a day by value.
 */
export function canCountNames(names: readonly string[]): boolean {
  const folded = names.map(fold);
  return (
    new Set(folded).size === names.length &&
    names.every((name) => name.length <= LONGEST_NAME) &&
    folded.every((name) => name !== '' && !PATTERN_OR_COMPARISON.test(name) && !isValue(name))
  );
}

/** The name without what a comparison may overlook: capitals, full width, signs that do not show. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase();
}

function isValue(name: string): boolean {
  return VALUE_WORD.test(name) || (/\d/u.test(name) && !PLAIN_LETTER.test(name));
}
