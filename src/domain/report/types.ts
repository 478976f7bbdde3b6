import type { DraftSource } from '../draft/types';
import type { SnapshotChanges } from '../snapshot/types';

/** Who reads it. The public version may be masked; the two are kept apart. */
export const AUDIENCES = ['internal', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The templates that ship: 巡察整改通报, 审计整改报告, 内部月报. */
export const TEMPLATE_IDS = ['inspection', 'audit', 'monthly'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** What the user fills in once for all reports, by key of `FACTS`; days as 2025-04-30. A missing key or '' is not filled in. */
export type Facts = Readonly<Record<string, string>>;

/** A fact a template may ask for. */
export interface FactField {
  /** Stands between braces in a template: {单位全称}. Also its label. */
  readonly key: string;
  readonly kind: 'text' | 'day' | 'count' | 'lines';
  readonly group: '单位' | '巡察或审计' | '主体责任' | '公开' | '其他';
  /** One short Chinese hint, with an example. */
  readonly hint: string;
}

/** What is wrong with the words of a template. */
export interface TemplateProblem {
  /** From 1. */
  readonly line: number;
  /** One Chinese sentence. */
  readonly message: string;
}

export interface ReportRequest extends DraftSource {
  /** The template's words; see report/template for its language. */
  readonly template: string;
  readonly facts: Facts;
  readonly audience: Audience;
  /** What changed up to this very ledger since progress was last noted; where it never was, nothing. */
  readonly changes?: SnapshotChanges | null;
}
