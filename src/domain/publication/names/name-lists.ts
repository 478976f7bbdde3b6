import type { TextSpan } from '../../text/text-place';
import { type Candidate, candidatesAt } from './candidate';
import { type After, contextAfter, contextBefore } from './context';
import { COUNT } from './person-signs';
import { AFTER_NAME } from './titles';

/** What joins the names of a list. */
const JOINTS = ['、', '和', '与', '及', ' ', '\u3000'];
const NUMBERS = '一二两三四五六七八九十';
/** 张三（局长）、李四: what may stand in brackets between a name and its joint. */
const NOTE = /^[（(][^（）()\n]{1,16}[）)]/u;

/**
 * What is listed with names found already (张三、李四 beside 张三), behind them or before them.
 *
 * @param places Of the names found, in text order.
 */
export function listedWith(text: string, places: readonly TextSpan[]): readonly string[] {
  const starts = new Set(places.map(({ start }) => start));
  const ends = new Set(places.map(({ end }) => end));
  // A list is left where the next name found begins, so that no part of it is read again and again.
  return places.flatMap(({ start, end }) => [
    ...listedBehind(text, end, (one) => starts.has(one.start)),
    ...listedBefore(text, start, (one) => ends.has(one.end)),
  ]);
}

/** The names of lists that tell their own number: 张三、李四2人, 张三、李四等3名同志. */
export function countedNames(text: string): readonly string[] {
  return Array.from(text.matchAll(COUNT)).flatMap(({ index, groups }) => {
    const last = nameEndingAt(text, index);
    if (last === null) return [];
    const names = [last.name, ...listedBefore(text, last.start, () => false)];
    const { open, digits, sign = '' } = groups ?? {};
    const count = digits === undefined ? numberOf(sign) : Number(digits);
    const fits = open === undefined ? count === names.length : count >= names.length;
    return fits && names.length > 1 ? names : [];
  });
}

/** Where the list ends that goes on behind an offset; the offset itself where none does. */
export function endOfList(text: string, end: number): number {
  const last = behind(text, end, () => false).at(-1);
  return last?.end ?? end;
}

type IsKnown = (one: Candidate) => boolean;

function listedBehind(text: string, end: number, isKnown: IsKnown): readonly string[] {
  return behind(text, end, isKnown).map(({ name }) => name);
}

function behind(text: string, end: number, isKnown: IsKnown): readonly Candidate[] {
  const found: Candidate[] = [];
  let next = nextListed(text, end);
  while (next !== null && !isKnown(next)) {
    found.push(next);
    next = nextListed(text, next.end);
  }
  return found;
}

/** What follows a name after its title or note and a joint, if words end behind it. */
function nextListed(text: string, end: number): Candidate | null {
  const at = JOINTS.includes(text.charAt(end)) ? end : behindTitle(text, end);
  const joint = text.charAt(at);
  if (!JOINTS.includes(joint)) return null;
  const candidates = candidatesAt(text, at + 1, 'guess');
  return candidates.find((one) => endsItem(joint, contextAfter(text, one.end))) ?? null;
}

/** Behind one title or one note in brackets; a blank behind it joins nothing. */
function behindTitle(text: string, end: number): number {
  const deputy = text.charAt(end) === '副' ? end + 1 : end;
  const title = AFTER_NAME.startingAt(text, deputy);
  const length = title > 0 ? deputy - end + title : noteLength(text, end);
  return /\s/u.test(text.charAt(end + length)) ? end : end + length;
}

function noteLength(text: string, at: number): number {
  return NOTE.exec(text.slice(at, at + 18))?.[0].length ?? 0;
}

/** After a blank only what ends with its own word is listed: 通讯员 张三 李四. */
function endsItem(joint: string, after: After): boolean {
  return joint === ' ' || joint === '\u3000' ? after === 'edge' : after !== null;
}

/** What stands before a name and a joint, if words begin there: 张三、李四同志. */
function listedBefore(text: string, start: number, isKnown: IsKnown): readonly string[] {
  const names: string[] = [];
  let found = previousListed(text, start);
  while (found !== null && !isKnown(found)) {
    names.push(found.name);
    found = previousListed(text, found.start);
  }
  return names;
}

function previousListed(text: string, start: number): Candidate | null {
  const joint = text.charAt(start - 1);
  return joint === '、' || joint === '和' ? nameEndingAt(text, start - 1) : null;
}

/** The possible name that ends at the offset, if words begin before it. */
function nameEndingAt(text: string, end: number): Candidate | null {
  for (const length of [3, 2, 4]) {
    const from = end - length;
    const found =
      from < 0 ? undefined : candidatesAt(text, from, 'guess').find((one) => one.end === end);
    if (found && contextBefore(text, from) !== null) return found;
  }
  return null;
}

function numberOf(sign: string): number {
  const at = NUMBERS.indexOf(sign);
  return at < 2 ? at + 1 : at;
}
