import type { LedgerItem } from '../ledger/types';
import type { DisplayState, PaletteEntry } from './types';

/**
 * The one palette: pane, coloured sheet, summary sheet and drafts show a state in these words and
 * colours only. Red belongs to what is late and to nothing else; green, blue, amber and red follow
 * the most common office scheme (绿完成·蓝长期·黄临期·红逾期).
 */
export const PALETTE: Readonly<Record<DisplayState, PaletteEntry>> = {
  overdue: {
    word: '逾期',
    light: { strong: '#B3131B', tint: '#FBDDDD' },
    dark: { strong: '#FF9A96', tint: '#4A1F20' },
    filled: true,
  },
  dueSoon: {
    word: '临期',
    light: { strong: '#7D4E00', tint: '#FFEFC7' },
    dark: { strong: '#F5C45E', tint: '#453413' },
    filled: true,
  },
  completed: {
    word: '已完成',
    light: { strong: '#0E6B35', tint: '#DDF1E3' },
    dark: { strong: '#7FD6A0', tint: '#17392A' },
    filled: true,
  },
  completedLate: {
    word: '逾期完成',
    light: { strong: '#45610B', tint: '#E9F1CE' },
    dark: { strong: '#BBD66F', tint: '#333D17' },
    filled: true,
  },
  substantiallyCompleted: {
    word: '基本完成',
    light: { strong: '#0A6468', tint: '#D6EEEE' },
    dark: { strong: '#74D0D3', tint: '#14383A' },
    filled: true,
  },
  inProgress: {
    word: '正在推进',
    light: { strong: '#424242', tint: '#F5F5F5' },
    dark: { strong: '#D6D6D6', tint: '#333333' },
    filled: false,
  },
  longTerm: {
    word: '长期坚持',
    light: { strong: '#0B5CAD', tint: '#DCEAF8' },
    dark: { strong: '#8CBEF2', tint: '#1A3350' },
    filled: true,
  },
  notStarted: {
    word: '未启动',
    light: { strong: '#595959', tint: '#EDEDED' },
    dark: { strong: '#BDBDBD', tint: '#383838' },
    filled: true,
  },
  notCompleted: {
    word: '未完成',
    light: { strong: '#4A4A4A', tint: '#DFDFDF' },
    dark: { strong: '#CCCCCC', tint: '#424242' },
    filled: true,
  },
  unknown: {
    word: '未识别',
    light: { strong: '#616161', tint: '#F2F2F2' },
    dark: { strong: '#ADADAD', tint: '#303030' },
    filled: false,
  },
};

/** The colour of data bars over percents: the green of what is done, light enough for black figures. */
export const BAR_COLOUR = '#9AD3B0';

/**
 * The one state a problem is shown in. What is late or nearly late hides the status; a late
 * completion hides the plain one.
 */
export function displayState(item: LedgerItem): DisplayState {
  if (item.overdue) return 'overdue';
  if (item.dueSoon) return 'dueSoon';
  if (item.completedLate) return 'completedLate';
  return item.status;
}
