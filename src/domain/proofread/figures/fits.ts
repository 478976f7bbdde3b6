import type { Rate } from './types';

/** Words that make a percent a rough one. */
const ABOUT = /(?:[约近超逾]|约为|大约|接近|超过|达到?近|以上|左右)$/u;

export function isAbout({ before }: Rate): boolean {
  return ABOUT.test(before);
}

/**
 * May `part` of `whole` be printed as this percent: rounded or cut off at its decimals, or, where a part
 * is missing, kept just below 100?
 */
export function fits(part: number, whole: number, { value, decimals }: Rate): boolean {
  if (whole <= 0) return true;
  const unit = 10 ** decimals;
  const printed = Math.round(value * unit);
  const exact = (part * 100 * unit) / whole;
  const below = Math.floor(exact + 1e-9);
  const round = Math.floor(exact + 0.5 + 1e-9);
  const capped = part < whole ? Math.min(round, 100 * unit - 1) : round;
  return printed === below || printed === round || printed === capped;
}

/** The percent as it would be printed with as many decimals. */
export function printed(part: number, whole: number, { decimals }: Rate): string {
  return `${((part * 100) / whole).toFixed(Math.max(decimals, 2))}%`;
}
