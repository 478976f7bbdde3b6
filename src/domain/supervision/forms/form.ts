import type { Notice } from '../types';

/** Whom it is from and to beyond the ledger; '' where the user has not filled it in. */
export interface NoticeNames {
  /** The office that signs. */
  readonly issuer: string;
  /** The leading group a 约谈建议 is for. */
  readonly leadingGroup: string;
}

/** What is read of a notice, from top to bottom; paragraphs of body text around one table. */
interface NoticeWords {
  readonly title: string;
  /** Without the colon. */
  readonly addressee: string;
  readonly before: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly after: readonly string[];
}

/** How one kind of notice is worded. What no cell and no setting says is a ［待补充：…］. */
export type NoticeForm = (notice: Notice, names: NoticeNames) => NoticeWords;

/** What the user still has to fill in. */
export function gap(what: string): string {
  return `［待补充：${what}］`;
}
