import type { LedgerItem } from '../../ledger/types';
import { withoutLeadingMark } from '../../text/point-marks';
import { cleanProse, hasWords, innerQuotes, withoutEndStop } from '../clean-text';
import { type Piece } from '../compose';
import { type Gap, gapMark } from '../gap';
import { goalHeading } from './from-goal';
import { turnedHeading } from './turn-problem';
import { cellsOf } from '../item-cells';
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
  const words = problemWords(item);
  if (!hasWords(words)) return MISSING;
  const about = /^关于.+问题$/u.test(words);
  const noun = words.endsWith('问题') ? '' : '问题';
  const told = toldProblem(source, item, about ? words : innerQuotes(unquoted(words)));
  return { pieces: about ? [told] : ['关于“', told, `”${noun}`], gaps: [] };
}

/** 整改目标 where it reads as a heading, else the problem turned, else a gap with the problem beside it. */
export function positiveHeading(source: DraftSource, item: LedgerItem): HeadingWords {
  const words = problemWords(item);
  if (!hasWords(words)) return MISSING;
  const goal = goalHeading(item.goal);
  if (goal !== null) {
    const rows = [item.row];
    return {
      pieces: [toldWords({ text: goal, rows, cells: cellsOf(source, rows, 'goal') })],
      gaps: [],
    };
  }
  const turned = turnedHeading(item.problem);
  if (turned !== null) return { pieces: [toldProblem(source, item, turned)], gaps: [] };
  const quoted = toldProblem(source, item, innerQuotes(unquoted(words)));
  return { pieces: [gapMark('小标题'), '（原问题：“', quoted, '”）'], gaps: ['小标题'] };
}

/** Clerks number problems inside the cell too; the draft numbers them itself. */
function problemWords({ problem }: LedgerItem): string {
  return withoutEndStop(cleanProse(withoutLeadingMark(problem.trim())));
}

/** A problem that is one quotation from its first sign to its last is not quoted twice. */
function unquoted(words: string): string {
  return /^“[^“”]*”$/u.test(words) ? words.slice(1, -1) : words;
}

function toldProblem(source: DraftSource, { row }: LedgerItem, text: string) {
  return toldWords({ text, rows: [row], cells: cellsOf(source, [row], 'problem') });
}
