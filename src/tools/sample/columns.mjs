/**
 * The columns of the sample, left to right. `field` is the name in the items, `width` is in Excel
 * characters, `style` names a row of `STYLES`. Neighbours with the same `group` share one merged
 * header cell above them; a column without a group is merged over both header rows.
 */
export const COLUMNS = [
  { title: '序号', field: 'serial', width: 5, style: 'centre' },
  { title: '反馈重点方面', field: 'category', width: 11, style: 'centre', group: '问题情况' },
  { title: '具体问题', field: 'problem', width: 27, style: 'text', group: '问题情况' },
  { title: '整改目标', field: 'goal', width: 22, style: 'text', group: '整改安排' },
  { title: '整改措施', field: 'measure', width: 31, style: 'text', group: '整改安排' },
  { title: '责任领导', field: 'leader', width: 11, style: 'centre', group: '整改责任' },
  { title: '责任单位', field: 'unit', width: 11, style: 'centre', group: '整改责任' },
  { title: '责任人', field: 'person', width: 11, style: 'centre', group: '整改责任' },
  { title: '整改时限', field: 'deadline', width: 14, style: 'deadline', group: '整改落实' },
  { title: '整改进展', field: 'progress', width: 44, style: 'text', group: '整改落实' },
  { title: '实际完成时间', field: 'completedOn', width: 12, style: 'day', group: '整改落实' },
  { title: '进度(%)', field: 'percent', width: 8, style: 'percent', group: '整改落实' },
  { title: '整改状态', field: 'status', width: 10, style: 'centre', group: '整改落实' },
  { title: '备注', field: 'remark', width: 13, style: 'text' },
];

/** The words the status list offers. */
export const STATUS_WORDS = [
  '已完成',
  '已整改完成',
  '已销号',
  '基本完成',
  '正在推进',
  '未启动',
  '未完成',
  '长期坚持',
];
