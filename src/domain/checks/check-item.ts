import type { Day } from '../calendar/day';
import { cellName } from '../grid/cells';
import { readStatus } from '../status/read-status';
import { compact } from '../text/normalize';
import type { BodyReader } from '../ledger/body-reader';
import { combineStatuses, statusOf } from '../ledger/combine';
import { isUnreadDoneDay } from '../ledger/done-day';
import { dateFindings, rowFindings, statusFindings } from './findings';
import { problemRole, type RowGroup } from '../ledger/group-rows';
import type { Entry } from '../ledger/read-entry';
import { isOpen } from '../ledger/timeliness';
import type { LedgerItem } from '../ledger/types';
import type { Finding } from './types';

/** Everything of one problem that the clerk should look at, in the order of the columns' weight. */
export function checkItem(
  reader: BodyReader,
  group: RowGroup,
  entries: readonly Entry[],
  item: LedgerItem,
  asOf: Day,
): readonly Finding[] {
  return [
    ...checkProblem(reader, group),
    ...checkDeadlines(reader, entries, item),
    ...checkStatus(reader, entries, item),
    ...entries.flatMap((entry) => checkStep(reader, entry, asOf)),
    ...checkPercents(entries),
  ];
}

function checkProblem(reader: BodyReader, group: RowGroup): readonly Finding[] {
  const column = reader.columnOf(problemRole(reader));
  if (group.problem !== '' || column === null) return [];
  return [rowFindings.problemMissing(cellName(group.row, column), group.serial)];
}

function checkDeadlines(
  reader: BodyReader,
  entries: readonly Entry[],
  item: LedgerItem,
): readonly Finding[] {
  const column = reader.columnOf('deadline');
  if (column === null) return [];
  if (entries.every((entry) => isNoDeadline(entry.deadline.text))) {
    return item.status === 'completed' || item.status === 'longTerm'
      ? []
      : [dateFindings.missing(cellName(item.row, column))];
  }
  return entries.flatMap(checkDeadline);
}

/** Blank, or one of the signs for nothing. */
function isNoDeadline(text: string): boolean {
  return /^(?:[-/\\]*|无|暂无)$/u.test(compact(text));
}

function checkDeadline({ deadline, deadlineCell }: Entry): readonly Finding[] {
  if (!deadlineCell || isNoDeadline(deadline.text)) return [];
  const { name, text } = deadlineCell;
  if (deadline.trouble === 'nothingRead') return [dateFindings.unreadable(name, text)];
  if (deadline.trouble === 'noSuchDay') return [dateFindings.noSuchDay(name, text)];
  const { due } = deadline;
  if (due === null) return [];
  return deadline.suppositions.map((supposition) => {
    switch (supposition) {
      case 'year':
        return dateFindings.yearSupposed(name, text, due);
      case 'reading':
        return dateFindings.readingSupposed(name, text, due);
      case 'holidays':
        return dateFindings.holidaysUnknown(name, text, due);
      case 'base':
        return dateFindings.baseSupposed(name, text, due);
    }
  });
}

function checkStatus(
  reader: BodyReader,
  entries: readonly Entry[],
  item: LedgerItem,
): readonly Finding[] {
  const hasStatus = (['status', 'progress', 'percent'] as const).some(
    (role) => reader.columnOf(role) !== null,
  );
  if (!hasStatus) return [];
  const silent = entries.find((entry) => entry.evidence === null);
  if (item.status === 'unknown' && silent) return [unknownStatus(reader, silent, item)];
  return entries.flatMap((entry) => unreadableStatus(reader, entry));
}

function unknownStatus(reader: BodyReader, entry: Entry, item: LedgerItem): Finding {
  const seen = reader.seen(entry.row, 'status') ?? reader.seen(entry.row, 'progress');
  const name = seen?.name ?? cellName(item.row, reader.columnOf(problemRole(reader)) ?? 1);
  return statusFindings.unknown(name, seen?.text ?? '');
}

/** The status cell says something that is no status; another cell of the row stood in. */
function unreadableStatus(reader: BodyReader, { row, evidence }: Entry): readonly Finding[] {
  const seen = reader.seen(row, 'status');
  if (!seen || seen.text === '' || !evidence || evidence.cell === seen.name) return [];
  return [statusFindings.unreadable(seen.name, seen.text, evidence.status)];
}

function checkStep(reader: BodyReader, entry: Entry, asOf: Day): readonly Finding[] {
  const findings: Finding[] = [];
  const { percentCell, completedOnCell, completedOn } = entry;
  if (percentCell && percentCell.text !== '' && entry.percent === null) {
    findings.push(statusFindings.percentUnreadable(percentCell.name, percentCell.text));
  }
  if (completedOnCell && isUnreadDoneDay(completedOnCell.text, completedOn)) {
    findings.push(dateFindings.completedOnUnreadable(completedOnCell.name, completedOnCell.text));
  }
  const doneFrom = completedOn && (completedOn.earliest ?? completedOn.day);
  if (completedOnCell && doneFrom && doneFrom > asOf) {
    findings.push(
      dateFindings.completedAfterAsOf(completedOnCell.name, completedOnCell.text, asOf),
    );
  }
  return [...findings, ...checkProgress(reader, entry)];
}

/** The status column against the progress column of the same row. */
function checkProgress(reader: BodyReader, { row, evidence }: Entry): readonly Finding[] {
  const statusCell = reader.seen(row, 'status');
  const progress = reader.seen(row, 'progress');
  if (!evidence || !progress || evidence.cell !== statusCell?.name) return [];
  const said = readStatus(progress.text)?.status;
  const clash =
    evidence.status === 'completed'
      ? said === 'notCompleted' || said === 'notStarted'
      : evidence.status === 'notStarted' && said === 'completed';
  return clash
    ? [
        statusFindings.contradictsProgress(
          evidence.cell,
          evidence.text,
          evidence.status,
          progress.name,
        ),
      ]
    : [];
}

/** Each percent cell against the status of all steps it stands for, unless it gave that status. */
function checkPercents(entries: readonly Entry[]): readonly Finding[] {
  const cells = new Map<string, Entry>(
    entries.map((entry) => [entry.percentCell?.name ?? '', entry]),
  );
  return [...cells.values()].flatMap(({ percent, percentCell }) => {
    if (percent === null || percentCell === null) return [];
    const { name, text } = percentCell;
    const sharing = entries.filter((entry) => entry.percentCell?.name === name);
    const status = combineStatuses(sharing.map(statusOf));
    const odd = status === 'completed' ? percent < 100 : percent === 100 && isOpen(status);
    const gaveIt = sharing.every(({ evidence }) => evidence?.cell === name);
    return odd && !gaveIt ? [statusFindings.contradictsPercent(name, text, status, percent)] : [];
  });
}
