import type { HeadingLevel, ParagraphKind } from '../draft/types';

/** What a line is by its own form. */
export interface LineForm {
  readonly kind: ParagraphKind;
  /** The heading a body paragraph begins with: its level and length in UTF-16 units. */
  readonly lead: { readonly level: HeadingLevel; readonly length: number } | null;
}

export const BODY: LineForm = { kind: 'body', lead: null };

const NUMERAL = '[一二三四五六七八九十百]{1,4}';
const NUMBER = String.raw`[\d\uFF10-\uFF19]{1,3}`;

/** GB/T 9704-2012, 7.3.3: the four levels are numbered 一、 （一） 1. （1）. 一、二级 and 1.5 number nothing. */
const MARKS: readonly { readonly level: HeadingLevel; readonly mark: RegExp }[] = [
  { level: 1, mark: new RegExp(`^${NUMERAL}、(?![一二三四五六七八九十])`, 'u') },
  { level: 2, mark: new RegExp(`^[（(]${NUMERAL}[）)]`, 'u') },
  {
    level: 3,
    mark: new RegExp(String.raw`^${NUMBER}(?:[．、]|\.(?!\d)|\.(?=(?:19|20)\d\d年))`, 'u'),
  },
  { level: 4, mark: new RegExp(`^[（(]${NUMBER}[）)]`, 'u') },
];

/** Longer ones are sentences that happen to be numbered, and are not set as headings. */
const LONGEST_HEADING = 60;
const LONGEST_LEAD = 50;

/** The level of the number a line begins with, or null. */
export function markLevel(text: string): HeadingLevel | null {
  return MARKS.find(({ mark }) => mark.test(text))?.level ?? null;
}

/** A numbered line as heading or as paragraph with a run-in heading; any other is body. */
export function lineForm(text: string): LineForm {
  const level = markLevel(text);
  if (level === null) return BODY;
  const head = headLength(text);
  if (head < text.length) {
    return head <= LONGEST_LEAD ? { kind: 'body', lead: { level, length: head } } : BODY;
  }
  const isSentence = level > 2 ? /[。；;，,！？]$/u : /[；;，,]$/u;
  const isHeading = text.length <= LONGEST_HEADING && !isSentence.test(text);
  return isHeading ? { kind: `heading${level}`, lead: null } : BODY;
}

/** Up to the first full stop outside quotation marks, that included; else the whole line. */
function headLength(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '“') depth += 1;
    if (sign === '”') depth = Math.max(0, depth - 1);
    if (sign === '。' && depth === 0) return at + 1;
  }
  return text.length;
}
