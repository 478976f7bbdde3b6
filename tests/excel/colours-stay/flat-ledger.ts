import { toSerial } from '../../../src/domain/calendar/day';

export type Cell = string | number;

/** Row 1 is the title, row 2 the header, the body follows. */
export const FIRST_ROW = 3;

const HEADER = ['序号', '具体问题', '整改措施', '整改时限', '责任单位', '整改进展', '整改状态'];

/** The last column of the ledger, 1 = A. */
export const WIDTH = HEADER.length;

/** Dates as dates and as words, words that mean a day, words that mean none. */
const DEADLINES: readonly Cell[] = [
  toSerial('2024-12-31'),
  toSerial('2025-05-05'),
  toSerial('2025-12-31'),
  '2025年3月底前',
  '2025年6月30日',
  '立行立改',
  '长期坚持',
  '',
  toSerial('2025-04-30'),
];

const STATUSES: readonly string[] = [
  '正在推进',
  '已完成',
  '未启动',
  '正在推进',
  '基本完成',
  '长期坚持',
  '正在推进',
];

const UNITS = ['办公室', '人事处', '政治处', '财务处'];

/** A ledger of one row a problem, in no order whatever column it is sorted by. */
export function flatLedger(count: number, withStatus = true): Cell[][] {
  const body = Array.from({ length: count }, (_, at): Cell[] => {
    const mixed = (at * 7 + 3) % count;
    const status = STATUSES[(at * 5) % STATUSES.length] ?? '';
    const progress =
      status === '已完成'
        ? `已完成整改，见材料${mixed}`
        : `正在推进，完成第${(mixed % 4) + 1}步，材料${mixed}`;
    return [
      mixed + 1,
      `第${mixed + 1}项问题：制度执行不到位${'。'.repeat(at % 3)}`,
      `修订制度${at}`,
      DEADLINES[(at * 4) % DEADLINES.length] ?? '',
      UNITS[(at * 3) % UNITS.length] ?? '',
      progress,
      ...(withStatus ? [status] : []),
    ];
  });
  const header = withStatus ? HEADER : HEADER.slice(0, -1);
  const title = [`整改台账（反馈日期：2024年7月26日）`, ...header.slice(1).map(() => '')];
  return [title, header, ...body];
}
