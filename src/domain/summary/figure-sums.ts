import { percentOf } from './percent';
import type { CountingRule, Figures, MeanPercent } from './types';

/** What of the figures adds up as it stands. */
type Counts = Omit<Figures, 'completionRate' | 'meanPercent'>;

/**
 * The figures of a set of problems as whole numbers that add up: the sums of two sets that share no problem
 * are the sums of both together. Percents come of them at the end and are never added to each other.
 */
export interface FigureSums extends Counts {
  /** Problems or measures, as the rule counts, that count as completed. */
  readonly numerator: number;
  readonly denominator: number;
  /** Problems that give a percent. */
  readonly known: number;
  /** The sum of those percents in millionths of one, a whole number: fractions add up differently in another order. */
  readonly percentMillionths: number;
}

const MILLION = 1_000_000;

/** A percent 0–100 in millionths of one, the nearest whole number. */
export function inMillionths(percent: number): number {
  return Math.round(percent * MILLION);
}

/** The figures that sums make under the rule they were counted by. */
export function figuresOf(sums: FigureSums, { decimals, rounding }: CountingRule): Figures {
  const { numerator, denominator, known, percentMillionths, ...counts } = sums;
  return {
    ...counts,
    byStatus: { ...counts.byStatus },
    completionRate: {
      numerator,
      denominator,
      percent: percentOf(numerator, denominator, decimals, rounding),
    },
    meanPercent: meanOf(known, percentMillionths),
  };
}

/** Only of the known ones: a blank percent is not 0. */
function meanOf(known: number, percentMillionths: number): MeanPercent | null {
  if (known === 0) return null;
  return { percent: Math.floor(percentMillionths / (known * (MILLION / 100))) / 100, known };
}

/** The sums of two sets of problems that share none, counted by the same rule. */
export function addSums(a: FigureSums, b: FigureSums): FigureSums {
  return addNumbers(a as unknown as Numbers, b as unknown as Numbers) as unknown as FigureSums;
}

/** A number, or numbers by name, to any depth. */
interface Numbers {
  readonly [name: string]: number | Numbers;
}

/** Adds whatever figures there are, so that a new one cannot be forgotten here. */
function addNumbers(a: Numbers, b: Numbers): Numbers {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(names.map((name) => [name, addValues(a[name], b[name])]));
}

function addValues(a: number | Numbers = 0, b: number | Numbers = 0): number | Numbers {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return addNumbers(typeof a === 'number' ? {} : a, typeof b === 'number' ? {} : b);
}
