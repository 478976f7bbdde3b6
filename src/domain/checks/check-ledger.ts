import { cellName } from '../grid/cells';
import type { SkippedRow } from '../ledger/skipped-row';
import type { ReadProblem, ReadingTrace } from '../ledger/trace';
import { checkItem } from './check-item';
import { dateFindings, rowFindings, sheetFindings } from './findings';
import type { Check, CheckInput, Finding } from './types';

/** Every check, in the order its findings are listed. */
const CHECKS: readonly Check[] = [checkSheet, checkSkipped, checkProblems, checkSerials];

/** 台账体检: everything in the ledger that the clerk should look at, each cell and code once. */
export function checkLedger(input: CheckInput): readonly Finding[] {
  return once(CHECKS.flatMap((check) => check(input)));
}

/** What concerns the sheet as a whole. */
function checkSheet({ trace: { reader, problems, feedback } }: CheckInput): readonly Finding[] {
  const findings: Finding[] = [];
  if (feedback) {
    findings.push(dateFindings.feedbackFromTitle(feedback.cell, feedback.text, feedback.day));
  }
  if (reader.columnOf('deadline') === null) findings.push(sheetFindings.noDeadlineColumn());
  const roles = ['status', 'progress', 'percent', 'completedOn', 'result'] as const;
  if (roles.every((role) => reader.columnOf(role) === null)) {
    findings.push(sheetFindings.noStatusColumn());
  }
  const waiting = waitingForFeedback(problems);
  const [first] = waiting;
  if (first) findings.push(dateFindings.noFeedbackDate(first[0], first[1], waiting.size));
  return findings;
}

function waitingForFeedback(problems: readonly ReadProblem[]): ReadonlyMap<string, string> {
  return new Map(
    problems
      .flatMap(({ entries }) => entries)
      .filter(({ deadline }) => deadline.trouble === 'noBase')
      .map(({ deadlineCell, deadline }) => [deadlineCell?.name ?? '', deadline.text]),
  );
}

/** Rows that were left out. */
function checkSkipped({ trace: { skipped } }: CheckInput): readonly Finding[] {
  const prefilled = skipped.filter(({ kind }) => kind === 'prefilled');
  const [first] = prefilled;
  return [
    ...skipped.flatMap(skippedFinding),
    ...(first ? [rowFindings.prefilled(first.cell, prefilled.length)] : []),
  ];
}

function skippedFinding({ kind, cell, text }: SkippedRow): readonly Finding[] {
  if (kind === 'prefilled') return [];
  if (kind === 'unplaced') return [rowFindings.unplaced(cell, text)];
  return [rowFindings.skipped(kind, cell, text)];
}

function checkProblems({ ledger, trace }: CheckInput): readonly Finding[] {
  const { asOf } = ledger.options;
  return trace.problems.flatMap(({ group, entries, item }) =>
    checkItem(trace.reader, group, entries, item, asOf),
  );
}

/** The same serial twice within one class; numbers may start again under the next. */
function checkSerials({ trace }: CheckInput): readonly Finding[] {
  return duplicateSerials(trace);
}

function duplicateSerials({ reader, problems }: ReadingTrace): readonly Finding[] {
  const column = reader.columnOf('serial');
  const seen = new Map<string, string>();
  if (column === null) return [];
  return problems.flatMap(({ group: { row, serial, category } }) => {
    if (serial === '' || !reader.begins(row, 'serial')) return [];
    const key = JSON.stringify([serial, category[0] ?? '']);
    const cell = cellName(row, column);
    const first = seen.get(key);
    if (first !== undefined) return [rowFindings.serialDuplicate(cell, serial, first)];
    seen.set(key, cell);
    return [];
  });
}

/** A merged cell is met on every row it covers; it is reported once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map(findings.map((one) => [JSON.stringify([one.code, one.cell]), one]));
  return [...byKey.values()];
}
