/** What `feedback` says. */
export const FEEDBACK_WORDS = {
  noText: '没有写明反馈意见文件；请在命令后写上 .txt 或 .docx 文件的路径，或写 - 从标准输入读取。',
  noOut: '没有写明新台账的文件名；请加上 --out 新台账.xlsx，或者只加 --json 看拆分结果。',
  stdin: '标准输入',
  oldDoc: '这是旧版 Word 文件，请在 Word 或 WPS 中另存为 .docx 后再试。',
  notText: (path: string) =>
    `“${path}”不是文字文件；请提供 .txt（UTF-8、UTF-16 或 GBK）或 .docx 文件。`,
  isFolder: (path: string) => `“${path}”是文件夹，不是文件；请写明其中的 .txt 或 .docx 文件。`,
  tooLong: (n: number, most: number) =>
    `第 ${n} 个问题超过 ${most} 个字符，Excel 单元格存不下；请在文稿里用句号或编号分开后再试。`,
  badUnit: '选项“--unit”后面没有写单位名称；请写被巡察（审计、检查）单位的全称。',
  noProblems:
    '没有从这份文稿里认出问题，没有写入任何文件；请确认它是反馈意见，问题部分应有“发现的问题”一类的标题，或者按条编号。',
  written: (path: string, problems: number) =>
    `已生成新台账，共 ${problems} 个问题，请逐条核对后再填整改措施、责任和时限：\n  ${path}\n`,
  unit: (name: string | null) =>
    name === null ? '单位：文稿里没有写明，请在台账标题和填报单位处补上\n' : `单位：${name}\n`,
  feedbackDate: (day: string | null) =>
    day === null
      ? '反馈日期：文稿里没有写明，请在台账的“反馈日期”处补上，或用 --feedback-date 写明\n'
      : `反馈日期：${day}\n`,
  advice: (all: number, answering: number) =>
    all === 0
      ? ''
      : `意见建议 ${all} 条，其中 ${answering} 条找到了对应的问题，写在“备注”里；其余 ${all - answering} 条没有对应\n`,
  unused: (count: number) => `没有用到的句子 ${count} 条（既不是问题，也不是意见建议）：\n`,
} as const;
