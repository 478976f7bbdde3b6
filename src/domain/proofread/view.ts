import { findDates, type SaidDate } from './dates/find-dates';
import { readFigures } from './figures/read-figures';
import type { Told } from './figures/types';
import { findMarks } from './marks/find-marks';
import type { NumberMark } from './marks/types';
import type { Slip } from './slips';
import { linesOf, type ProofLine, sentencesOf, type Stretch } from './stretch';
import type { ProofLedger } from './types';

/** The text as the checks read it; made once. */
export interface ProofView {
  readonly text: string;
  readonly lines: readonly ProofLine[];
  readonly sentences: readonly Stretch[];
  readonly marks: readonly NumberMark[];
  /** The sentences that tell figures. */
  readonly figures: readonly Told[];
  readonly dates: readonly SaidDate[];
  readonly against: ProofLedger | null;
}

/** One check: every slip of its kind, in any order. */
export type Check = (view: ProofView) => readonly Slip[];

/** Prepares a text for the checks. */
export function viewOf(text: string, against: ProofLedger | null): ProofView {
  const lines = linesOf(text);
  const sentences = lines.flatMap(sentencesOf);
  return {
    text,
    lines,
    sentences,
    marks: findMarks(lines),
    figures: sentences.map(readFigures).filter(tellsFigures),
    dates: findDates(text),
    against,
  };
}

function tellsFigures({ counts, rates }: Told): boolean {
  return counts.length > 0 || rates.length > 0;
}
