import { markKinds } from '../../text/point-marks';
import { readNumber } from '../../text/chinese-number';
import { cutOutside } from '../enclosures';

/** A line that begins so is one of several. */
const BULLET = /^\s*[-—–•·●◆◇■□▪★☆*＊]+(?!\d)\s*/u;
/** A number that is one only because every line has it: 1 开展培训, 一.开展培训. */
const LINE_NUMBER =
  /^\s*(?:(?<arabic>\d{1,2})\s+(?!\d)|(?<chinese>[一二三四五六七八九十]{1,3})[.．]\s*)/u;
/** A line that ends so goes on in the next. */
const GOES_ON = /[，、,]\s*$/u;
/** A line with a stop at its end needs none. */
const HAS_STOP = /[。；;，,、：:！!？?.．]$/u;
/** A line this long that ends without a stop was broken inside its sentence. */
const BROKEN_LINE = 20;

/** Signs that stand before points; behind a blank or a stop, and never several together (★★★). */
const BULLET_INSIDE = /(?<=^|[\s。；;，,])([●◆◇■□▪★☆])(?![●◆◇■□▪★☆])/gu;

/** A text of points behind signs (★… ★…) with a line for each; any other text as it is. */
export function bulletsOnLines(text: string): string {
  const [first, ...others] = [...text.matchAll(BULLET_INSIDE)];
  const isList = first?.index === 0 && others.length > 0;
  return isList && others.every(([sign]) => sign === first[0])
    ? text.replace(BULLET_INSIDE, '\n$1').trim()
    : text;
}

/** The lines of a text that has several, without numbers and bullets; null where it has one. */
export function pointLines(text: string): readonly string[] | null {
  const lines: string[] = [];
  for (const line of linesOf(text)) {
    const last = lines.at(-1);
    const bare = line.replace(BULLET, '');
    if (last !== undefined && GOES_ON.test(last)) lines[lines.length - 1] = `${last} ${bare}`;
    else lines.push(bare);
  }
  return lines.length > 1 ? withoutNumbers(lines) : null;
}

/**
 * The lines of a point as one: with ： before its own numbering, ； between its numbers, ， after other short
 * lines; a long line without a stop runs on.
 */
export function onOneLine(text: string): string {
  const [first, ...others] = linesOf(text).map((line) => line.trim());
  if (first === undefined || others.length === 0) return text;
  let joined = first;
  let numbered = false;
  for (const [at, line] of others.entries()) {
    const before = at === 0 ? first : (others[at - 1] ?? '');
    const isNumbered = markKinds(`${line}\n${line}`).some(([mark]) => mark?.start === 0);
    const stop = stopBetween(before, isNumbered ? numbered : null);
    joined += (partingFigures(before, stop, line) ?? stop) + line;
    numbered ||= isNumbered;
  }
  return joined;
}

/** What keeps figures on two lines two: 共3 and 5次 are not 35, nor 3,5. Null where nothing is needed. */
function partingFigures(before: string, stop: string, line: string): string | null {
  if (!/^\d/u.test(line)) return null;
  if (/\d$/u.test(before)) return '；';
  return stop === '' && /\d[.,:/]$/u.test(before) ? ' ' : null;
}

/** `afterNumber`: does a numbered line stand before this numbered one? Null before any other line. */
function stopBetween(before: string, afterNumber: boolean | null): string {
  if (HAS_STOP.test(before)) return '';
  if (afterNumber !== null) return afterNumber ? '；' : '：';
  return before.length >= BROKEN_LINE ? '' : '，';
}

function linesOf(text: string): readonly string[] {
  return cutOutside(text, (sign) => sign === '\n' || sign === '\r').filter(
    (line) => line.trim() !== '',
  );
}

function withoutNumbers(lines: readonly string[]): readonly string[] {
  const isNumbered = lines.every((line, at) => {
    const { arabic, chinese } = LINE_NUMBER.exec(line)?.groups ?? {};
    return readNumber(arabic ?? chinese ?? '') === at + 1;
  });
  return isNumbered ? lines.map((line) => line.replace(LINE_NUMBER, '')) : lines;
}
