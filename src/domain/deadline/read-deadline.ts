import { compact } from '../text/normalize';
import { joinKinds } from './join-kinds';
import { REFINERS } from './refiners/index';
import { scan } from './scan';
import type { DeadlineContext, DeadlineReading, DeadlineTrouble, Mention } from './types';

/**
 * The deadline that a phrase says. `due` is the last day in time: that of the written date, else of
 * the period from the feedback date, else null. A phrase that says no deadline is kind `none`;
 * `trouble` then tells why, and also where a date or a period has no day.
 */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const phrase = compact(text);
  const mentions = REFINERS.reduce<readonly Mention[]>(
    (found, refine) => refine(found, phrase, context),
    scan(phrase),
  );
  const decisive =
    mentions.find(({ reading }) => reading.class === 'date') ??
    mentions.find(({ reading }) => reading.class === 'immediate');
  const suppositions = decisive?.suppositions ?? [];
  return {
    text: text.trim(),
    kind: joinKinds(mentions.map(({ reading }) => reading.class)),
    due: decisive?.day ?? null,
    supposed: suppositions.length > 0,
    original: null,
    candidates: [],
    milestones: [],
    suppositions,
    trouble: troubleOf(mentions, decisive),
    precision: decisive?.reading.type === 'calendar' ? decisive.reading.precision : null,
  };
}

function troubleOf(
  mentions: readonly Mention[],
  decisive: Mention | undefined,
): DeadlineTrouble | null {
  if (mentions.length === 0) return 'nothingRead';
  if (decisive?.day !== null) return null;
  return decisive.reading.type === 'period' ? 'noBase' : 'noSuchDay';
}
