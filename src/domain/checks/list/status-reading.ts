import { cellName } from '../../grid/cells';
import { problemRole } from '../../ledger/group-rows';
import type { Entry } from '../../ledger/read-entry';
import { statusQuestionOf } from '../../ledger/status-question';
import type { ReadProblem } from '../../ledger/trace';
import { readStatus } from '../../status/read-status';
import { findEach } from '../find-each';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { quote, STATUS_NAMES } from '../words';

/** Statuses that no cell says, and cells of status or percent that say none. */
export function checkStatusReadings(view: CheckView): readonly Finding[] {
  const { reader } = view;
  const hasStatus = (['status', 'closed', 'progress', 'percent'] as const).some((role) =>
    reader.has(role),
  );
  return [
    ...(hasStatus ? findEach(view.problems, (problem) => statusFindings(view, problem)) : []),
    ...findEach(view.steps, ({ entry }) => percentUnreadable(entry)),
  ];
}

function statusFindings(view: CheckView, { entries, item }: ReadProblem): readonly Finding[] {
  const silent = entries.find((entry) => entry.evidence === null);
  if (item.status === 'unknown' && silent) return [unknown(view, silent)];
  return findEach(entries, (entry) => unreadable(view, entry));
}

function unknown({ reader }: CheckView, { row }: Entry): Finding {
  const seen = reader.seen(row, 'status') ?? reader.seen(row, 'progress');
  const name = seen?.name ?? cellName(row, reader.columnOf(problemRole(reader)) ?? 1);
  const text = seen?.text ?? '';
  const message =
    text === ''
      ? `${name} 所在的问题没有写明整改状态，按“状态不明”统计。`
      : `${name} ${quote(text)}看不出整改状态，按“状态不明”统计。`;
  return finding('status.unknown', { name, text }, message);
}

/** The status cell says something that is no status; another cell of the row stood in. */
function unreadable({ reader }: CheckView, { row, evidence }: Entry): readonly Finding[] {
  // Hardly any status is read from another cell; only then are the cells compared.
  if (!evidence || evidence.source === 'status') return [];
  const seen = reader.seen(row, 'status');
  if (!seen || seen.text === '' || evidence.cell === seen.name) return [];
  // A bare 否 was understood; the other cell only told how far it is.
  const yesNo = statusQuestionOf(reader.header) !== null;
  if (readStatus(seen.text, { yesNo }) !== null) return [];
  const { name, text } = seen;
  return [
    finding(
      'status.unreadable',
      { name, text },
      `${name} ${quote(text)}看不出整改状态，依据该行其他内容按“${STATUS_NAMES[evidence.status]}”统计。`,
    ),
  ];
}

/** A status in the place of a figure (未启动) was understood; the figure itself is missing all the same. */
function percentUnreadable(entry: Entry): readonly Finding[] {
  if (entry.percent !== null) return [];
  const { percentCell } = entry;
  if (!percentCell || percentCell.text === '') return [];
  if (readStatus(percentCell.text) !== null) return [];
  if (/^[-/\\]*$/u.test(percentCell.text)) return [];
  const { name, text } = percentCell;
  return [
    finding(
      'percent.unreadable',
      { name, text },
      `${name} ${quote(text)}不能读作完成百分比，没有采用。`,
    ),
  ];
}
