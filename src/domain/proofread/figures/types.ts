import type { TextSpan } from '../../text/text-place';

/** The classes that parts of a total fall into; each problem is in one. */
export type PartRole =
  'done' | 'nearly' | 'going' | 'notStarted' | 'notDone' | 'longTerm' | 'unknown';
export type CountRole = PartRole | 'total' | 'overdue' | 'other';

/** `38个问题` with what it counts. The span is that of 38个. */
export interface Count extends TextSpan {
  readonly value: number;
  readonly unit: string;
  /** 问题, 任务 …; '' where the words do not say. */
  readonly noun: string;
  readonly role: CountRole;
  /** Inside brackets or a 其中 clause: a part of a part. */
  readonly isNested: boolean;
  /** The words of its clause before and after it. */
  readonly before: string;
  readonly after: string;
}

/** `55.26%`, with the words before it in its clause. */
export interface Rate extends TextSpan {
  readonly value: number;
  readonly decimals: number;
  readonly before: string;
}

/** A sentence with its figures. */
export interface Told extends TextSpan {
  readonly text: string;
  readonly counts: readonly Count[];
  readonly rates: readonly Rate[];
}
