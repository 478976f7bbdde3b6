/** Everything `ledger look-back` says. */
export const LOOK_BACK_WORDS = {
  badMonths: (text: string) =>
    `选项“--months”的“${text}”不对；请按“立行立改,分阶段整改,持续整改”的顺序写三个0到60之间的整数，如 3,6,12，或只写一个。`,
  badNumber: (name: string, text: string, most: number) =>
    `选项“--${name}”的“${text}”不对；请填写0到${most}之间的整数。`,
  damaged: '工作簿里保存的回头看设置有一部分读不出，读不出的按默认值。',
  nothing: '没有已完成的问题，不需要回头看。',
  written: '已生成（原文件没有改动；副本加了一张回头看表）：',
} as const;
