import { formatChineseDay } from '../../calendar/day';
import type { LedgerItem } from '../../ledger/types';
import { wholeFigure } from '../compose';
import { deadlineWords } from './due-words';
import { gapMark } from '../gap';
import { completedSentence } from './completed';
import { limitPieces, planPieces } from './limit';
import { percentAside } from './percent-aside';
import { statusPiece, toldSentence, type ToldSentence } from './told';
import { LATE_WORDS, OPEN_WORDS, type OpenStatus } from './words';
import type { DraftSource } from '../types';

/**
 * How far a problem is on the as-of day, as the sheet says it, even where its progress says otherwise: the
 * checks tell a contradiction. An unread status is a gap, after what its date alone says.
 */
export function statusSentences(source: DraftSource, item: LedgerItem): readonly ToldSentence[] {
  switch (item.status) {
    case 'completed':
      return [completedSentence(source, item)];
    case 'longTerm':
      return [toldSentence([statusPiece(item, '该问题需长期坚持整改。')])];
    case 'unknown':
      return [...lateSentences(source, item, LATE_WORDS.unknown), unknownSentence(item)];
    case 'substantiallyCompleted':
    case 'inProgress':
    case 'notStarted':
    case 'notCompleted':
      return openSentences(source, item, item.status);
  }
}

function unknownSentence(item: LedgerItem): ToldSentence {
  return toldSentence([statusPiece(item, `${gapMark('整改状态')}。`)], ['整改状态']);
}

function openSentences(
  source: DraftSource,
  item: LedgerItem,
  status: OpenStatus,
): readonly ToldSentence[] {
  const late = lateSentences(source, item, LATE_WORDS[status]);
  if (late.length > 0) return late;
  const { pieces, gaps } = planPieces(deadlineWords(source, item));
  const state = [statusPiece(item, OPEN_WORDS[status]), ...percentAside(source, item)];
  return [toldSentence([...state, ...pieces, '。'], gaps)];
}

/** The limit, the as-of day and the days between them; none where the problem is not past its day. */
function lateSentences(
  source: DraftSource,
  item: LedgerItem,
  state: string,
): readonly ToldSentence[] {
  const { due } = item.deadline;
  const limit = limitPieces(deadlineWords(source, item));
  if (!item.overdue || due === null || limit === null) return [];
  const asOf = formatChineseDay(source.ledger.options.asOf);
  const days = wholeFigure(String(item.daysLate), {
    kind: 'computed',
    expression: `${asOf}-${formatChineseDay(due)}`,
    rows: [item.row],
  });
  return [
    toldSentence([
      statusPiece(item, '该问题整改时限'),
      ...limit,
      '，截至',
      wholeFigure(asOf, { kind: 'given', by: '统计日期' }),
      state,
      ...percentAside(source, item),
      '，已逾期',
      days,
      '天。',
    ]),
  ];
}
