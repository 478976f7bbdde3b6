import { readNumber } from '../../text/chinese-number';
import { roleOf } from './roles';
import type { CountRole } from './types';

/** A count as it was found, with the words of its clause. */
export interface FoundCount {
  readonly value: string;
  readonly unit: string;
  readonly noun: string;
  readonly before: string;
  /** The words behind it up to the next sign. */
  readonly after: string;
}

/** 一个, 两个 say 'some'; from three on a number in Chinese writing is meant as one. */
const LEAST = 3;
/** A total below this is told as a total only where parts of it are told as well: 反映的三个问题 may be any three. */
const LEAST_ALONE = 10;
const TOLD_AS_TOTAL = /反馈|查出|发现|指出|交办|移交|梳理|排查|共计?|总计|合计/u;
const PROBLEMS = /(?:问题|任务|事项|意见)$/u;

function isArabic(value: string): boolean {
  return /^\d/u.test(value);
}

/** The number of a count in either writing. */
export function valueOf(value: string): number {
  return isArabic(value) ? Number(value.replaceAll(',', '')) : (readNumber(value) ?? 0);
}

/**
 * Which counts of a sentence are meant as figures: every one in digits; one in Chinese writing where it
 * is the total of the problems (反馈的三十八个问题) or a part of a total with its unit (已完成二十一个).
 */
export function meantAsFigures<T extends FoundCount>(found: readonly T[]): readonly T[] {
  if (found.every(({ value }) => isArabic(value))) return found;
  const units = new Set(found.filter(isTotal).map(({ unit }) => unit));
  const parts = new Set(found.filter((one) => units.has(one.unit) && isChinesePart(one)));
  const hasParts = (unit: string): boolean =>
    found.some((one) => one.unit === unit && (parts.has(one) || isArabicPart(one)));
  return found.filter(
    (one) =>
      isArabic(one.value) ||
      parts.has(one) ||
      (isTotal(one) && (valueOf(one.value) >= LEAST_ALONE || hasParts(one.unit))),
  );
}

function isTotal({ value, noun, before, after }: FoundCount): boolean {
  if (isArabic(value)) return roleOf(before, noun, after) === 'total';
  const isOfProblems = PROBLEMS.test(noun) || PROBLEMS.test(before);
  if (valueOf(value) >= LEAST_ALONE && noun.endsWith('问题')) return true;
  return isOfProblems && TOLD_AS_TOTAL.test(before) && valueOf(value) >= LEAST;
}

function isArabicPart({ value, before, noun, after }: FoundCount): boolean {
  return isArabic(value) && isPartRole(roleOf(before, noun, after));
}

/** 已完成二十一个，: its role told before it and nothing but 问题 behind it. */
function isChinesePart({ value, before, noun, after }: FoundCount): boolean {
  const isBare = after === '' && (noun === '' || noun.endsWith('问题'));
  return isBare && !isArabic(value) && valueOf(value) > 0 && isPartRole(roleOf(before, '', ''));
}

function isPartRole(role: CountRole): boolean {
  return role !== 'total' && role !== 'other' && role !== 'overdue';
}
