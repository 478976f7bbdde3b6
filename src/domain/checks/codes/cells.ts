import { facts } from './facts';

/** How single cells are written, and what must not be published. */
export const CELL_CODES = {
  'quantity.unreadable': facts(
    'warning',
    '金额或人数看不懂',
    '请只写一个数字，例如“12.5”或“3”；单位写在列标题里，说明写到备注里。',
  ),
  'quantity.noUnit': facts(
    'info',
    '金额或人数没有单位',
    '请在列标题里写明单位，例如“涉及金额（万元）”“问责（人次）”。',
  ),
  'cell.formulaError': facts('error', '公式出错', '请改正公式，或直接填写内容。'),
  'cell.spaces': facts('info', '首尾有空格或换行', '可以一键去掉；文字本身不变。'),
  'cell.invisible': facts(
    'info',
    '夹有看不见的字符',
    '请重新录入这个单元格，不然查找、筛选会漏掉它。',
  ),
  'cell.fullWidth': facts('info', '数字或字母是全角', '可以一键改成半角；意思不变。'),
  'cell.mixedWidth': facts('info', '全角半角混用', '请统一成半角数字和字母，不然查找会漏掉。'),
  'privacy.mobile': facts('warning', '含手机号码', '公开或报送前请核对能否保留，不能的请删去。'),
  'privacy.idNumber': facts(
    'warning',
    '含身份证号码',
    '公开或报送前请核对能否保留，不能的请删去。',
  ),
  'privacy.bankCard': facts('warning', '含银行卡号', '公开或报送前请核对能否保留，不能的请删去。'),
} as const;
