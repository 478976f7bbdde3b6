/** Everything `ledger similar` says. */
export const SIMILAR_WORDS = {
  badThreshold: (text: string) =>
    `选项“--threshold”的“${text}”不对；请填写20到100之间的整数（相似度，百分之几）。`,
  badBy: (text: string) =>
    `选项“--by”不能写“${text}”；请填写 wording（跨单位）、unit（同一责任单位内）或 category（同一类别内）。`,
  written: '已生成（原文件没有改动；副本加了一张同类问题表）：',
} as const;
