import { type Day, partsOf } from '../calendar/day';
import type { Ledger } from '../ledger/types';
import { type NoticeKind, NOTICE_KINDS } from './kinds';
import { kindOfNumber, noticeNumber } from './number';
import type { RegisterRows } from './read-register';
import { replyDayOf } from './reply-day';
import type { SupervisionRules } from './rules';
import type { Notice, NoticeGroup } from './types';

/** How notices are numbered. */
export interface Numbering {
  /** The office's own letters before 督办〔2026〕3号; '' for none. */
  readonly prefix: string;
  /** The first number of each kind; null goes on from the register, with 1 where it has none of the year. */
  readonly start: number | null;
}

/**
 * Gives each group its number and its day of reply, in the order given. Numbers go on from the register,
 * each kind and year by itself, and no number that stands there is given again, whatever prefix it has.
 *
 * @param register Null where there is none yet.
 */
export function issueNotices(
  groups: readonly NoticeGroup[],
  ledger: Ledger,
  register: RegisterRows | null,
  issued: Day,
  { prefix, start }: Numbering,
  { replyDays, interviewDays, interviewAfter }: SupervisionRules,
): readonly Notice[] {
  const { year } = partsOf(issued);
  const next = new Map(
    NOTICE_KINDS.map((kind) => [kind, start ?? nextNumber(register, kind, year)]),
  );
  const replyBy = replyDayOf(issued, replyDays);
  const limits = { interviewDays, interviewAfter };
  const { sheet, options } = ledger;
  return groups.map((group) => {
    const serial = next.get(group.kind) ?? 1;
    next.set(group.kind, serial + 1);
    const number = noticeNumber(prefix, group.kind, year, serial);
    return { ...group, number, issued, asOf: options.asOf, replyBy, ledger: sheet, limits };
  });
}

/** One more than the greatest number of that kind and year in the register; 1 where there is none. */
export function nextNumber(register: RegisterRows | null, kind: NoticeKind, year: number): number {
  const used = (register?.rows ?? []).flatMap(({ parts, kind: of }) => {
    if (parts?.year !== year) return [];
    // A row whose kind and number contradict each other uses up both.
    return of === kind || kindOfNumber(parts) === kind ? [parts.serial] : [];
  });
  return used.reduce((most, serial) => Math.max(most, serial), 0) + 1;
}

/**
 * The first kind whose wanted start would come before a number that the register has; null where none does.
 * Only the kinds that are issued count.
 */
export function startTaken(
  groups: readonly NoticeGroup[],
  register: RegisterRows | null,
  issued: Day,
  start: number | null,
): { readonly kind: NoticeKind; readonly next: number } | null {
  if (start === null) return null;
  const { year } = partsOf(issued);
  for (const kind of NOTICE_KINDS) {
    const next = nextNumber(register, kind, year);
    if (groups.some((group) => group.kind === kind) && start < next) return { kind, next };
  }
  return null;
}
