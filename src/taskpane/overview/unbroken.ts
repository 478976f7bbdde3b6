/**
 * The text with its numbers bound to the Chinese words beside them (no-break spaces), so that a line never
 * begins with a measure word alone. Goes with `word-break: keep-all`.
 */
export function unbroken(text: string): string {
  return text.replaceAll(/(\p{Script=Han}) | (?=\p{Script=Han})/gu, '$1\u00A0');
}
