import { relapseWords } from '../ledger/relapse-words';
import type { LedgerItem } from '../ledger/types';
import { chineseOrdinal } from './chinese-ordinal';
import { type Piece, wholeFigure } from './compose';
import { gapMark } from './gap';
import { positiveHeading, quotingHeading } from './heading/item-heading';
import { headingNumber } from './heading/number';
import { cellsOf, rowsOf } from './item-cells';
import { itemPoints, type ItemPoints, withoutStatus } from './points/item-points';
import { besideStatus } from './status/beside';
import { statusSentences } from './status/status-sentence';
import { tellsDone } from './status/tells-done';
import { toldSentence, type ToldSentence } from './status/told';
import type { ItemStyle } from './style';
import { toldWords } from './told-words';
import type { DraftParagraph, DraftSource, HeadingLevel } from './types';

/** Where the problem stands in the report: its running number, and the level that says how it is written. */
interface ItemPlace {
  readonly number: number;
  readonly level: HeadingLevel;
}

/** The sentences of a problem under its heading, as groups that stand on one line. */
type Lines = readonly (readonly ToldSentence[])[];

/**
 * One problem as paragraphs: its heading, what was done, how far it is. Quoted and inline it is one
 * paragraph led by its heading; else the heading is a line of its own. Every sentence has its rows, cells
 * and figures; what the sheet does not say is marked ［待补充：…］, never made up. Never throws.
 */
export function draftItem(
  source: DraftSource,
  item: LedgerItem,
  style: ItemStyle,
  place: ItemPlace,
): readonly DraftParagraph[] {
  const lines = linesOf(source, item, style);
  if (style.heading === 'quoting' && style.points === 'inline') {
    const heading = headingOf(source, item, style, place, '。');
    const lead = { level: place.level, sentences: 1 };
    return [{ ...bodyOf(item, [heading, ...lines.flat()]), lead }];
  }
  const heading = bodyOf(item, [headingOf(source, item, style, place, '')]);
  const bodies = style.points === 'inline' ? [lines.flat()] : lines;
  return [
    { ...heading, kind: `heading${place.level}` },
    ...bodies.map((sentences) => bodyOf(item, sentences)),
  ];
}

function bodyOf(item: LedgerItem, told: readonly ToldSentence[]): DraftParagraph {
  return {
    kind: 'body',
    lead: null,
    row: item.row,
    sentences: told.map(({ sentence }) => sentence),
    gaps: told.flatMap(({ gaps }) => gaps).map((words) => ({ words, row: item.row, fact: null })),
  };
}

function headingOf(
  source: DraftSource,
  item: LedgerItem,
  { heading }: ItemStyle,
  { number, level }: ItemPlace,
  stop: string,
): ToldSentence {
  const words =
    heading === 'quoting' ? quotingHeading(source, item) : positiveHeading(source, item);
  const at = { ...headingNumber(number, level), rows: [item.row] };
  return toldSentence([at, ...words.pieces, stop], words.gaps);
}

function linesOf(source: DraftSource, item: LedgerItem, { status }: ItemStyle): Lines {
  const all = itemPoints(source, item);
  const isTold = status !== 'none' && !(status === 'open' && item.status === 'completed');
  // The sentence on the status says it once more; it is the one that names the cell.
  const told = isTold ? withoutStatus(all, item.status) : all;
  const state = isTold && !tellsDone(told, item, source) ? statusSentences(source, item) : [];
  const beside = isTold ? besideStatus(source, item, told.points) : [];
  // What has not begun has no progress, and its reason is asked for instead.
  const isMissing =
    told.points.length === 0 &&
    (told.contradiction !== null || !(isTold && item.status === 'notStarted'));
  const done = isMissing ? [[progressGap(source, item, told)]] : pointLines(told);
  const progress = [...done, ...cameBack(item)];
  const lines =
    status === 'first' ? [state, ...progress, beside] : [...progress, [...state, ...beside]];
  return lines.filter((line) => line.length > 0);
}

/** What was done did not last: without this the progress, written before the look-back, would say it is. */
function cameBack(item: LedgerItem): Lines {
  const { relapse } = item;
  if (relapse === undefined) return [];
  const text = `回头看发现${relapseWords([item])}，已退回未完成。`;
  return [[toldSentence([{ text, rows: [item.row], cells: [relapse.cell], figures: [] }])]];
}

/** What is next is not one more thing done: it follows the points without a number. */
const COMES_NEXT = /^(?:下一步|下步|接下来|下阶段)(?!计划[已未])/u;

/** Each point with its number; an introduction stands on the first one's line. */
function pointLines({ lead, points }: ItemPoints): Lines {
  const next = points.at(-1);
  const isNextTold = points.length > 1 && next !== undefined && COMES_NEXT.test(next.text);
  const numbered = isNextTold ? points.length - 1 : points.length;
  const lines = points.map((point, at) => [
    toldSentence([...(at < numbered ? numberOf(at, numbered) : []), toldWords(point)]),
  ]);
  const [first = [], ...others] = lines;
  return lead === null ? lines : [[toldSentence([toldWords(lead)]), ...first], ...others];
}

/** 一是 … for several points; a single one needs no number. */
function numberOf(at: number, count: number): readonly Piece[] {
  return count > 1 ? [wholeFigure(`${chineseOrdinal(at + 1)}是`, { kind: 'numbering' })] : [];
}

/** A cell with one word that contradicts the status is quoted: nothing else shows it. */
function progressGap(
  source: DraftSource,
  item: LedgerItem,
  { contradiction }: ItemPoints,
): ToldSentence {
  if (contradiction !== null)
    return toldSentence(
      ['整改进展一栏为“', toldWords(contradiction), `”，${gapMark('整改进展')}。`],
      ['整改进展'],
    );
  const rows = rowsOf(item);
  const cells = cellsOf(source, rows, 'progress');
  const text = `${gapMark('整改进展')}。`;
  return toldSentence([{ text, rows, cells, figures: [] }], ['整改进展']);
}
