import { saysItCameBack } from '../status/read-look-back';
import type { LedgerItem } from './types';

/** The problems that a look-back found to have come back, in sheet order. */
export function relapsedAmong(items: readonly LedgerItem[]): readonly LedgerItem[] {
  return items.filter(({ relapse }) => relapse !== undefined);
}

/**
 * What the look-backs at these problems found, in the words of their cells: 反弹, 未整改到位 or both, so that a
 * 复查不合格 is not reported as a 反弹. 反弹 for none.
 */
export function relapseWords(items: readonly LedgerItem[]): string {
  const found = relapsedAmong(items).map(({ relapse }) => relapse?.text ?? '');
  const back = found.filter(saysItCameBack);
  if (back.length === found.length) return '反弹';
  return back.length === 0 ? '未整改到位' : '反弹或未整改到位';
}
