import type { Breakdown } from './breakdowns';
import { isPunishment, mayOverlap } from './part-words';
import type { Quantity } from './quantities';

/** Millionths, so that 0.1 and 0.2 are 0.3. */
const FINEST = 1_000_000;
/** More parts are tried in their order only. */
const MOST_TRIED = 10;

/** What the parts come to less the whole, exact to a millionth. */
export function excessOf({ whole, parts }: Pick<Breakdown, 'whole' | 'parts'>): number {
  return (totalOf(parts) - fine(whole)) / FINEST;
}

export function sumOfParts(parts: readonly Quantity[]): number {
  return totalOf(parts) / FINEST;
}

function totalOf(parts: readonly Quantity[]): number {
  return parts.reduce((sum, part) => sum + fine(part), 0);
}

function fine({ value }: Quantity): number {
  return Math.round(value * FINEST);
}

/**
 * Do the first part and some behind it make a whole told before the list? Then the others are parts of
 * these: 其中甲10个，已整改8个，乙5个.
 */
export function someMakeWhole({ earlier, parts }: Breakdown): boolean {
  const wholes = new Set(earlier.map(fine));
  const [first, ...others] = parts;
  if (first === undefined) return false;
  if (parts.length > MOST_TRIED) return firstOnesMake(parts, wholes);
  const sums = [fine(first)];
  for (const part of others) {
    const more = sums.map((sum) => sum + fine(part));
    if (more.some((sum) => wholes.has(sum))) return true;
    sums.push(...more);
  }
  return false;
}

function firstOnesMake(parts: readonly Quantity[], wholes: ReadonlySet<number>): boolean {
  let sum = 0;
  return parts.some((part) => {
    sum += fine(part);
    return wholes.has(sum);
  });
}

/** How many parts, rounded one by one, may well differ by one unit of the last figure. */
const PARTS_A_STEP = 4;

/** May the difference come from rounding? */
export function isRounding(breakdown: Breakdown): boolean {
  const { whole, parts } = breakdown;
  const isRounded =
    /[万亿]/u.test(whole.unit) || [whole, ...parts].some(({ decimals }) => decimals > 0);
  const step = 10 ** -whole.decimals;
  const steps = Math.ceil(parts.length / PARTS_A_STEP);
  return isRounded && Math.abs(excessOf(breakdown)) <= steps * step + 1e-9;
}

/** Can the parts be added up at all? */
export function canBeAdded({ whole, parts }: Breakdown): boolean {
  return !whole.isLoose && !parts.some((part) => part.isLoose || mayOverlap(part));
}

/** May one be counted in two of the parts, so that they come to more than the whole? */
export function mayBeCountedTwice({ parts }: Breakdown): boolean {
  return parts.some(isPunishment);
}
