import type { Severity } from '../types';

/** What is the same for every finding of one code. */
export interface CodeFacts {
  readonly severity: Severity;
  /** A few words for lists and headings, e.g. 没有写时限. */
  readonly name: string;
  /** What to do about it, one or two whole sentences. */
  readonly advice: string;
}

/** A table of codes; the check that the words are there is the compiler's. */
export function facts(severity: Severity, name: string, advice: string): CodeFacts {
  return { severity, name, advice };
}
