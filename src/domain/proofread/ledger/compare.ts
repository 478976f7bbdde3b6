import type { Status } from '../../ledger/types';
import type { Figures } from '../../summary/types';
import { fits, isAbout } from '../figures/fits';
import { type Division, PART_WORDS } from '../figures/parts';
import type { Count, PartRole, Told } from '../figures/types';
import { lateKindOf, lateWords } from './late-words';

const STATUS_OF: Readonly<Record<PartRole, Status>> = {
  done: 'completed',
  nearly: 'substantiallyCompleted',
  going: 'inProgress',
  notStarted: 'notStarted',
  notDone: 'notCompleted',
  longTerm: 'longTerm',
  unknown: 'unknown',
};

/** A count that is not the ledger's, with what the ledger says in words. */
export interface Difference {
  readonly count: Count;
  readonly words: string;
}

/** The parts of a division that the ledger counts otherwise. */
export function partsUnlike(division: Division, figures: Figures): readonly Difference[] {
  return division.parts
    .filter(({ role, value }) => !isRight(division, role, value, figures))
    .map((count) => ({
      count,
      words: `${PART_WORDS[count.role]}${figures.byStatus[STATUS_OF[count.role]]}个`,
    }));
}

/**
 * Right where it is the class's own figure, or that of the classes which the sentence does not tell apart:
 * 已完成 with 基本完成 in it, 未完成 as all that is open.
 */
function isRight(
  { parts }: Division,
  role: PartRole,
  value: number,
  { byStatus }: Figures,
): boolean {
  const own = byStatus[STATUS_OF[role]];
  if (value === own) return true;
  const told = new Set(parts.map((part) => part.role));
  if (role === 'done' && !told.has('nearly'))
    return value === own + byStatus.substantiallyCompleted;
  if (role !== 'notDone' && role !== 'going') return false;
  const besides: readonly PartRole[] = [
    'going',
    'notDone',
    'notStarted',
    'nearly',
    'longTerm',
    'unknown',
  ];
  const open = besides.filter((one) => one === role || !told.has(one));
  const sum = open.reduce((all, one) => all + byStatus[STATUS_OF[one]], 0);
  // 基本完成 that is told with 已完成 is not told again with what is open.
  return value === sum || (!told.has('nearly') && value === sum - byStatus.substantiallyCompleted);
}

/** 逾期N个, 临期N个 and 逾期完成N个 of a sentence that the ledger counts otherwise. */
export function lateUnlike({ counts }: Told, figures: Figures): readonly Difference[] {
  return counts.flatMap((count) => {
    const kind = lateKindOf(count);
    if (kind === null || count.value === figures[kind]) return [];
    if (kind !== 'completedLate' && count.isNested && !isOfAllOpen(counts)) return [];
    return [{ count, words: lateWords(kind, figures) }];
  });
}

/** Told inside a part (尚未启动2个（其中逾期1个）) they are of that part; the whole only where it is all that is open. */
function isOfAllOpen(counts: readonly Count[]): boolean {
  const parts = counts.filter(({ role, isNested }) => !isNested && OPEN_ROLES.has(role));
  return parts.length === 1 && counts.some(({ role }) => role === 'done');
}

const OPEN_ROLES: ReadonlySet<string> = new Set<PartRole>([
  'nearly',
  'going',
  'notStarted',
  'notDone',
  'unknown',
]);

/** Completion rates of a sentence that are not the ledger's at the decimals printed. */
export function ratesUnlike(
  { rates }: Pick<Told, 'rates'>,
  { completionRate }: Figures,
): Told['rates'] {
  const { numerator, denominator } = completionRate;
  return rates.filter(
    (rate) =>
      /(?:完成|整改|办结|销号)率(?:为|达到?|是)?$/u.test(rate.before) &&
      !isAbout(rate) &&
      !/措施|金额|资金/u.test(rate.before) &&
      !fits(numerator, denominator, rate),
  );
}
