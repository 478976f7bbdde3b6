import type { LedgerItem, Status } from '../../ledger/types';
import { asSentence, cleanProse, hasWords, innerQuotes, withoutEndStop } from '../clean-text';
import { cutOutside } from '../enclosures';
import { progressTexts, resultTexts, statusTexts } from './sources';
import { splitPoints } from './split-points';
import { thinWords } from './thin-words';
import type { ToldText } from '../told-words';
import type { DraftSource } from '../types';

/** What was done on a problem, ready to be numbered. */
export interface ItemPoints {
  /** Words that stand before the first point; null where there are none. */
  readonly lead: ToldText | null;
  /** Each a sentence; the same words are told once, with all their cells. */
  readonly points: readonly ToldText[];
  /** The one word of a progress cell that says another status than the problem has; else null. */
  readonly contradiction: ToldText | null;
}

/**
 * The points of a problem's progress, else of its result, else of a status cell that tells more than a status. Words that say no more than a status does are no
 * point; where they say another one than the problem's they are kept apart for the reviser to see.
 */
export function itemPoints(source: DraftSource, item: LedgerItem): ItemPoints {
  const progress = progressTexts(source, item);
  const told = pointsOf(progress, item);
  if (told.points.length > 0) return told;
  const result = pointsOf(resultTexts(source, item), item);
  if (result.points.length > 0) return result;
  const status = pointsOf(statusTexts(source, item), item);
  if (status.points.length > 0) return status;
  return { ...told, contradiction: contradictionIn(progress, item) };
}

/** The points and their lead without whole sentences that say no more than the problem's status (该问题已整改完成。). */
export function withoutStatus(told: ItemPoints, status: Status): ItemPoints {
  const points = told.points.map((point) => ({ ...point, text: withoutThin(point.text, status) }));
  const isThin = told.lead !== null && thinWords(told.lead.text, status) === 'sameStatus';
  return { ...told, lead: isThin ? null : told.lead, points };
}

/** A point of nothing else stands as it is: such points are none already. */
function withoutThin(text: string, status: Status): string {
  const sentences = cutOutside(text, (sign) => sign === '。').filter(hasWords);
  const kept = sentences.filter((one) => thinWords(one, status) !== 'sameStatus');
  const isWhole = kept.length === 0 || kept.length === sentences.length;
  return isWhole ? text : kept.map(asSentence).join('');
}

/** Of several measures each may be further than the whole; only a single cell contradicts. */
function contradictionIn(texts: readonly ToldText[], { status }: LedgerItem): ToldText | null {
  const [only] = texts;
  if (only === undefined || texts.length > 1) return null;
  if (thinWords(only.text, status) !== 'otherStatus') return null;
  return { ...only, text: innerQuotes(withoutEndStop(cleanProse(only.text))) };
}

function pointsOf(texts: readonly ToldText[], { status }: LedgerItem): ItemPoints {
  const lists = texts
    .filter(({ text }) => thinWords(text, status) === null)
    .map((told) => ({ told, ...splitPoints(told.text) }));
  const [only] = lists;
  // Before the points of several cells the words before the first number of one belong to its own.
  const isAlone = lists.length === 1 && only !== undefined && only.lead !== '';
  const points = lists.flatMap(({ told, lead, points: said }) =>
    (isAlone ? said : withLead(lead, said)).map((text) => ({ ...told, text })),
  );
  const kept = eachOnce(points.filter(({ text }) => thinWords(text, status) === null));
  const lead = isAlone && kept.length > 0 ? { ...only.told, text: only.lead } : null;
  return { lead, points: kept, contradiction: null };
}

/** The introduction runs on into its first point; a sentence before the points is one itself. */
function withLead(lead: string, points: readonly string[]): readonly string[] {
  if (lead === '') return points;
  const [first = '', ...others] = points;
  const runsOn = /[，：]$/u.test(lead) && !(/\d[，：]$/u.test(lead) && /^\d/u.test(first));
  return runsOn ? [asSentence(lead + first), ...others] : [asSentence(lead), ...points];
}

function eachOnce(points: readonly ToldText[]): readonly ToldText[] {
  const byWords = new Map<string, ToldText>();
  for (const point of points) {
    const key = point.text.replace(/[^\p{L}\p{N}]/gu, '');
    const same = byWords.get(key);
    byWords.set(key, same ? togetherWith(same, point) : point);
  }
  return [...byWords.values()];
}

function togetherWith(one: ToldText, other: ToldText): ToldText {
  return {
    text: one.text,
    rows: [...new Set([...one.rows, ...other.rows])].sort((a, b) => a - b),
    cells: [...new Set([...one.cells, ...other.cells])],
  };
}
