import { HUES } from '../hues';
import { paletteFrom } from '../palette-from';
import type { Preset } from '../types';

/**
 * After 江津 (巡察整改预警): green is a first warning 20 days before the due day, orange the second at 10
 * days, red what is past due. Green warns here, so what is done is neither green nor filled.
 */
export const THREE_COLOUR: Preset = {
  name: '三色预警',
  meaning: '绿色首次预警，橙色临期，红色逾期，其余不填色',
  thresholds: { dueSoonDays: 10, firstWarningDays: 20 },
  palette: paletteFrom(
    {
      overdue: HUES.red,
      dueSoon: HUES.orange,
      firstWarning: HUES.green,
      completed: HUES.slate,
      completedLate: HUES.plum,
      substantiallyCompleted: HUES.violet,
      inProgress: HUES.neutral,
      longTerm: HUES.blue,
      notStarted: HUES.grey,
      notCompleted: HUES.darkGrey,
      unknown: HUES.paleGrey,
    },
    ['overdue', 'dueSoon', 'firstWarning'],
  ),
  bar: '#D0D9E3',
  alike: [],
};
