import type { TextSpan } from '../../text/text-place';

/** 一、 （一） 1. （1） are the levels of GB/T 9704-2012; the others number points below them. */
export const HEADING_KINDS = ['level1', 'level2', 'level3', 'level4'] as const;
export type HeadingKind = (typeof HEADING_KINDS)[number];
/** 一是 · 一要 · 第一， · ① · 1） */
type PointKind = 'point' | 'demand' | 'nth' | 'circled' | 'half';
export type MarkKind = HeadingKind | PointKind;

/** A number that stands before a paragraph or a point. The span is that of the mark alone. */
export interface NumberMark extends TextSpan {
  readonly kind: MarkKind;
  /** From 1. */
  readonly ordinal: number;
  readonly text: string;
  /** Index of its line, and whether the line begins with it. */
  readonly line: number;
  readonly atLineStart: boolean;
}
