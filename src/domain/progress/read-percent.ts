import { isPercentFormat } from '../grid/number-format';
import type { GridCell } from '../grid/sheet-grid';
import { NUMBER, readNumber } from '../text/chinese-number';
import { compact } from '../text/normalize';

/** What a full cell holds: 1 where percents are fractions, 100 where they are whole numbers. */
export type PercentScale = 1 | 100;

/** Words that may stand before a figure without changing it. */
const LEAD = '^(?:[已约为:]|整改|工作|进度|完成|达到?)*';
const TENTHS: Readonly<Record<string, number>> = { 半: 5 };

/** The ways a text says a percent, each giving 0–100. The first that matches counts. */
const TEXT_FORMS: readonly (readonly [
  RegExp,
  (groups: Record<string, string>) => number | null,
])[] = [
  [new RegExp(`${LEAD}(?<n>\\d+(?:\\.\\d+)?)%$`, 'u'), (groups) => Number(groups['n'])],
  [new RegExp(`${LEAD}百分之(?<n>\\d+(?:\\.\\d+)?)$`, 'u'), (groups) => Number(groups['n'])],
  [new RegExp(`${LEAD}百分之(?<n>${NUMBER})$`, 'u'), (groups) => hundredths(groups['n'])],
  [
    new RegExp(`${LEAD}(?<n>[一二三四五六七八九十])成(?<half>[一二三四五六七八九半])?$`, 'u'),
    (groups) => tenths(groups['n'], groups['half']),
  ],
  [/^(?:已?完成)?(?<part>\d+)[项个条件]?\/共?(?<all>\d+)[项个条件]?$/u, share],
  [/^已?(?:完成|整改)(?<part>\d+)[项个条件][,;、(]?共(?:计|有)?(?<all>\d+)[项个条件]\)?$/u, share],
  [
    /^共(?:计|有)?(?<all>\d+)[项个条件][,;、(]?(?:其中)?已?(?:完成|整改)(?<part>\d+)[项个条件]\)?$/u,
    share,
  ],
];

/**
 * What a full cell of a percent column holds, from its numbers without percent format: fractions
 * where all are at most 1. Cells in percent format are fractions whatever the others are. Null
 * where the column has no number.
 */
export function percentScaleOf(cells: readonly GridCell[]): PercentScale | null {
  const numbers = cells.filter((cell) => typeof cell.value === 'number');
  if (numbers.length === 0) return null;
  const plain = numbers.filter((cell) => !isPercentFormat(cell.numberFormat));
  const whole = plain.some((cell) => Number(cell.value) > 1);
  return whole && plain.length * 2 >= numbers.length ? 100 : 1;
}

/**
 * The percent in a cell, 0–100, or null where it is blank or cannot be read (`120%`, a date). A number
 * above 1 without percent format is whole percents on either scale.
 */
export function readPercent(cell: GridCell, scale: PercentScale | null): number | null {
  if (typeof cell.value !== 'number') return inRange(fromText(String(cell.value), scale));
  if (isPercentFormat(cell.numberFormat)) return inRange(cell.value * 100);
  if (/[ymdhs]/i.test(cell.numberFormat.replace(/general/i, ''))) return null;
  const fraction = scale !== 100 && cell.value <= 1;
  return inRange(fraction ? cell.value * 100 : cell.value);
}

function fromText(text: string, scale: PercentScale | null): number | null {
  const phrase = compact(text);
  if (/^\d+(?:\.\d+)?$/.test(phrase)) {
    const number = Number(phrase);
    return scale === 1 && number <= 1 ? number * 100 : number;
  }
  for (const [pattern, read] of TEXT_FORMS) {
    const match = pattern.exec(phrase);
    if (match) return read(match.groups ?? {});
  }
  return null;
}

function hundredths(words = ''): number | null {
  return words === '百' ? 100 : readNumber(words);
}

function tenths(word = '', half: string | undefined): number | null {
  const first = readNumber(word);
  if (first === null) return null;
  const rest = half === undefined || half === '' ? 0 : (TENTHS[half] ?? readNumber(half) ?? 0);
  return first * 10 + rest;
}

function share(groups: Record<string, string>): number | null {
  const all = Number(groups['all']);
  const part = Number(groups['part']);
  return all > 0 && part <= all ? (part / all) * 100 : null;
}

/** Fractions such as 0.07 × 100 are not whole in binary; two decimals are more than any ledger says. */
function inRange(percent: number | null): number | null {
  if (percent === null || percent < 0 || percent > 100) return null;
  return Math.round(percent * 100) / 100;
}
