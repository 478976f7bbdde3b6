import type { DeadlineContext, Mention, Refiner } from '../types';
import { dropBackground } from './drop-background';
import { dropOtherDates } from './drop-other-dates';
import { dropRangeStarts } from './drop-range-starts';
import { markExtensions } from './mark-extensions';
import { preferWrittenDate } from './prefer-written-date';
import { resolveDays } from './resolve-days';
import { startBehind } from './start-behind';

/** The corrections after the scan, in order. */
const REFINERS: readonly Refiner[] = [
  // First, since 2024年8月起至12月底 takes its year from a date that is dropped next.
  resolveDays,
  startBehind,
  // Before the other dates go, while both ends of a range still stand side by side.
  dropRangeStarts,
  dropOtherDates,
  // What is left are limits, present and past, and the story around them.
  markExtensions,
  dropBackground,
  // Last: only what is left may stand back for a written date.
  preferWrittenDate,
];

/** The mentions after all corrections. */
export function refine(
  found: readonly Mention[],
  text: string,
  context: DeadlineContext,
): readonly Mention[] {
  // A class alone has no day to find and nothing beside it: 立行立改 has one, 长期坚持 has none.
  if (found.length === 1 && found[0]?.reading.type === 'class') return found;
  // Nor has a phrase that is one mention and no more any words the others look for.
  if (isAlone(found, text)) return resolveDays(found, text, context);
  let mentions = found;
  for (const one of REFINERS) mentions = one(mentions, text, context);
  return mentions;
}

/** Is the phrase one mention, with at most 前 behind it? */
function isAlone([only, second]: readonly Mention[], text: string): boolean {
  if (!only || second || only.start > 0) return false;
  return only.end === text.length || (only.end === text.length - 1 && text.endsWith('前'));
}
