/** What a draft may find missing in the sheet; words of the facts the user fills in stand in report/facts. */
export type Gap =
  | '问题'
  | '小标题'
  | '整改进展'
  | '整改状态'
  | '下一步举措'
  | '完成时限'
  | '长效机制'
  | '未启动原因'
  | '逾期原因';

/** The mark in the text where something is missing; nothing is made up in its place. */
export function gapMark(words: string): string {
  return `［待补充：${words}］`;
}
