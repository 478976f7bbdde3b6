import { findMarks } from '../text/point-marks';

/** One numbered point of a cell. */
interface CellPoint {
  /** Its number as written: 一是, （2）, ③, 1. */
  readonly ordinal: string;
  /** Its words as written, without the number and the blanks at their ends. */
  readonly text: string;
}

/** Only texts with a first number are searched: nearly all have none. */
const FIRST_NUMBER =
  /一[是、）)]|[（(][一1１][）)]|(?:^|[^\d\uFF10-\uFF19])[1１][.．、）)]|[①⑴⒈❶㈠]|第一[，,、：:]|(?:措施|举措)[一1]/u;
/** Numbers have two digits at most; a longer list of dashes is a text. */
const MOST_POINTS = 99;
/** A line that begins so is one of several. */
const BULLET = /^\s*([-—–•·●◆◇■□▪★☆*＊])\1*\s*/u;

/**
 * The points of a cell numbered 1. 2. / （1）（2） / ①② / 一是二是, or lines that begin with a dash. Words
 * before the first number stay with the first point, so that nothing is lost and nothing counted that
 * has no number. Null where the cell holds one text: a single number, or one inside a sentence, does
 * not cut it.
 */
export function pointsOf(text: string): readonly CellPoint[] | null {
  if (text.length < 4) return null;
  const points = numberedPoints(text) ?? bulletPoints(text);
  return points?.every(({ text: words }) => hasWords(words)) ? points : null;
}

/** A letter or figure; the first sign nearly always is a Chinese one. */
function hasWords(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || /[\p{L}\p{N}]/u.test(text);
}

/** The points where there are just as many as asked for; else null. */
export function pointsInParallel(text: string, count: number): readonly CellPoint[] | null {
  const points = count > 1 ? pointsOf(text) : null;
  return points?.length === count ? points : null;
}

function numberedPoints(text: string): CellPoint[] | null {
  if (!FIRST_NUMBER.test(text)) return null;
  const marks = findMarks(text);
  const [first] = marks;
  if (first === undefined) return null;
  const lead = text.slice(0, first.start).trim();
  return marks.map(({ start, end }, at) => {
    const words = text.slice(end, marks[at + 1]?.start).trim();
    return {
      ordinal: bareMark(text.slice(start, end)),
      text: at === 0 ? lead + words : words,
    };
  });
}

/** The mark without what parts it from its words. */
function bareMark(mark: string): string {
  return /[，,：:\s]$/u.test(mark) ? mark.replace(/[，,：:\s]+$/u, '') : mark;
}

/** At least two lines with the same sign; a line without one goes on with the line above. */
function bulletPoints(text: string): CellPoint[] | null {
  if (!/[\r\n]/.test(text)) return null;
  const points: { ordinal: string; text: string }[] = [];
  let lead = '';
  for (const line of text.split(/[\r\n]+/)) {
    const bullet = BULLET.exec(line);
    const words = line.slice(bullet?.[0].length ?? 0).trim();
    const last = points.at(-1);
    if (bullet && !/^\d/.test(words)) points.push({ ordinal: bullet[0].trim(), text: words });
    else if (last) last.text = [last.text, line.trim()].filter(Boolean).join('\n');
    else lead = [lead, line.trim()].filter(Boolean).join('\n');
  }
  const [first] = points;
  if (!first || points.length < 2 || points.length > MOST_POINTS) return null;
  if (points.some(({ ordinal }) => ordinal !== first.ordinal)) return null;
  first.text = lead + first.text;
  return points;
}
