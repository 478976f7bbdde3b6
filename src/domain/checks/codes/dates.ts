import { facts } from './facts';

/** Deadlines, dates of completion, and what has passed. */
export const DATE_CODES = {
  'deadline.missing': facts('warning', '没有写时限', '请补写整改时限；长期任务可写“长期坚持”。'),
  'deadline.unreadable': facts(
    'warning',
    '时限看不懂',
    '请写明具体日期，例如“2024年12月31日前”；长期任务可写“长期坚持”。',
  ),
  'deadline.noSuchDay': facts('error', '日期不存在', '请核对原件，改成日历上有的日期。'),
  'deadline.placeholder': facts('warning', '时限是没填的模板', '请把模板里空着的年、月、日填上。'),
  'deadline.event': facts(
    'warning',
    '时限只写了事项',
    '请在后面写明是哪一天，例如“汛期前（6月10日前）”。',
  ),
  'deadline.noFeedbackDate': facts('warning', '缺反馈日期', '请在设置里填写反馈日期。'),
  'deadline.readingSupposed': facts(
    'info',
    '时限有两种理解',
    '请在设置里选一次怎样理解；也可以在单元格里写明具体日期。',
  ),
  'deadline.yearSupposed': facts(
    'info',
    '时限没写年份',
    '请核对推定的年份；不对的，请在单元格里写上年份。',
  ),
  'deadline.baseSupposed': facts(
    'info',
    '起算日期是推定的',
    '请核对起算日期；不对的，请写明具体日期。',
  ),
  'deadline.holidaysUnknown': facts(
    'info',
    '节假日安排未公布',
    '请在节假日安排公布后核对，或写明具体日期。',
  ),
  'deadline.beforeFeedback': facts(
    'warning',
    '时限早于反馈日期',
    '请核对时限的年份和反馈日期，改正其中有误的一处。',
  ),
  'deadline.plannedLater': facts(
    'warning',
    '计划晚于时限',
    '请核对计划完成时间；确需延期的，请先办理延期再改时限。',
  ),
  'deadline.extended': facts('info', '时限已延期', '按延期后的日期统计；请核对延期是否已经批准。'),
  'deadline.originalLater': facts(
    'warning',
    '原定时限晚于现在的时限',
    '请核对两个日期有没有填反。',
  ),
  'date.storedAsText': facts(
    'info',
    '日期存成了文字',
    '同一列其他行是真正的日期；请改成日期，不然排序、筛选和公式会出错。',
  ),
  'date.monthAsNumber': facts(
    'warning',
    '年月存成了数字',
    '请改成“2024年12月”的写法，不然 10 月会变成 1 月。',
  ),
  'date.bareSerial': facts(
    'warning',
    '日期显示成数字',
    '请把单元格格式改为日期，再核对是不是这一天。',
  ),
  'date.beyondReason': facts('error', '日期不合常理', '请核对年份，改成正确的日期。'),
  'completedOn.missing': facts(
    'info',
    '完成但没有完成日期',
    '请补写完成日期，不然无法判断是否逾期完成。',
  ),
  'completedOn.unreadable': facts(
    'warning',
    '完成日期看不懂',
    '请写明具体日期，例如“2024年12月31日”。',
  ),
  'completedOn.afterAsOf': facts(
    'warning',
    '完成日期晚于统计日期',
    '请核对完成日期；如果是计划日期，请写到时限列。',
  ),
  'completedOn.beforeFeedback': facts(
    'warning',
    '完成日期早于反馈日期',
    '请核对完成日期的年份和反馈日期。',
  ),
  'overdue.notStarted': facts('error', '逾期仍未启动', '请马上督办；已经启动的，请更新状态。'),
  'overdue.long': facts(
    'info',
    '逾期较久',
    '请核对状态是否更新；确未完成的，请说明原因或办理延期。',
  ),
  'overdue.immediate': facts(
    'warning',
    '立行立改超期未完成',
    '请核对状态；确未完成的，请马上整改，或说明原因。',
  ),
} as const;
