import { reportingUnitIn } from '../../../src/domain/collection/reporting-unit';
import { gridOf } from '../../support/grid';

const HEAD = ['序号', '问题', '整改时限'];

test.each<[string, readonly (readonly string[])[], string | null]>([
  ['the label', [['整改台账'], ['填报单位：县教育局']], '县教育局'],
  ['the seal is no part of it', [['填报单位（盖章）：县教育局（盖章）', '', '']], '县教育局'],
  ['the next cell', [['填报单位：', '县教育局']], '县教育局'],
  ['what follows on the line', [['填报单位：县教育局　　填报日期：2025年4月']], '县教育局'],
  ['a title that begins with the unit', [['县教育局巡察反馈问题整改台账']], '县教育局'],
  ['党组 is no part of it', [['中共县教育局党组关于巡察整改的台账']], '县教育局'],
  ['the label before the title', [['县教育局整改台账'], ['填报单位：第一中学']], '第一中学'],
  ['nobody filled it in', [['填报单位：××']], null],
  ['a feedback of somebody else', [['省委巡视反馈意见整改台账']], null],
  ['the matter alone', [['巡察反馈问题整改台账']], null],
  ['nothing above', [], null],
])('%s', (_why, above, expected) => {
  const grid = gridOf('台账', [...above, HEAD, ['1', '学习不够', '2025年底']]);
  expect(reportingUnitIn(grid, above.length + 1)).toBe(expected);
});
