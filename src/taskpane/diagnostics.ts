import type { Failure } from '../app/session-failure';

/**
 * The text behind 复制诊断信息: what failed and where, and which program it ran in. Nothing of the
 * ledger's contents is in it, so that it can be sent on.
 */
export function diagnosticsText(failure: Failure, userAgent: string): string {
  return [
    '整改台账助手 诊断信息',
    `代码：${failure.code}`,
    `说明：${failure.message}`,
    `环境：${userAgent}`,
    `细节：${failure.detail || '无'}`,
  ].join('\n');
}
