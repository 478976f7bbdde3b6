/** What the report command says of templates and of the file with the facts. */
export const REPORT_WORDS = {
  notAFact: (line: number) =>
    `信息文件第${line}行看不懂；请写成“单位全称：中共某某局委员会”的样子，一行一条。`,
  unknownFact: (line: number, key: string, known: readonly string[]) =>
    `信息文件第${line}行的“${key}”不是可填的信息；可以填写：${known.join('、')}。`,
  factTwice: (line: number, key: string) => `信息文件第${line}行又写了一遍“${key}”；请只留一行。`,
  badFactDay: (line: number, key: string, value: string) =>
    `信息文件第${line}行“${key}”的“${value}”不是有效日期；请按 2025-04-30 的样子填写。`,
  badFactCount: (line: number, key: string, value: string) =>
    `信息文件第${line}行“${key}”的“${value}”不是数字；请只写数字，如 8。`,
  badTemplate: (line: number, message: string) => `模板第${line}行有问题：${message}`,
  oneScope: '--category、--unit、--leader 一次只能写一个；请只留一个。',
  noGroup: (title: string, name: string, names: readonly string[]) =>
    `台账里没有${title}“${name}”；现有：${names.join('、')}。`,
  gaps: (count: number) => `文稿中有${count}处［待补充］，请补齐后再用。`,
} as const;
