import { pointsOf } from '../../../src/domain/ledger/cell-points';

/** Cells that hold one measure, whatever numbers stand in them. */
test.each<[why: string, text: string]>([
  ['nothing', ''],
  ['no number', '开展培训，修订制度'],
  ['a single number', '1.开展培训'],
  ['a single later number', '3、修订制度'],
  ['a single 一是', '一是开展培训'],
  ['an item of a list', '落实第1项、第2项任务'],
  ['an article of a rule', '对照《条例》第三条第（1）（2）项逐条整改'],
  ['paragraphs of a rule', '按照第二条（一）、（二）款执行'],
  ['money', '追缴1.5万元，其中2.3万元已到账'],
  ['dates', '2024.12前完成，2025.1复查'],
  ['months', '1、2月份开展培训，3、4月份复查'],
  ['classes of a school', '对高一（1）班、高一（2）班开展家访'],
  ['buildings', '完成（1）栋、（2）栋外墙维修'],
  ['ranks', '第一议题和第二议题分别学习'],
  ['levels', '一、二级单位均须自查，三、四级单位抽查'],
  ['the first of October', '国庆十一是旺季，十二是淡季'],
  ['ratio', '按1:1、2:1两档配备人员'],
  ['lines without signs', '开展培训\n修订制度'],
  ['one line with a dash', '- 开展培训\n修订制度'],
  ['different signs', '- 开展培训\n● 修订制度'],
  ['negative figures on lines', '-5\n-6'],
  ['numbers with nothing behind', '1.\n2.'],
  ['two only', '2.修订制度；3.加强检查'],
])('%s', (_why, text) => {
  expect(pointsOf(text)).toBeNull();
});
