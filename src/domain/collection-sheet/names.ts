/** The sheets of the collected workbook, in tab order. */
export const COLLECTION_SHEETS = {
  units: '各单位汇总',
  urge: '督办重点',
  unread: '未能读取的文件',
  rule: '口径说明',
} as const;

/** The setting by which a collected workbook is known, so that it is never collected again. */
export const COLLECTED_MARK = 'collected';
