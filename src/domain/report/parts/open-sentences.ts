import type { Day } from '../../calendar/day';
import { partsOf } from '../../calendar/day';
import type { Piece, SourcedWords } from '../../draft/compose';
import { joined, sentenceOf, wholeFigure } from '../../draft/compose';
import { listed } from '../../draft/figures/classes';
import { countOf, withCells } from '../../draft/figures/count';
import type { DraftSentence, DraftSource } from '../../draft/types';
import type { LedgerItem } from '../../ledger/types';
import { groupItems } from '../../summary/group';
import { byDue } from '../by-due';
import type { Fates } from '../../draft/fates';
import { deadlineCells, unitWords } from '../item-words';
import type { PartCall } from '../template/part';
import { hasOption } from '../template/part';

/** What is to become of the open problems, a sentence for each kind of them; none where there are none. */
export function openSentences(
  call: PartCall,
  { overdue, dated, lasting, undated, unread }: Fates,
  source: DraftSource,
): readonly DraftSentence[] {
  return [
    sentenceOn(overdue, source, '对已超过整改时限的', '将逐个查明原因、细化措施，尽快完成整改。'),
    datedSentence(dated, call, source),
    sentenceOn(lasting, source, '对按时限要求持续整改的', '将持续推进，定期检查进展。'),
    sentenceOn(undated, source, '对没有明确完成日期的', '将尽快明确完成日期，抓紧推进整改。'),
    sentenceOn(unread, source, '对整改状态待核实的', '将先核实整改情况，再分类推进。'),
  ].filter((sentence) => sentence !== null);
}

function sentenceOn(
  items: readonly LedgerItem[],
  source: DraftSource,
  which: string,
  what: string,
): DraftSentence | null {
  if (items.length === 0) return null;
  return sentenceOf([which, counted(items, source), '个问题，', what]);
}

/** 对整改时限未到的8个问题，将按时限推进（2025年5月到期3个、……）。 By unit: （治安大队3个，……）. */
function datedSentence(
  items: readonly LedgerItem[],
  call: PartCall,
  source: DraftSource,
): DraftSentence | null {
  if (items.length === 0) return null;
  const byUnit = hasOption(call, '按责任单位');
  const shares = byUnit ? unitShares(items, source) : monthShares(items, source);
  const [first] = shares;
  const isOne = shares.length === 1 && first !== undefined;
  return sentenceOf([
    '对整改时限未到的',
    counted(items, source),
    '个问题，将按时限推进（',
    ...(isOne
      ? [items.length > 1 ? '均' : '', first.alone]
      : listed(
          shares.map(({ among }) => among),
          // A cell may name several units with 、 between them.
          byUnit ? '，' : '、',
        )),
    '），确保按期完成。',
  ]);
}

/** One share of the dated problems: in a row with others, and where it is all of them. */
interface Share {
  readonly among: SourcedWords;
  readonly alone: SourcedWords;
}

function monthShares(items: readonly LedgerItem[], source: DraftSource): readonly Share[] {
  const months = groupItems(byDue(items), ({ deadline }) => deadline.due?.slice(0, 7) ?? '');
  return [...months.values()].map((found) => {
    const month = monthWords(found, source);
    return {
      among: joined([month, '到期', counted(found, source), '个']),
      alone: joined(['于', month, '到期']),
    };
  });
}

function monthWords(items: readonly LedgerItem[], source: DraftSource): SourcedWords {
  const due: Day = items[0]?.deadline.due ?? '1900-01-01';
  const { year, month } = partsOf(due);
  const cells = [...new Set(items.flatMap((item) => deadlineCells(item, source)))];
  const words = wholeFigure(`${year}年${month}月`, { kind: 'read', cells });
  return { ...words, rows: items.map(({ row }) => row) };
}

function unitShares(items: readonly LedgerItem[], source: DraftSource): readonly Share[] {
  const units = groupItems(items, (item) => unitWords(item, source)?.text ?? '');
  return [...units.values()].map((found) => {
    const [first] = found;
    const unit: Piece = (first && unitWords(first, source)) ?? '责任单位待明确的';
    return {
      among: joined([unit, counted(found, source), '个']),
      alone: joined(['由', unit, '负责']),
    };
  });
}

function counted(items: readonly LedgerItem[], source: DraftSource): SourcedWords {
  return withCells(
    countOf(items),
    items.flatMap((item) => deadlineCells(item, source)),
  );
}
