import type { DayFrom } from '../../../app/process/other-ledger';
import { formatChineseDay } from '../../../domain/calendar/day';
import type { Side } from './use-comparison';

const ASSUMED: Readonly<Record<DayFrom, string>> = {
  sheet: '',
  modified: '（按文件最后修改的日期统计）',
  now: '（按本期的日期统计）',
  chosen: '',
};

/** As the comparison sheet names a side: sheets speak Chinese. */
export function sheetName({ name }: Side): string {
  switch (name.kind) {
    case 'now':
      return '现在的台账';
    case 'noted':
      return `${formatChineseDay(name.day)}记下的进度${name.sheet === null ? '' : `（工作表“${name.sheet}”）`}`;
    case 'file':
      return `${name.of}${ASSUMED[name.dayFrom]}`;
    case 'sheet':
      return `工作表“${name.of}”${ASSUMED[name.dayFrom]}`;
  }
}
