import {
  CATEGORIES,
  CAUSES,
  DEADLINES,
  EXAMPLES,
  GOALS,
  LEADERS,
  ORDINALS,
  SHORTFALLS,
  STATES,
  SUBJECTS,
  TITLES,
  UNITS,
  VERBS,
} from './ledger-words';
import { randomSource, type RandomSource } from './random';

/** A value with the number format that shows it. `''` is a blank cell. */
export interface BenchCell {
  readonly value: string | number;
  readonly look: Look;
}

export const LOOKS = ['plain', 'date', 'percent'] as const;
export type Look = (typeof LOOKS)[number];

/** Excel's codes for the looks. */
export const LOOK_FORMATS: Readonly<Record<Look, string>> = {
  plain: 'General',
  date: 'yyyy"年"m"月"d"日"',
  percent: '0%',
};

/** Both ends belong to it; rows and columns are Excel's. */
interface BenchMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A made-up ledger: every row as wide as the header, the first is Excel's row 1. */
export interface BenchTable {
  readonly rows: readonly (readonly BenchCell[])[];
  readonly merges: readonly BenchMerge[];
}

const HEAD_ROWS = 3;
/** Problem columns (序号 to 整改目标) are merged downwards over a problem's measures. */
const MERGED_COLUMNS = 5;
/** 2024-01-01. */
const FIRST_SERIAL = 45292;

const BLANK: BenchCell = { value: '', look: 'plain' };
const plain = (value: string | number): BenchCell =>
  value === '' ? BLANK : { value, look: 'plain' };

/**
 * A ledger of made-up problems, the same for the same size in every run.
 *
 * @param bodyRows Rows below the header; each holds one measure, a problem has one to three.
 */
export function benchTable(bodyRows: number): BenchTable {
  const random = randomSource(bodyRows);
  const rows = headRows();
  const merges: BenchMerge[] = [{ top: 1, left: 1, bottom: 1, right: TITLES.length }];
  for (let serial = 1; rows.length < bodyRows + HEAD_ROWS; serial += 1) {
    const left = bodyRows + HEAD_ROWS - rows.length;
    const measures = Math.min(left, random.pick([1, 1, 2, 3]));
    const top = rows.length + 1;
    for (let at = 0; at < measures; at += 1) rows.push(bodyRow(random, serial, at));
    if (measures > 1) merges.push(...problemMerges(top, top + measures - 1));
  }
  return { rows, merges };
}

/** The same with as many problems as asked for, however many rows they take. */
export function benchProblems(problems: number): BenchTable {
  // No problem has more than three rows.
  const { rows, merges } = benchTable(problems * 3);
  const next = rows.findIndex(([serial]) => serial?.value === problems + 1);
  const kept = next < 0 ? rows : rows.slice(0, next);
  return { rows: kept, merges: merges.filter(({ bottom }) => bottom <= kept.length) };
}

function headRows(): (readonly BenchCell[])[] {
  const wide = (first: string): BenchCell[] =>
    TITLES.map((_, at) => (at === 0 ? plain(first) : BLANK));
  return [
    wide('某单位整改台账'),
    wide('截至2025年4月30日，反馈日期：2024年7月26日'),
    TITLES.map((title) => plain(title)),
  ];
}

function problemMerges(top: number, bottom: number): BenchMerge[] {
  return Array.from({ length: MERGED_COLUMNS }, (_, at) => ({
    top,
    left: at + 1,
    bottom,
    right: at + 1,
  }));
}

function bodyRow(random: RandomSource, serial: number, measure: number): BenchCell[] {
  const [status, progress, percent] = random.pick(STATES);
  const problem = measure === 0 ? problemCells(random, serial) : Array<BenchCell>(5).fill(BLANK);
  return [
    ...problem,
    plain(measureText(random)),
    plain(random.pick(LEADERS)),
    plain(random.pick(UNITS)),
    plain(random.pick(LEADERS)),
    deadlineCell(random),
    plain(progress === '' ? '' : `${progress}（${serial}-${measure + 1}）`),
    { value: percent, look: 'percent' },
    plain(status),
    percent === 1 ? { value: FIRST_SERIAL + 200 + random.below(280), look: 'date' } : BLANK,
    plain(random.below(8) === 0 ? '见附件材料' : ''),
  ];
}

function problemCells(random: RandomSource, serial: number): BenchCell[] {
  const subject = random.pick(SUBJECTS);
  const more =
    random.below(3) === 0 ? `；${random.pick(EXAMPLES)}，涉及${random.below(40) + 2}份` : '';
  const problem = `${subject}${random.pick(SHORTFALLS)}，${random.pick(EXAMPLES)}${more}（第${serial}项）。`;
  return [
    plain(serial),
    plain(random.pick(CATEGORIES)),
    plain(problem),
    plain(random.pick(CAUSES)),
    plain(`${subject}${random.pick(GOALS)}`),
  ];
}

function measureText(random: RandomSource): string {
  const one = `${random.pick(VERBS)}${random.pick(SUBJECTS)}，明确专人负责`;
  return `${random.pick(ORDINALS)}${one}，${random.below(12) + 1}月份组织检查${random.below(9) + 1}次。`;
}

/** A third are real dates, the rest text of many classes. */
function deadlineCell(random: RandomSource): BenchCell {
  if (random.below(3) === 0) return { value: FIRST_SERIAL + 220 + random.below(400), look: 'date' };
  const text = random
    .pick(DEADLINES)
    .replace('Y', String(2024 + random.below(3)))
    .replace('M', String(random.below(12) + 1))
    .replace('D', String(random.below(28) + 1));
  return plain(text);
}
