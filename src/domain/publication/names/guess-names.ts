import { type Candidate, candidatesAt } from './candidate';
import { type After, contextAfter, contextBefore, isNameBetween } from './context';

/** What joins the names of a list. */
const JOINTS = ['、', '和', '与', '及', ' ', '\u3000'];

/**
 * The names a text shows by their surroundings: a surname and one or two characters with a title, a
 * role, a label or a deed beside them, and what is listed with such a name. Names, not places.
 */
export function guessNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 0; at < text.length;) {
    const found = nameAt(text, at);
    if (found === null) {
      at += 1;
      continue;
    }
    names.add(found.name);
    for (const name of listedBefore(text, found.start)) names.add(name);
    at = found.end;
    for (let next = listedAfter(text, at); next !== null; next = listedAfter(text, at)) {
      names.add(next.name);
      at = next.end;
    }
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
  return candidates.find(({ end }) => isNameBetween(before, contextAfter(text, end))) ?? null;
}

/** 张三、李四: what follows a name after a joint, if words end behind it. */
function listedAfter(text: string, end: number): Candidate | null {
  const joint = text.charAt(end);
  if (!JOINTS.includes(joint)) return null;
  const candidates = candidatesAt(text, end + 1, 'guess');
  return candidates.find((one) => endsList(joint, contextAfter(text, one.end))) ?? null;
}

/** After a blank only what ends with its own word is listed: 通讯员 张三 李四. */
function endsList(joint: string, after: After): boolean {
  return joint === ' ' || joint === '\u3000' ? after === 'edge' : after !== null;
}

/** 张三、李四同志: what stands before a name and a joint, if words begin there. */
function listedBefore(text: string, start: number): readonly string[] {
  const names: string[] = [];
  for (let found = nameEndingBefore(text, start); found !== null;) {
    names.push(found.name);
    found = nameEndingBefore(text, found.start);
  }
  return names;
}

function nameEndingBefore(text: string, start: number): Candidate | null {
  const joint = text.charAt(start - 1);
  if (joint !== '、' && joint !== '和') return null;
  const end = start - 1;
  for (const length of [3, 2, 4]) {
    const from = end - length;
    const found =
      from < 0 ? undefined : candidatesAt(text, from, 'guess').find((one) => one.end === end);
    if (found && contextBefore(text, from) !== null) return found;
  }
  return null;
}
