import type { LedgerItem } from '../../ledger/types';
import { type Gap, gapMark } from '../gap';
import { type Hint, saysHint } from './hint-words';
import { hintBeside, mechanismMeasures, openMeasures, titledBeside } from './hints';
import { cellsOf, rowsOf } from '../item-cells';
import { toldSentence, type ToldSentence } from './told';
import { type ToldText, toldWords } from '../told-words';
import type { DraftSource } from '../types';

/** What a status asks to be told beside it, and how it is marked where the sheet does not say it. */
interface Asked {
  /** Any of them answers in a point; the first is looked for in other cells. */
  readonly hints: readonly [Hint, ...Hint[]];
  readonly gap: Gap;
  /** Our words around what a measure says; null where measures do not answer. */
  readonly measures: 'next' | 'mechanism' | null;
  /** Is a missing answer left unmarked where the progress itself is missing? One mark says enough then. */
  readonly goesWithProgress: boolean;
}

const NEXT: Asked = {
  hints: ['next'],
  gap: '下一步举措',
  measures: 'next',
  goesWithProgress: true,
};
const MECHANISM: Asked = {
  hints: ['mechanism'],
  gap: '长效机制',
  measures: 'mechanism',
  goesWithProgress: true,
};
const NOT_STARTED: Asked = {
  hints: ['reason'],
  gap: '未启动原因',
  measures: null,
  goesWithProgress: false,
};
const LATE: Asked = {
  hints: ['reason'],
  gap: '逾期原因',
  measures: null,
  goesWithProgress: false,
};
/** Under way without a day by which it ends (长期坚持, 持续推进): the mechanism answers as well as a step. */
const LASTING: Asked = { ...MECHANISM, hints: ['mechanism', 'next'] };

const WORDS = {
  next: ['下一步，继续落实“', '”。'],
  mechanism: ['长期整改措施为“', '”。'],
} as const;

/**
 * What belongs beside the status: what is next of what is under way, the mechanism of what is kept up, the
 * reason of what has not begun or is late: first what a column for just that says (未完成原因); nothing where
 * the points say it already; else as the row's result, remark or measures say it; else a gap.
 */
export function besideStatus(
  source: DraftSource,
  item: LedgerItem,
  points: readonly ToldText[],
): readonly ToldSentence[] {
  const asked = askedOf(item);
  if (asked === null) return [];
  const [hint] = asked.hints;
  const titled = titledBeside(source, item, hint);
  if (titled === null && points.some(({ text }) => asked.hints.some((one) => saysHint(text, one))))
    return [];
  const said = titled ?? hintBeside(source, item, hint);
  if (said !== null)
    return isTold(said.told, points) ? [] : [toldSentence([said.label, toldWords(said.told)])];
  const quoted = quotedMeasures(item, asked, points);
  if (quoted !== null) return [quoted];
  return asked.goesWithProgress && points.length === 0
    ? []
    : [gapSentence(source, item, asked.gap)];
}

function askedOf({ status, overdue, deadline }: LedgerItem): Asked | null {
  if (status === 'completed' || status === 'unknown') return null;
  if (status === 'longTerm') return MECHANISM;
  if (status === 'notStarted') return NOT_STARTED;
  if (overdue) return LATE;
  const isLasting = deadline.due === null && /longTerm|openEnded|recurring/u.test(deadline.kind);
  return isLasting ? LASTING : NEXT;
}

function isTold({ text }: ToldText, points: readonly ToldText[]): boolean {
  return points.some((point) => point.text === text);
}

function quotedMeasures(
  item: LedgerItem,
  { measures }: Asked,
  points: readonly ToldText[],
): ToldSentence | null {
  if (measures === null) return null;
  const told =
    measures === 'next'
      ? openMeasures(item, points.length === 0 && item.status !== 'substantiallyCompleted')
      : mechanismMeasures(item);
  if (told.length === 0) return null;
  const [before, after] = WORDS[measures];
  const quoted = told.flatMap((one, at) => [...(at === 0 ? [] : ['”“']), toldWords(one)]);
  return toldSentence([before, ...quoted, after]);
}

function gapSentence(source: DraftSource, item: LedgerItem, gap: Gap): ToldSentence {
  const before = gap === '下一步举措' ? '下一步，' : '';
  const rows = rowsOf(item);
  const words = {
    text: `${before}${gapMark(gap)}。`,
    rows,
    cells: cellsOf(source, rows, 'progress'),
    figures: [],
  };
  return toldSentence([words], [gap]);
}
