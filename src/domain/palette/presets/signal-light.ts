import { HUES } from '../hues';
import { paletteFrom } from '../palette-from';
import type { Preset } from '../types';

/**
 * After 广元 (环保, 2018): blue is on course, yellow slow but still possible, red cannot make it. A ledger
 * does not say how likely the end is, so yellow stands for what is due soon and red for what is past due;
 * blue for all that is under way and not near its day, 基本完成 included. What is done needs no light.
 */
export const SIGNAL_LIGHT: Preset = {
  name: '灯号式',
  meaning: '蓝色正在推进（含基本完成），黄色临期，红色逾期，灰色未启动、未完成，其余不填色',
  thresholds: null,
  palette: paletteFrom(
    {
      overdue: HUES.red,
      dueSoon: HUES.amber,
      firstWarning: HUES.lemon,
      completed: HUES.green,
      completedLate: HUES.olive,
      substantiallyCompleted: {
        light: { strong: HUES.teal.light.strong, tint: HUES.blue.light.tint },
        dark: { strong: HUES.teal.dark.strong, tint: HUES.blue.dark.tint },
      },
      inProgress: HUES.blue,
      longTerm: HUES.violet,
      notStarted: HUES.grey,
      notCompleted: HUES.darkGrey,
      unknown: HUES.paleGrey,
    },
    [
      'overdue',
      'dueSoon',
      'firstWarning',
      'substantiallyCompleted',
      'inProgress',
      'notStarted',
      'notCompleted',
    ],
  ),
  bar: '#BAD8F7',
  alike: [['inProgress', 'substantiallyCompleted']],
};
