import type { Ledger, LedgerItem, LedgerOptions } from '../ledger/types';
import { displayState } from '../palette/palette';
import type { Summary } from '../summary/types';
import { compact } from '../text/normalize';
import { fingerprint } from './fingerprint';
import type {
  LedgerProblem,
  LedgerSnapshot,
  SnapshotFigures,
  SnapshotHeader,
  SnapshotOptions,
} from './types';

/**
 * Characters kept of a problem's text. They only name a problem that is gone (第12项 党委会议事规则…), and
 * a file must not carry more of a row that was taken out of it than that needs.
 */
const EXCERPT_LENGTH = 10;
const LONGEST_SERIAL = 12;

/** Where the first characters are looked for: a cell may begin with any number of blanks. */
const EXCERPT_SOURCE = 200;
const NOT_SHOWN = /[\s\p{Cc}\p{Cs}]/gu;

/**
 * How a ledger stands on its as-of day, with the rows of its problems.
 *
 * @param summary The summary of this very ledger.
 */
export function takeSnapshot(ledger: Ledger, summary: Summary): LedgerSnapshot {
  return { ...headerOf(ledger, summary), problems: ledger.items.map(problemIn) };
}

/** The figures of `takeSnapshot` alone: no problem is looked at. */
export function headerOf({ sheet, options }: Ledger, summary: Summary): SnapshotHeader {
  return {
    day: options.asOf,
    sheet,
    rule: summary.rule,
    options: optionsIn(options),
    figures: figuresIn(summary),
  };
}

function optionsIn(options: LedgerOptions): SnapshotOptions {
  const { feedback, immediateDays, concentratedMonths, dueSoonDays, monthBefore } = options;
  const columns = Object.entries(options.columns).map(([key, role]) => `${key}=${role}`);
  return {
    feedback,
    immediateDays,
    concentratedMonths,
    dueSoonDays,
    firstWarningDays: options.firstWarningDays ?? null,
    monthBefore,
    columns: columns.sort().join(' '),
  };
}

function figuresIn(summary: Summary): SnapshotFigures {
  const { total, overdue, dueSoon, completedLate, completionRate, byStatus } = summary;
  return {
    total,
    completed: byStatus.completed,
    overdue,
    dueSoon,
    completedLate,
    completionRate,
  };
}

function problemIn(item: LedgerItem): LedgerProblem {
  const { row, lastRow, status, percent, deadline } = item;
  // A ledger of tasks names no problems: then the first measure tells them apart.
  const text = item.problem.trim() === '' ? (item.measures[0]?.text ?? '') : item.problem;
  return {
    row,
    lastRow,
    serial: compact(item.serial).slice(0, LONGEST_SERIAL),
    text: excerptOf(text),
    ...fingerprint(text),
    status,
    state: displayState(item),
    due: deadline.due,
    // As a sheet shows it: a third written as a fraction has sixteen decimals.
    percent: percent === null ? null : Math.round(percent * 100) / 100,
    source: {
      words: text.trim(),
      deadline: deadline.text.trim(),
      original: deadline.original,
      deadlineCell: item.deadlineCell,
      statusCell: item.statusSource?.cell ?? null,
    },
  };
}

function excerptOf(text: string): string {
  const shown = text.trimStart().slice(0, EXCERPT_SOURCE).replace(NOT_SHOWN, '');
  return Array.from(shown).slice(0, EXCERPT_LENGTH).join('');
}
