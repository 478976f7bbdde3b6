import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { gridOf } from './grid';

const HEADER = ['序号', '类别', '具体问题', '责任单位', '责任领导', '整改时限', '整改状态'];

const UNITS = ['后勤科', '政务科', '办公室', '指挥中心'];
const LEADERS = ['张三', '李四', '王五'];
const AREAS = ['党建', '作风'];

/**
 * A ledger in which every problem is overdue or due soon on 2025-04-30: title in row 1, header in row 2,
 * problem n in row n + 2. One in ten is due soon; the others get later with each row.
 */
export function warningLedger(count: number): SheetGrid {
  const problems = Array.from({ length: count }, (_, at) => [
    String(at + 1),
    AREAS[at % 2] ?? '',
    `第${at + 1}个具体问题`,
    UNITS[at % 4] ?? '',
    LEADERS[at % 3] ?? '',
    at % 10 === 0 ? '2025年5月6日前' : `2025年${1 + (at % 3)}月${1 + (at % 27)}日前`,
    '正在推进',
  ]);
  return gridOf('整改台账', [['整改台账（反馈日期：2024年7月26日）'], HEADER, ...problems]);
}
