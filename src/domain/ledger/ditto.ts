/** 同上 in the ways it is written; such a cell says what the one above it says. */
const DITTO = new Set([
  '同上',
  '同前',
  '同上行',
  '〃',
  '″',
  '"',
  '＂',
  '“',
  '”',
  '““',
  '””',
  '“”',
  "''",
  '’’',
  '‘’',
  '（同上）',
  '(同上)',
  '同上。',
]);
const LONGEST = 5;

/** Does the cell only say that it repeats the cell above? */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && text !== '' && DITTO.has(text);
}
