import type { Day } from '../calendar/day';
import { partsOf } from '../calendar/day';

const WIDE_BLANK = '\u3000';
const HARD_BLANK = '\u00a0';
const SEPARATOR = '|';
/** Excel takes no longer text inside a formula. */
const LONGEST_LITERAL = 255;

/** A text as a formula says it; it must not be longer than 255 characters. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A sheet name before a reference: `'整改台账'!`. Always quoted; a name like 2025年 needs it. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** A day as a formula says it, independent of the date order of the user's Excel. */
export function dateCall(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `DATE(${year},${month},${date})`;
}

/**
 * A cell's text without stray blanks and line breaks, as `cleanText` gives it: the reader ignores
 * them, so a formula must. Over a range it gives an array (only inside SUMPRODUCT).
 */
export function cleanCall(reference: string): string {
  return `TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(${reference},"${WIDE_BLANK}"," "),"${HARD_BLANK}"," ")))`;
}

/** What `cleanCall` gives for a cell with this text. */
export function cleanText(text: string): string {
  return Array.from(text.replaceAll(WIDE_BLANK, ' ').replaceAll(HARD_BLANK, ' '))
    .filter((character) => character >= ' ') // CLEAN takes out what stands before the blank
    .join('')
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');
}

/**
 * A test whether an expression's text is exactly one of the words; FALSE for none. FIND in a list is
 * exact and knows no wildcards, and the list can be read and lengthened by whoever opens the cell.
 */
export function isOneOf(expression: string, words: readonly string[]): string {
  const tests = listsOf(words).map(
    (list) => `ISNUMBER(FIND("${SEPARATOR}"&${expression}&"${SEPARATOR}",${quoteText(list)}))`,
  );
  const [first = 'FALSE'] = tests;
  return tests.length > 1 ? `OR(${tests.join(',')})` : first;
}

/** Can `isOneOf` ask for this word? */
export function fitsList(word: string): boolean {
  return word !== '' && !word.includes(SEPARATOR) && word.length + 2 <= LONGEST_LITERAL;
}

/** The words as `|a|b|`, in as many lists as the length of a literal needs. */
function listsOf(words: readonly string[]): string[] {
  const lists: string[] = [];
  for (const word of words) {
    const last = lists.at(-1);
    const longer = `${last ?? SEPARATOR}${word}${SEPARATOR}`;
    if (last === undefined || longer.length > LONGEST_LITERAL)
      lists.push(`${SEPARATOR}${word}${SEPARATOR}`);
    else lists[lists.length - 1] = longer;
  }
  return lists;
}

/** An inert text inside a formula, worth 0: it marks a rule as ours and survives save and copy. */
export function markerCall(marker: string): string {
  return `N(${quoteText(marker)})`;
}
