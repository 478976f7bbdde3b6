/**
 * Why a file of many gave no figures, and what has to be checked of one that did. Reasons, advice and notes
 * stand in cells and carry no full stop.
 */
export const COLLECTION_WORDS = {
  oldFormat: {
    reason: '旧格式文件（.xls 或 .et），不能直接读取',
    advice: '请用 Excel 或 WPS 打开，另存为 .xlsx 后重新汇总',
  },
  tooLarge: (megabytes: number) => ({
    reason: `文件有 ${megabytes} MB，超过能读取的大小`,
    advice: '请删去文件里的图片和无关工作表，或把台账单独另存为一个文件',
  }),
  noLedger: (message: string) => ({
    reason: `没有找到整改台账：${message}`,
    advice: '不是台账的文件可以不理会；是台账的，请检查表头是否有“问题”“整改时限”等列',
  }),
  otherKind: {
    reason: '不是 .xlsx 文件，没有读取',
    advice: '请选择 .xlsx 台账；要汇总整个文件夹时，请打开文件夹，全选里面的文件',
  },
  moved: {
    reason: '选择之后文件被移动或改动过，或者没有权限读取',
    advice: '请关闭正在打开它的程序，重新选择这个文件',
  },
  crashed: (detail: string) => ({
    reason: `读取时程序出错（${detail}）`,
    advice: '请用 Excel 或 WPS 打开检查，另存为 .xlsx 后重新汇总',
  }),
  checkFile: '请用 Excel 或 WPS 打开检查，另存为 .xlsx 后重新汇总',
  otherLedgers: (sheet: string, others: readonly string[]) =>
    `文件里还有别的工作表也像台账，没有计入：${others.join('、')}；计入的是“${sheet}”`,
  uncalculated: (cell: string, count: number) =>
    `有${count}个公式单元格没有存下计算结果（第一个是${cell}），按空白读取；请在 Excel 或 WPS 中打开并保存一次再读`,
  unknownStatus: (count: number) => `有 ${count} 个问题看不出整改状态，列入“状态不明”`,
  errors: (count: number) =>
    `台账体检发现 ${count} 处错误，请打开这份台账看体检结果，改正后重新汇总`,
  sameFigures: (file: string) =>
    `与“${file}”的单位和各项数字完全相同，请核对是不是同一份台账重复计入`,
  ownFeedback: (day: string) => `这份台账按设置里的反馈日期${day}计算，没有用表上写的`,
  ownWorkbook: '当前工作簿',
  noOwnLedger: {
    reason: '当前工作簿没有打开的整改台账',
    advice: '请在 Excel 里切换到台账所在的工作表，再重新读取',
  },
} as const;
