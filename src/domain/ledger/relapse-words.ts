import type { LedgerItem } from './types';

/** A look-back may also find that a problem was never rectified for good; that is no 反弹 in words. */
const CAME_BACK =
  /反弹|回潮|回弹|复发|返潮|死灰复燃|返黑返臭|屡改屡犯|(?:再次|又|重新|再度)(?:出现|发生|抬头)/u;
/** 是 under 是否反弹. */
const ANSWER = /^(?:[是有√✓✔]|YES|Y)(?=$|[,，;；。(（])/iu;

/** The problems that a look-back found to have come back, in sheet order. */
export function relapsedAmong(items: readonly LedgerItem[]): readonly LedgerItem[] {
  return items.filter(({ relapse }) => relapse !== undefined);
}

/**
 * What the look-backs at these problems found, in the words of their cells: 反弹, 未整改到位 or both, so that a
 * 复查不合格 is not reported as a 反弹. 反弹 for none.
 */
export function relapseWords(items: readonly LedgerItem[]): string {
  const found = relapsedAmong(items).map(({ relapse }) => relapse?.text.trim() ?? '');
  const back = found.filter((text) => CAME_BACK.test(text) || ANSWER.test(text));
  if (back.length === found.length) return '反弹';
  return back.length === 0 ? '未整改到位' : '反弹或未整改到位';
}
