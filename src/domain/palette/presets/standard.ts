import { HUES } from '../hues';
import { paletteFrom } from '../palette-from';
import type { Preset } from '../types';

/**
 * After 景德镇 (巡视整改: 绿 done, 蓝 long-term, 黄 not done yet or not accepted, 红 behind schedule), with two
 * changes: yellow is for what is due soon only, since it cannot be seen in a ledger whether work is on
 * schedule, and red is for what is past its day.
 */
export const STANDARD: Preset = {
  name: '常用四色',
  meaning: '绿色完成，蓝色长期坚持，黄色临期，红色逾期',
  thresholds: null,
  palette: paletteFrom(
    {
      overdue: HUES.red,
      dueSoon: HUES.amber,
      firstWarning: HUES.lemon,
      completed: HUES.green,
      completedLate: HUES.olive,
      substantiallyCompleted: HUES.teal,
      inProgress: HUES.neutral,
      longTerm: HUES.blue,
      notStarted: HUES.grey,
      notCompleted: HUES.darkGrey,
      unknown: HUES.paleGrey,
    },
    [
      'overdue',
      'dueSoon',
      'firstWarning',
      'completed',
      'completedLate',
      'substantiallyCompleted',
      'longTerm',
      'notStarted',
      'notCompleted',
    ],
  ),
  bar: '#9AD3B0',
  alike: [],
};
