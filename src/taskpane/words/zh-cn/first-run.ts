import type { HintStep } from '../../hints';

/** What the three hints of the first run say. */

export const HINT_WORDS: Readonly<Record<HintStep, string>> = {
  source: '最上面是认出的台账和统计日期；日期可以改，数字会跟着变。',
  warnings: '“预警”里是逾期和临期的问题，点一下就在表格里定位。',
  actions: '着色、汇总、挂图、起草都在最下面；着色前会先问您。',
};

export const FIRST_RUN_WORDS = {
  name: '使用提示',
  skip: '跳过',
  next: '下一步',
  done: '知道了',
  notAgain: '不再提示',
};

/** Before the words of a hint. */
export function hintNumber(step: number, all: number): string {
  return `第 ${step} 步，共 ${all} 步`;
}
