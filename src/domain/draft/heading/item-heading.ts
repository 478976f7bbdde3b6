import type { LedgerItem } from '../../ledger/types';
import { hasWords, innerQuotes } from '../clean-text';
import { type Piece } from '../compose';
import { type Gap, gapMark } from '../gap';
import { goalHeading } from './from-goal';
import { turnedHeading } from './turn-problem';
import { cellsOf } from '../item-cells';
import { plainProblem } from '../plain-problem';
import { toldWords } from '../told-words';
import type { DraftSource } from '../types';

/** The words of a heading, without number and full stop, and what they mark as missing. */
export interface HeadingWords {
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Gap[];
}

const MISSING: HeadingWords = { pieces: [gapMark('问题')], gaps: ['问题'] };

/** 关于“……”问题; a cell that says 关于……问题 itself is not quoted. */
export function quotingHeading(source: DraftSource, item: LedgerItem): HeadingWords {
  const words = plainProblem(item.problem);
  if (!hasWords(words)) return MISSING;
  const about = /^关于.+问题$/u.test(words);
  const noun = words.endsWith('问题') ? '' : '问题';
  const told = toldProblem(source, item, about ? words : innerQuotes(unquoted(words)));
  return { pieces: about ? [told] : ['关于“', told, `”${noun}`], gaps: [] };
}

/** A goal of four signs (健全制度) says less than most problems do; it stands where the problem does not turn. */
const VAGUE_GOAL = 4;

/**
 * 整改目标 where it reads as a heading and says enough, else the problem turned, else a gap with the problem
 * beside it.
 */
export function positiveHeading(source: DraftSource, item: LedgerItem): HeadingWords {
  const words = plainProblem(item.problem);
  if (!hasWords(words)) return MISSING;
  const goal = goalHeading(item.goal);
  const turned = goal !== null && goal.length > VAGUE_GOAL ? null : turnedHeading(item.problem);
  if (turned !== null) return { pieces: [toldProblem(source, item, turned)], gaps: [] };
  if (goal !== null) return { pieces: [toldGoal(source, item, goal)], gaps: [] };
  const quoted = toldProblem(source, item, innerQuotes(unquoted(words)));
  return { pieces: [gapMark('小标题'), '（原问题：“', quoted, '”）'], gaps: ['小标题'] };
}

/** A problem that is one quotation from its first sign to its last is not quoted twice. */
function unquoted(words: string): string {
  return /^“[^“”]*”$/u.test(words) ? words.slice(1, -1) : words;
}

function toldProblem(source: DraftSource, { row }: LedgerItem, text: string) {
  return toldWords({ text, rows: [row], cells: cellsOf(source, [row], 'problem') });
}

function toldGoal(source: DraftSource, { row }: LedgerItem, text: string) {
  return toldWords({ text, rows: [row], cells: cellsOf(source, [row], 'goal') });
}
