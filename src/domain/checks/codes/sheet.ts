import { facts } from './facts';

/** What concerns the sheet as a whole, its columns and its totals. */
export const SHEET_CODES = {
  'sheet.otherLedgers': facts(
    'warning',
    '还有台账没有读',
    '如果它也要统计，请把它移到单独的工作表，再打开那张工作表读取；不要统计的，不用处理。',
  ),
  'column.noDeadline': facts(
    'warning',
    '没有时限列',
    '请核对表头；如果时限列用了别的名称，请在设置里指定。',
  ),
  'column.noStatus': facts(
    'warning',
    '没有状态列',
    '请核对表头；如果状态列用了别的名称，请在设置里指定。',
  ),
  'column.unsure': facts('warning', '列的含义不确定', '请在设置里确认这一列是什么，确认后会记住。'),
  'column.hidden': facts('info', '列被隐藏', '如果这一列不应参与统计，请在设置里把它排除。'),
  'row.hidden': facts('info', '行被隐藏', '如果这些行不应统计，请删除后重新读取；否则不用处理。'),
  'row.skippedTotal': facts('info', '合计行', '合计行不计作问题，不用处理。'),
  'row.skippedFooter': facts('info', '表尾说明', '表尾说明不计作问题，不用处理。'),
  'row.skippedHeader': facts('info', '重复的表头', '重复的表头不计作问题，不用处理。'),
  'row.skippedNumbers': facts('info', '栏次行', '栏次行不计作问题，不用处理。'),
  'row.skippedExample': facts(
    'warning',
    '示例行',
    '如果这一行已改成真实的问题，请把序号改成数字；只是示例的，可以删除。',
  ),
  'row.prefilled': facts('info', '只有预填内容', '如果这些行是问题，请补写问题内容。'),
  'row.unplaced': facts(
    'warning',
    '无法归入问题的行',
    '如果这一行属于某个问题，请补写问题或序号，或与所属问题合并单元格。',
  ),
  'total.mismatch': facts('error', '合计对不上', '请核对合计数和上面各行，改正其中有误的一处。'),
  'rate.mismatch': facts(
    'warning',
    '表头写的完成率对不上',
    '请核对表头上方的完成率和各行状态；如果口径不同，请在设置里调整。',
  ),
  'asOf.differs': facts(
    'info',
    '统计日期与表头不同',
    '如果要按表头上方写的日期统计，请在设置里改统计日期。',
  ),
  'feedback.fromTitle': facts(
    'info',
    '反馈日期取自表头',
    '如果不是这一天，请在设置里填写反馈日期。',
  ),
  'feedback.afterAsOf': facts(
    'warning',
    '反馈日期晚于统计日期',
    '请核对设置里的反馈日期和统计日期。',
  ),
} as const;
