import type { Session } from '../app/session';
import type { Failure } from '../app/session-failure';
import { ADD_IN_VERSION } from './version';

/** Which program the pane runs in; null for what it does not say. */
export interface Environment {
  readonly host: string | null;
  readonly platform: string | null;
  readonly version: string | null;
  readonly apiLevel: string | null;
  readonly language: string;
  readonly userAgent: string;
}

/** What of a session is counted. */
type Counted = Pick<Session, 'phase' | 'lastReading'>;

const NONE = '无';

/**
 * The text behind 复制诊断信息: what failed and where, which program it ran in, and how much was read. Nothing
 * of the ledger's contents and no name of a sheet is in it, so that it can be sent on.
 *
 * @param session Null where there is none, since the pane could not start.
 */
export function diagnosticsText(
  failure: Failure,
  environment: Environment,
  session: Counted | null,
): string {
  const { host, platform, version, apiLevel, language, userAgent } = environment;
  return [
    '整改台账助手 诊断信息',
    `助手版本：${ADD_IN_VERSION}`,
    `代码：${failure.code}`,
    `说明：${withoutNames(failure.message)}`,
    `软件：${host ?? NONE} ${version ?? NONE}，平台 ${platform ?? NONE}，ExcelApi ${apiLevel ?? NONE}，语言 ${language}`,
    `环境：${userAgent}`,
    `台账：${countsOf(session)}`,
    `细节：${withoutWords(failure.detail) || NONE}`,
  ].join('\n');
}

/** The sentence without what it names in “”: from the first to the last, since a name may hold some itself. */
function withoutNames(sentence: string): string {
  const [from, to] = [sentence.indexOf('“'), sentence.lastIndexOf('”')];
  return from < 0 || to < from ? sentence : `${sentence.slice(0, from + 1)}…${sentence.slice(to)}`;
}

/**
 * What Excel and the browser say of a failure, without quoted texts and without words in other letters than
 * English: those may come from a cell.
 */
function withoutWords(detail: string): string {
  return detail.replace(/"[^"\n]*"/gu, '"…"').replace(/\P{ASCII}+/gu, '…');
}

/** Numbers only. */
function countsOf(session: Counted | null): string {
  if (session?.phase.kind !== 'ledger') return '没有读出';
  const { ledger, summary, findings } = session.phase;
  const took =
    session.lastReading === null ? '' : `，读取用时${Math.round(session.lastReading.ms)}毫秒`;
  return `${summary.total}个问题，${summary.measures}条措施，${ledger.columnReadings.length}列，${findings.length}条发现${took}`;
}
