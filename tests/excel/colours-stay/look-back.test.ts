import type { EmbeddedHost } from '../../../src/host/node';
import { AS_OF, colour, compare, inExcel, openLedger } from './coloured-book';
import type { Cell } from './flat-ledger';

const HEADER = [
  '序号',
  '具体问题',
  '责任单位',
  '整改时限',
  '整改状态',
  '完成日期',
  '回头看时间',
  '回头看结果',
];
const TITLE = ['整改台账（反馈日期：2024年7月26日）', ...HEADER.slice(1).map(() => '')];
const LATE = '2024年12月31日';
const FAR = '2026年12月31日';
const SEEN = '2025年3月10日';

/** From row 3 on. */
const ROWS: readonly (readonly Cell[])[] = [
  ['1', '会议记录不完整', '办公室', LATE, '已完成', '2024年12月1日', SEEN, '未反弹'],
  ['2', '学习制度不落实', '办公室', LATE, '已完成', '2024年12月1日', SEEN, '反弹'],
  ['3', '财务审批不规范', '财务处', FAR, '已完成', '2024年12月1日', SEEN, '反弹'],
  ['4', '档案管理不到位', '财务处', LATE, '已完成', '2025年4月1日', SEEN, '反弹'],
  ['5', '值班巡查不严格', '人事处', LATE, '已完成', '2024年12月1日', '', ''],
  ['6', '公务接待不规范', '人事处', LATE, '正在推进', '', SEEN, '反弹'],
  ['7', '资产盘点不及时', '人事处', '长期坚持', '长期坚持', '', '', ''],
  ['8', '合同审核不严格', '人事处', LATE, '基本完成', '', '', ''],
  ['9', '信访件超期未办', '人事处', LATE, '正在推进', '', SEEN, '未整改到位'],
];

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openLedger([TITLE, HEADER, ...ROWS]);
  await colour();
});
afterEach(() => {
  host.dispose();
});

test('a relapse is coloured as what it is', async () => {
  expect(await compare(AS_OF)).toEqual({ rows: 9, equal: 9, missing: [], wrong: [] });
});

/** Each edit alone, and the row it may leave without a colour. */
test.each<[cell: string, value: Cell, row: number, why: string]>([
  ['H3', '反弹', 3, 'what held came back'],
  ['H4', '未反弹', 4, 'what came back held'],
  ['H4', '', 4, 'the relapse is taken out'],
  ['H7', '反弹', 7, 'the first look-back'],
  ['H9', '反弹', 9, 'long-term work came back'],
  ['H10', '反弹', 10, 'what was nearly done came back'],
  ['G4', '2024年11月1日', 4, 'the look-back was before the completion'],
  ['F4', '2025年4月20日', 4, 'completed anew'],
  ['F6', '2025年1月1日', 6, 'completed before the look-back after all'],
  ['E4', '已销号', 4, 'the status is written anew'],
  ['E8', '已完成', 8, 'said to be completed while the relapse stands'],
  ['E3', '正在推进', 3, 'the status goes on alone'],
  ['E6', '长期坚持', 6, 'completed anew, then another status: the relapse is back'],
  ['E6', '基本完成', 6, 'completed anew, then another status: the relapse is back'],
  ['E6', '未启动', 6, 'completed anew, then another status: the relapse is back'],
  ['E11', '已完成', 11, 'never completed at the look-back, and said to be now'],
  ['E11', '长期坚持', 11, 'never completed at the look-back, and said to be now'],
  ['E11', '未启动', 11, 'never completed at the look-back'],
  ['F11', '2025年1月1日', 11, 'a completion day'],
])('%s = %s: no row shows what is no longer true (%#)', async (cell, value, row, why) => {
  await inExcel((sheet) => {
    sheet.getRange(cell).values = [[value]];
  });
  const { wrong, missing } = await compare(AS_OF);
  expect([wrong, missing.filter((one) => one !== row), why]).toEqual([[], [], why]);
});
