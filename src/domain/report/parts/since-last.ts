import { formatChineseDay } from '../../calendar/day';
import type { Piece } from '../../draft/compose';
import { joined, sentenceOf, wholeFigure } from '../../draft/compose';
import { listed } from '../../draft/figures/classes';
import { countOf, statusCells, withCells } from '../../draft/figures/count';
import { percentWords, rateBasis } from '../../draft/figures/rate';
import type { DraftBlock, DraftSentence } from '../../draft/types';
import type { LedgerItem } from '../../ledger/types';
import { isUnchanged } from '../../snapshot/compare-snapshots';
import type { SnapshotChanges, SnapshotDifference } from '../../snapshot/types';
import { formatPercent } from '../../summary/percent';
import type { ReportContext } from '../context';
import { deadlineCells } from '../item-words';
import { bodyOf } from '../paragraph';
import type { PartCall } from '../template/part';
import { hasOption } from '../template/part';

/** Other days of 临期 change none of the figures told here; any other difference may. */
const HARMLESS: readonly SnapshotDifference[] = ['warningDays'];

/** 【较上期】: the sentence as a paragraph of its own; none where there is nothing to say. */
export function sinceLastPart(call: PartCall, context: ReportContext): readonly DraftBlock[] {
  const sentence = sinceLastSentence(context, hasOption(call, '无变化也写'));
  return sentence === null ? [] : [bodyOf([sentence])];
}

/**
 * 较上期（2025年3月31日），新增完成5个，…… What was done and what was undone are both told, never one less the
 * other. Null where nothing was noted before, where the two cannot be compared (another counting rule, other
 * columns, another basis of the deadlines), in a draft of one group's problems (what was noted names no
 * groups), and, unless `saysUnchanged`, where nothing changed.
 */
export function sinceLastSentence(
  context: Pick<ReportContext, 'source' | 'changes'>,
  saysUnchanged: boolean,
): DraftSentence | null {
  const { changes, source } = context;
  if (changes === null || source.narrowedTo !== undefined) return null;
  if (changes.differences.some((one) => !HARMLESS.includes(one))) return null;
  const parts = [...countParts(changes, context), ...rateParts(changes, context)];
  if (parts.length > 0)
    return sentenceOf(['较上期（', dayOf(changes), '），', ...listed(parts, '，'), '。']);
  if (!saysUnchanged || !isUnchanged(changes)) return null;
  return sentenceOf(['较上期（', dayOf(changes), '）无变化。']);
}

function dayOf({ days }: SnapshotChanges): Piece {
  return wholeFigure(formatChineseDay(days.from), { kind: 'given', by: NOTED });
}

/** Where the figures of the earlier day come from. */
const NOTED = '上次记下的进度';

type Context = Pick<ReportContext, 'source'>;
type Cells = (items: readonly LedgerItem[], context: Context) => readonly string[];

const ofStatus: Cells = (items, { source }) => statusCells(items, source.cells);
const ofDeadline: Cells = (items, { source }) =>
  items.flatMap((item) => deadlineCells(item, source));
const ofNone: Cells = () => [];

function countParts(changes: SnapshotChanges, context: Context): readonly Piece[] {
  const { newlyCompleted, newlyOverdue, reopened, deadlineChanged, added, removed } = changes;
  return [
    ...countPart('新增完成', newlyCompleted, ofStatus, context),
    ...countPart('新增逾期', newlyOverdue, ofDeadline, context),
    ...countPart('退回未完成', reopened, ofStatus, context),
    ...countPart('整改时限有改动', deadlineChanged, ofDeadline, context),
    ...countPart('台账新增问题', added, ofNone, context),
    ...removedPart(removed.length),
  ];
}

function countPart(
  words: string,
  found: readonly { readonly row: number | null }[],
  cells: Cells,
  context: Context,
): readonly Piece[] {
  const rows = new Set(found.map(({ row }) => row));
  const items = context.source.ledger.items.filter(({ row }) => rows.has(row));
  if (items.length === 0) return [];
  return [joined([words, withCells(countOf(items), cells(items, context)), '个'])];
}

/** They have no rows any more. */
function removedPart(count: number): readonly Piece[] {
  if (count === 0) return [];
  const figure = wholeFigure(String(count), { kind: 'given', by: `${NOTED}里有、现在没有的问题` });
  return [joined(['台账减少问题', figure, '个'])];
}

/** 整改完成率由40%变为55.26%; nothing where it stayed. */
function rateParts({ figures }: SnapshotChanges, { source }: Context): readonly Piece[] {
  const { from, to } = figures.completionRate;
  const { rule } = source.summary;
  const now = percentWords(rateBasis(source.ledger.items, rule), rule);
  if (now === null || from.denominator === 0 || from.percent === to.percent) return [];
  const before = wholeFigure(formatPercent(from.percent), { kind: 'given', by: NOTED });
  const name = rule.unit === 'measures' ? '按措施计整改完成率' : '整改完成率';
  return [joined([`${name}由`, before, '变为', now])];
}
