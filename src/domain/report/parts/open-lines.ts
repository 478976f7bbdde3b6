import type { Piece } from '../../draft/compose';
import { sentenceOf } from '../../draft/compose';
import { countOf } from '../../draft/figures/count';
import type { DraftParagraph, HeadingLevel } from '../../draft/types';
import type { LedgerItem } from '../../ledger/types';
import { byDue } from '../by-due';
import type { ReportContext } from '../context';
import type { Fates } from '../../draft/fates';
import { isLasting } from '../../draft/fates';
import { daysApartWords, dueWords, leaderWords, quotedProblem, unitWords } from '../item-words';
import { endOfNextMonth } from '../ledger-words';
import { ordinalMark } from '../numbering';
import { bodyOf } from '../paragraph';
import type { PartCall } from '../template/part';
import { hasOption } from '../template/part';

/**
 * The open problems one by one, each a line with its number: the overdue ones first, then by their day,
 * then those without. 下月: only those due by the end of the month after the as-of day's, and how many
 * others there are. The public version names no leaders.
 */
export function openLines(
  call: PartCall,
  { overdue, dated, lasting, undated, unread }: Fates,
  context: ReportContext,
): readonly DraftParagraph[] {
  const all = [...byDue(overdue), ...byDue(dated), ...lasting, ...undated, ...unread];
  const last = endOfNextMonth(context.source.ledger.options.asOf);
  const isSoon = ({ deadline }: LedgerItem) => deadline.due !== null && deadline.due <= last;
  const shown = hasOption(call, '下月') ? all.filter(isSoon) : all;
  const isShown = new Set(shown);
  const level = Math.min(context.numbering.below + 1, 4) as HeadingLevel;
  return [
    ...shown.map((item, at) => lineOf(item, level, at + 1, context)),
    ...restLine(
      all.filter((item) => !isShown.has(item) && item.status !== 'unknown'),
      shown.length > 0,
    ),
  ];
}

function lineOf(
  item: LedgerItem,
  level: HeadingLevel,
  number: number,
  context: ReportContext,
): DraftParagraph {
  const sentence = sentenceOf([
    ordinalMark(level, number),
    quotedProblem(item, context.source),
    '，',
    ...whoWords(item, context),
    ...whenWords(item, context),
    '。',
  ]);
  return { ...bodyOf([sentence]), row: item.row };
}

/** 由法制室负责（责任领导：分管副局长），; empty where the sheet names neither. */
function whoWords(item: LedgerItem, { source, audience }: ReportContext): readonly Piece[] {
  const unit = unitWords(item, source);
  const leader = audience === 'internal' ? leaderWords(item, source) : null;
  if (unit === null) return leader === null ? [] : ['责任领导为', leader, '，'];
  return ['由', unit, '负责', ...(leader === null ? [] : ['（责任领导：', leader, '）']), '，'];
}

function whenWords(item: LedgerItem, { source }: ReportContext): readonly Piece[] {
  const due = dueWords(item, source);
  const days = daysApartWords(item, source.ledger.options.asOf);
  if (item.overdue && due !== null && days !== null)
    return ['整改时限为', due, '，已逾期', days, '天，将尽快完成整改'];
  if (item.status === 'unknown') return ['将先核实整改情况'];
  if (due !== null) return ['将于', due, '前完成整改'];
  return [isLasting(item) ? '将持续推进整改' : '将尽快明确完成日期'];
}

/** What is not due in that time; a problem whose state is only to be verified is not called open. */
function restLine(items: readonly LedgerItem[], isRest: boolean): readonly DraftParagraph[] {
  if (items.length === 0) return [];
  const count = countOf(items);
  const which = isRest ? ['其余', count, '个未完成的问题'] : ['未完成的', count, '个问题'];
  return [bodyOf([sentenceOf([...which, '不在下月底前到期，将继续推进。'])])];
}
