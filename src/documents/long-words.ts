import type { DocumentParagraph } from '../domain/document/types';

/** So many Latin signs in a row (a telephone number, 8:30-12:30, an address) are not broken between lines. */
const LONG = /[\u0021-\u007E]{10,}/u;

/**
 * Should the paragraph be flush left? A line before a long word that went to the next one is short, and
 * justified its few characters would be pulled far apart.
 */
export function isFlushLeft({ kind, runs }: DocumentParagraph): boolean {
  return kind === 'body' && runs.some(({ text }) => LONG.test(text));
}
