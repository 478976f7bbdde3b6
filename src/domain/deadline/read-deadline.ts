import type { Day } from '../calendar/day';
import type { DeadlineKind } from '../ledger/types';
import { joinKinds } from './join-kinds';
import { prepare } from './prepare';
import { refine } from './refiners/index';
import { scan } from './scan';
import { troubleWithout } from './trouble';
import type {
  DeadlineContext,
  DeadlineReading,
  DeadlineTrouble,
  Mention,
  Supposition,
} from './types';

/**
 * The deadline that a phrase says. `due` is the last day in time: that of the written date, the last
 * where there are several steps, else of the period from the feedback date, else null. A phrase that
 * says no deadline is kind `none`; `trouble` then tells why, and also where a date or a period has no
 * day.
 */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const phrase = prepare(text);
  const found = scan(phrase);
  if (found.length === 0) return readingOf(text, 'none', undefined, troubleWithout(phrase));
  const refined = refine(found, phrase, context);
  const [only] = refined;
  if (only && refined.length === 1) {
    return readingOf(text, only.reading.class, only, troubleOf(only));
  }
  const mentions = refined.filter(({ replaced }) => !replaced);
  const dates = mentions.filter(({ reading }) => reading.class === 'date');
  const decisive = lastOf(dates) ?? mentions.find(({ reading }) => reading.class === 'immediate');
  return readingOf(
    text,
    joinKinds(mentions.map(({ reading }) => reading.class)),
    decisive,
    mentions.length === 0 ? troubleWithout(phrase) : troubleOf(decisive),
    originalOf(refined),
    milestonesOf(dates),
  );
}

const NO_DAYS: readonly Day[] = [];
const NO_SUPPOSITIONS: readonly Supposition[] = [];

/** Every field written out: copying objects would take longer than reading the phrase. */
function readingOf(
  text: string,
  kind: DeadlineKind,
  decisive: Mention | undefined,
  trouble: DeadlineTrouble | null,
  original: Day | null = null,
  milestones: readonly Day[] = NO_DAYS,
): DeadlineReading {
  const due = decisive?.day ?? null;
  const suppositions = decisive?.suppositions ?? NO_SUPPOSITIONS;
  return {
    text: text.trim(),
    kind,
    due,
    supposed: suppositions.length > 0,
    original,
    candidates: inOrder(due, decisive?.other ?? null),
    milestones,
    suppositions,
    trouble,
    precision: decisive?.reading.type === 'calendar' ? decisive.reading.precision : null,
  };
}

/** The date that an extension replaced. */
function originalOf(mentions: readonly Mention[]): Day | null {
  return mentions.find(({ replaced }) => replaced)?.day ?? null;
}

/** Of several dates (nodes, steps) the last one is the deadline. */
function lastOf(dates: readonly Mention[]): Mention | undefined {
  return dates.reduce<Mention | undefined>(
    (best, one) => (best === undefined || (best.day ?? '') <= (one.day ?? '') ? one : best),
    undefined,
  );
}

/** The days of the steps, each once, earliest first; none where there is only one. */
function milestonesOf(dates: readonly Mention[]): readonly Day[] {
  if (dates.length < 2) return NO_DAYS;
  const days = dates.flatMap(({ day }) => day ?? []).sort();
  const once = days.filter((day, at) => day !== days[at - 1]);
  return once.length < 2 ? NO_DAYS : once;
}

/** Both readings, the earlier first; none where there is one only. */
function inOrder(day: Day | null, other: Day | null): readonly Day[] {
  if (day === null || other === null || day === other) return NO_DAYS;
  return day < other ? [day, other] : [other, day];
}

function troubleOf(decisive: Mention | undefined): DeadlineTrouble | null {
  if (decisive?.day !== null || decisive.reading.type === 'class') return null;
  return decisive.reading.type === 'period' ? 'noBase' : 'noSuchDay';
}
