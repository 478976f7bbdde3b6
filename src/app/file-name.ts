/** What Windows allows in no file name, and what cannot be seen in one. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu;

/** Words as part of a file name: each sign that may not stand there becomes _. */
export function inFileName(words: string): string {
  return words.replace(FORBIDDEN, '_');
}
