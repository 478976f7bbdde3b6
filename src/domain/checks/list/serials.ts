import { cellName } from '../../grid/cells';
import { compact } from '../../text/normalize';
import { finding } from '../finding';
import type { Finding } from '../types';
import { type CheckView, placeAt } from '../view';
import { quote } from '../words';

/** A problem whose serial begins in its own row; '' where it has none. */
interface Numbered {
  readonly row: number;
  readonly serial: string;
  readonly category: string;
}

/** More jumps than these, and on most rows: an extract of a longer ledger, not a slip. */
const MOST_JUMPS = 3;

/** Serials that are missing, twice the same, or not one after the other. */
export function checkSerials(view: CheckView): readonly Finding[] {
  const column = view.reader.columnOf('serial');
  if (column === null) return [];
  const numbered = withinClasses(numberedProblems(view));
  const filled = numbered.filter(({ serial }) => serial !== '');
  // Serials on few rows number the classes, not the problems.
  if (filled.length * 2 <= view.problems.length) return duplicates(filled, column);
  return [
    ...missing(numbered, column),
    ...duplicates(filled, column),
    ...jumps(view, numbered, column),
  ];
}

/** Without the problems under a serial merged from above: it numbers something wider. */
function numberedProblems({ problems, reader }: CheckView): readonly Numbered[] {
  const numbered: Numbered[] = [];
  let above: readonly string[] | null = null;
  let name = '';
  for (const { group } of problems) {
    // Problems of one class share the list of its names.
    if (group.category !== above) name = group.category.join('/');
    above = group.category;
    const seen = reader.seen(group.row, 'serial');
    if (!seen || seen.row < group.row) continue;
    numbered.push({ row: group.row, serial: serialOf(seen.text), category: name });
  }
  return numbered;
}

/** Nearly all serials are plain numbers, which need no tidying. */
function serialOf(text: string): string {
  return /^\d+$/u.test(text) ? text : compact(text);
}

/**
 * Numbers that go on from class to class at least once, and never start again, number the whole
 * ledger: the class then does not matter.
 */
function withinClasses(numbered: readonly Numbered[]): readonly Numbered[] {
  const changes = numbered.flatMap((one, at) => {
    const above = numbered[at - 1];
    return above && above.category !== one.category
      ? [Number(one.serial) - Number(above.serial)]
      : [];
  });
  const goesOn = changes.includes(1) && changes.every((step) => step > 0);
  return goesOn ? numbered.map((one) => ({ ...one, category: '' })) : numbered;
}

function missing(numbered: readonly Numbered[], column: number): readonly Finding[] {
  return numbered
    .filter(({ serial }) => serial === '')
    .map(({ row }) => {
      const place = placeAt(row, column, '');
      return finding('serial.missing', place, `${place.name} 没有写序号，该行仍按一个问题统计。`);
    });
}

/** The same serial twice within one class; numbers may start again under the next. */
function duplicates(numbered: readonly Numbered[], column: number): readonly Finding[] {
  const firstRows = new Map<string, number>();
  return numbered.flatMap(({ row, serial, category }) => {
    const key = `${serial}\n${category}`;
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, row);
      return [];
    }
    const place = placeAt(row, column, serial);
    return [
      finding(
        'serial.duplicate',
        place,
        `${place.name} 的序号${quote(serial)}与 ${cellName(first, column)} 重复，仍按两个问题统计。`,
      ),
    ];
  });
}

/** Whole numbers that do not follow the one above; a new class or 1 starts again. */
function jumps(view: CheckView, numbered: readonly Numbered[], column: number): readonly Finding[] {
  const gaps = rowsWithGap(view, numbered);
  const found: Finding[] = [];
  let steps = 0;
  let above: { readonly number: number; readonly category: string } | null = null;
  for (const { row, serial, category } of numbered) {
    if (gaps.has(row)) above = null;
    const number = /^\d{1,6}$/u.test(serial) ? Number(serial) : null;
    if (above && number !== null && above.category === category) {
      steps += 1;
      if (isJump(above.number, number)) found.push(jump(row, column, above.number, number));
    }
    above = number === null ? null : { number, category };
  }
  return found.length > MOST_JUMPS && found.length * 2 > steps ? [] : found;
}

function isJump(above: number, number: number): boolean {
  return number !== above && number !== above + 1 && number !== 1;
}

function jump(row: number, column: number, above: number, number: number): Finding {
  const place = placeAt(row, column, String(number));
  const words =
    number > above ? `上一个序号是 ${above}，中间缺号` : `上一个序号是 ${above}，顺序颠倒`;
  return finding('serial.jump', place, `${place.name} 的序号是 ${number}，${words}。`);
}

/** Problems right below rows that were left out: those may hold the numbers between. */
function rowsWithGap(
  { trace: { skipped } }: CheckView,
  numbered: readonly Numbered[],
): ReadonlySet<number> {
  const gaps = new Set<number>();
  const left = skipped.filter(({ kind }) => kind === 'prefilled' || kind === 'unplaced');
  let at = 0;
  for (const { row } of numbered) {
    while ((left[at]?.row ?? Infinity) < row) {
      gaps.add(row);
      at += 1;
    }
  }
  return gaps;
}
