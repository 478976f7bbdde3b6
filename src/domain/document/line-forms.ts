import { lineForm, markLevel, type LineForm } from './line-form';
import type { TextLine } from './text-lines';

const MOST_TITLE_LINES = 5;
const LONGEST_TITLE_LINE = 45;
const MOST_SIGNATURE_LINES = 3;
const LONGEST_SIGNATURE = 40;

const ENDS_A_SENTENCE = /[。；;：:，,、！!？?]$/u;
const PUNCTUATED = /[。；;：:，,！!？?]/u;
const POINT = /^[一二三四五六七八九十]{1,3}是/u;
const DATE =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d十一二三四五六七八九]{1,3}\s*月\s*[\d十一二三四五六七八九]{1,3}\s*日$/u;
const OFFICE =
  /(?:委员会|[委局厅部处科室办组院所校会站镇乡]|中心|公司|集团|政府|大队|支队|总队|街道)$/u;

/**
 * What each line is by its form alone: the title before the first paragraph, the signature and the date
 * at the end, numbered headings, else body. For texts that are not ours.
 */
export function lineForms(lines: readonly TextLine[]): readonly LineForm[] {
  const forms = lines.map(({ text }) => lineForm(text));
  const title = titleLines(lines);
  const { from, hasDate } = closing(lines, title);
  return forms.map((form, at) => {
    if (at < title) return { kind: 'title', lead: null };
    if (at < from) return form;
    return { kind: hasDate && at === lines.length - 1 ? 'date' : 'signature', lead: null };
  });
}

/** How many lines, from the first, are the title: short ones without a stop, up to a blank line or a text. */
function titleLines(lines: readonly TextLine[]): number {
  const end = lines.findIndex((line, at) => !isTitleLine(line) || (at > 0 && line.afterBlank));
  return end > MOST_TITLE_LINES ? 0 : Math.max(0, end);
}

function isTitleLine({ text, raw }: TextLine): boolean {
  return (
    text.length <= LONGEST_TITLE_LINE &&
    !ENDS_A_SENTENCE.test(text) &&
    !POINT.test(text) &&
    !raw.trimStart().includes('\t') &&
    markLevel(text) === null
  );
}

/** Where signature and date begin; the number of lines where there is neither. */
function closing(
  lines: readonly TextLine[],
  title: number,
): { readonly from: number; readonly hasDate: boolean } {
  const end = lines.length;
  const last = lines[end - 1];
  if (last === undefined || end - 1 <= title) return { from: end, hasDate: false };
  if (!DATE.test(last.text)) {
    const isOffice = last.afterBlank && isSignatureLine(last) && OFFICE.test(last.text);
    return { from: isOffice ? end - 1 : end, hasDate: false };
  }
  let from = end - 1;
  while (from > title && end - from <= MOST_SIGNATURE_LINES && isSignatureLine(lines[from - 1])) {
    from -= 1;
    if (lines[from]?.afterBlank === true) break;
  }
  return { from, hasDate: true };
}

function isSignatureLine(line: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= LONGEST_SIGNATURE &&
    !PUNCTUATED.test(line.text) &&
    !line.raw.trimStart().includes('\t') &&
    markLevel(line.text) === null
  );
}
