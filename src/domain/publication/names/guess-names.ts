import { type Candidate, candidatesAt } from './candidate';
import { type Before, contextAfter, contextBefore, isNameBetween } from './context';
import { countedNames, endOfList } from './name-lists';
import { isDisciplineBehind } from './person-signs';

/**
 * The names a text shows by their surroundings: a surname and one or two characters with a title, a
 * role, a label or a deed beside them, and lists that tell how many persons they name. Names, not
 * places.
 */
export function guessNames(text: string): ReadonlySet<string> {
  const names = new Set<string>(countedNames(text));
  for (let at = 0; at < text.length;) {
    const found = nameAt(text, at);
    if (found) names.add(found.name);
    at = found?.end ?? at + 1;
  }
  return names;
}

function nameAt(text: string, at: number): Candidate | null {
  // Most places are no surname at all; the context is looked at only where one may begin.
  if (candidatesAt(text, at, 'sure').length === 0) return null;
  const before = contextBefore(text, at);
  if (before === null) return null;
  const spaced = before === 'role' && /[ \u3000]/u.test(text.charAt(at + 1));
  const candidates = candidatesAt(text, at, before === 'label' || spaced ? 'sure' : 'guess');
  return candidates.find(({ end }) => isName(text, before, end)) ?? null;
}

function isName(text: string, before: Before, end: number): boolean {
  return isNameBetween(before, contextAfter(text, end)) || isDisciplinedList(text, before, end);
}

/** 对张三、李四进行约谈: the list as a whole stands between the two words. */
function isDisciplinedList(text: string, before: Before, end: number): boolean {
  if (before !== 'handled') return false;
  const last = endOfList(text, end);
  return last > end && isDisciplineBehind(text, last);
}
