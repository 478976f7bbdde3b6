import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { gridOf, type CellSpec } from './grid';

const HEADER = ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改进展', '整改状态'];

/** As of 2025-04-30: two overdue, one due soon, two completed, one long-term, one in progress. */
const PROBLEMS: readonly (readonly CellSpec[])[] = [
  [
    '1',
    '学习制度落实不到位',
    '修订学习制度',
    '办公室',
    '2024年10月底前',
    '一是修订制度；二是组织学习8次。',
    '已完成',
  ],
  [
    '2',
    '档案管理不规范',
    '补齐档案目录',
    '办公室',
    '2024年12月31日前',
    '已补齐目录320卷。',
    '已完成',
  ],
  [
    '3',
    '窗口服务时间公示不清',
    '更新公示牌',
    '政务科',
    '2025年3月31日前',
    '已完成初稿。',
    '正在推进',
  ],
  ['4', '设备台账与实物不符', '全面盘点', '后勤科', '2025年4月15日前', '', '未启动'],
  [
    '5',
    '值班记录不完整',
    '统一记录格式',
    '指挥中心',
    '2025年5月8日前',
    '正在试用新格式。',
    '正在推进',
  ],
  ['6', '培训计划不够细', '制定年度计划', '政治处', '2025年12月底前', '已征求意见。', '正在推进'],
  ['7', '廉政教育常态化不够', '每季度开展教育', '政治处', '长期坚持', '一季度已开展。', '长期坚持'],
];

/** A small ledger: title in row 1, header in row 2, problems in rows 3–9, columns A–G. */
export function smallLedger(): SheetGrid {
  const title = ['专项检查整改台账（反馈日期：2024年7月26日）'];
  return gridOf('整改台账', [title, HEADER, ...PROBLEMS], ['A1:G1']);
}

/** A sheet with words in it that is no ledger. */
export function notesSheet(): SheetGrid {
  return gridOf('填表说明', [['填表说明'], ['一、每月25日前更新。'], ['二、时限写到日。']]);
}
