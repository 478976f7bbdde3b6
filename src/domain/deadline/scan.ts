import { FORMS } from './forms/index';
import type { Groups, Mention } from './types';

/**
 * All forms in the text, left to right, none overlapping. At each place the first form of the list
 * that matches wins. A run of digits that no form knows is passed over as a whole, so that no form
 * begins in the middle of a number.
 */
export function scan(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length;) {
    const mention = mentionAt(text, at);
    if (mention) mentions.push(mention);
    at = mention ? mention.end : skip(text, at);
  }
  return mentions;
}

function mentionAt(text: string, at: number): Mention | null {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const groups: Groups = (name) => match.groups?.[name] ?? '';
    const reading = read(groups);
    if (reading)
      return { start: at, end: at + match[0].length, reading, day: null, suppositions: [] };
  }
  return null;
}

function skip(text: string, at: number): number {
  const run = /^\d+/.exec(text.slice(at));
  return at + (run ? run[0].length : 1);
}
