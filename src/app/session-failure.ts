import { type LeftBehind, WorkbookFailure, type WorkbookFailureCode } from './ports';

/** A failure the pane can show and copy: plain data, so that it can live in the session. */
export interface Failure {
  readonly code: WorkbookFailureCode;
  /** A whole Chinese sentence: the cause and the next step. */
  readonly message: string;
  /** For whoever repairs it; never shown unasked. */
  readonly detail: string;
  /** What may stand half written; `message` says it already. */
  readonly left?: LeftBehind;
}

const UNFORESEEN = '出现了没有预料到的问题。请重试；仍不行时复制诊断信息发给维护人员。';

/**
 * Turns whatever was thrown into a `Failure`. A `WorkbookFailure` keeps its own sentence; anything
 * else is a fault of ours and gets a general one, with its name and stack in `detail`.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookFailure) {
    const { code, message, detail, left } = error;
    return { code, message, detail, ...(left !== null && { left }) };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'unknown', message: UNFORESEEN, detail };
}
