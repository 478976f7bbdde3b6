/** What a draft may find missing in the sheet. */
export type Gap = '问题' | '整改进展' | '整改状态';

/** The mark in the text where a fact is missing; nothing is made up in its place. */
export function gapMark(gap: Gap): string {
  return `［待补充：${gap}］`;
}
