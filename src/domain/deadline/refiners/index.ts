import type { Refiner } from '../types';
import { dropOtherDates } from './drop-other-dates';
import { keepLastDate } from './keep-last-date';
import { preferWrittenDate } from './prefer-written-date';
import { resolveDays } from './resolve-days';

/** The corrections after the scan, in order. */
export const REFINERS: readonly Refiner[] = [
  // First, since 2024年8月起至12月底 takes its year from a date that is dropped next.
  resolveDays,
  dropOtherDates,
  // Only what is left may stand back for a written date.
  preferWrittenDate,
  // Last: exactly one date remains.
  keepLastDate,
];
