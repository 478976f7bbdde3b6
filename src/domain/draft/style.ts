import type { GroupKey } from '../summary/groups-by';

/**
 * How a problem's paragraph is written; a template chooses.
 * - heading `quoting`: （1）关于“……”问题。 in one paragraph with its points; `positive`: （5）严格执行…… as a
 *   line of its own.
 * - points `inline`: 一是……二是…… in one paragraph; `lines`: each point a paragraph.
 * - status: where the sentence on how far it is stands, or that it is left out. `open` leaves it out for
 *   what is completed, as published reports do.
 */
export interface ItemStyle {
  readonly heading: 'quoting' | 'positive';
  readonly points: 'inline' | 'lines';
  readonly status: 'first' | 'last' | 'open' | 'none';
}

/** Which sentences the figures paragraph has besides the counts of the classes and the counting rule. */
export interface FiguresStyle {
  /** Are classes of none printed (正在推进0个)? Offices differ; see the published sentences. */
  readonly zeroClasses: boolean;
  /** Rates by 整改类型 (立行立改, 分阶段整改, 持续整改) where the ledger has the column. */
  readonly byType: boolean;
  /** 建章立制: documents named in 《》, each once. */
  readonly documents: boolean;
  /** Money and people where the ledger has such columns. */
  readonly quantities: boolean;
  /** One sentence of figures per group. */
  readonly groups: readonly GroupKey[];
}
