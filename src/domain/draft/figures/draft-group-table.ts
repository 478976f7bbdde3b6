import { sentenceOf } from '../compose';
import type { LedgerItem } from '../../ledger/types';
import type { GroupKey } from '../../summary/groups-by';
import type { DraftSentence, DraftSource, DraftTable } from '../types';
import { FIGURE_CLASSES } from './classes';
import { countOf, statusCells, withCells } from './count';
import { asOfWords } from './day-words';
import { GROUPINGS, groupsOf } from './group-items';
import { groupName } from './group-sentences';
import { percentWords, rateBasis } from './rate';

/** Where a group has no rate: its problems are all 长期坚持 and not in the base. */
const NO_RATE = '—';

/**
 * One row a group, in the summary's order, and 合计, which is all problems. Of the classes only those
 * that occur have a column, so that they add up to 问题数; a table without problems has only 合计.
 */
export function draftGroupTable(source: DraftSource, by: GroupKey): DraftTable {
  const { ledger, summary } = source;
  const { title } = GROUPINGS[by];
  const classes = FIGURE_CLASSES.filter(({ status }) =>
    ledger.items.some((item) => item.status === status),
  );
  const cellsOf = (items: readonly LedgerItem[]): readonly DraftSentence[] => [
    countOf(items),
    ...classes.map(({ status }) => {
      const inClass = items.filter((item) => item.status === status);
      return withCells(countOf(inClass), statusCells(inClass, source.cells));
    }),
    overdueCell(items),
    sentenceOf([percentWords(rateBasis(items, summary.rule), summary.rule) ?? NO_RATE]),
  ];
  return {
    kind: 'table',
    caption: sentenceOf([`各${title}整改情况（截至`, asOfWords(ledger), '）']),
    header: [title, '问题数', ...classes.map((one) => one.title), '逾期', rateTitle(source)],
    rows: [
      ...groupsOf(source, by).map((group) => [
        sentenceOf([groupName(group)]),
        ...cellsOf(group.items),
      ]),
      [sentenceOf(['合计']), ...cellsOf(ledger.items)],
    ],
  };
}

function overdueCell(items: readonly LedgerItem[]): DraftSentence {
  const overdue = items.filter((item) => item.overdue);
  return withCells(
    countOf(overdue),
    overdue.flatMap(({ deadlineCell }) => deadlineCell ?? []),
  );
}

function rateTitle({ summary }: DraftSource): string {
  return summary.rule.unit === 'measures' ? '完成率（按措施计）' : '完成率';
}
