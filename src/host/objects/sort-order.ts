import type { CellValue } from '../univer/live-cells';

/** One thing to sort by. */
export interface SortKey {
  readonly ascending: boolean;
  /** Text that reads as a number counts as one. */
  readonly textAsNumber: boolean;
}

export interface SortOptions {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  /** Chinese by pinyin or by strokes. */
  readonly method: 'PinYin' | 'StrokeCount';
}

/** Excel's classes in ascending order: numbers, texts, truth values, errors. */
type Class = 0 | 1 | 2 | 3;

const HAN = /\p{Script=Han}/u;

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/u;

/**
 * The order of rows as Excel sorts them: `rows[n]` holds one value for each key. The answer names the
 * rows by their place; equal ones keep their order, and blanks come last in either direction.
 */
export function sortedOrder(
  rows: readonly (readonly CellValue[])[],
  { keys, matchCase, method }: SortOptions,
): number[] {
  const texts = new Intl.Collator(method === 'StrokeCount' ? 'zh-CN-u-co-stroke' : 'zh-CN', {
    sensitivity: matchCase ? 'variant' : 'accent',
  });
  const byKeys = (one: readonly CellValue[], other: readonly CellValue[]): number => {
    for (const [at, key] of keys.entries()) {
      const difference = compare(one[at] ?? '', other[at] ?? '', key, texts);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return rows
    .map((values, place) => ({ values, place }))
    .sort((one, other) => byKeys(one.values, other.values) || one.place - other.place)
    .map(({ place }) => place);
}

function compare(
  one: CellValue,
  other: CellValue,
  { ascending, textAsNumber }: SortKey,
  texts: Intl.Collator,
): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const [first, second] = textAsNumber ? [asNumber(one), asNumber(other)] : [one, other];
  const [of, than] = [classOf(first), classOf(second)];
  const difference = of === than ? within(of, first, second, texts) : of - than;
  return ascending ? difference : -difference;
}

function within(of: Class, one: CellValue, other: CellValue, texts: Intl.Collator): number {
  if (of === 1) return compareTexts(String(one), String(other), texts);
  // All errors are equal.
  return of === 3 ? 0 : Number(one) - Number(other);
}

/** Excel has everything else before Chinese characters; the collation of Chinese has it behind them. */
function compareTexts(one: string, other: string, texts: Intl.Collator): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const [first, second] = [one.charAt(at), other.charAt(at)];
    const difference = Number(HAN.test(first)) - Number(HAN.test(second));
    if (difference !== 0) return difference;
    if (texts.compare(first, second) !== 0) break;
  }
  return texts.compare(one, other);
}

function classOf(value: CellValue): Class {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return ERROR.test(value) ? 3 : 1;
}

function asNumber(value: CellValue): CellValue {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
}
