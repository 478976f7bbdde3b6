import { HUES } from '../hues';
import { paletteFrom } from '../palette-from';
import type { Preset } from '../types';

/**
 * After 宿迁产发 (督办单, 2025: 蓝 deadline near, 黄 behind schedule or poor quality, 红 overdue) and 三明 (督查单:
 * 蓝 a reminder, 橙 a warning where it fails, 红 where that fails). A ledger says neither how good the work is
 * nor which reminders failed: orange stands for 基本完成, as 景德镇 has nearly done, not accepted, in yellow.
 */
export const SUPERVISION: Preset = {
  name: '蓝橙红督办',
  meaning: '蓝色临期，橙色基本完成，红色逾期，其余不填色',
  thresholds: null,
  palette: paletteFrom(
    {
      overdue: HUES.red,
      dueSoon: HUES.deepBlue,
      firstWarning: HUES.teal,
      completed: HUES.green,
      completedLate: HUES.olive,
      substantiallyCompleted: HUES.orange,
      inProgress: HUES.neutral,
      longTerm: HUES.violet,
      notStarted: HUES.grey,
      notCompleted: HUES.darkGrey,
      unknown: HUES.paleGrey,
    },
    ['overdue', 'dueSoon', 'firstWarning', 'substantiallyCompleted'],
  ),
  bar: '#D0D6DC',
  alike: [],
};
