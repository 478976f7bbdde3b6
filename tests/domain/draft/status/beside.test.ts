import { besideStatus } from '../../../../src/domain/draft/status/beside';
import type { ColumnReading } from '../../../../src/domain/header/column-role';
import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { deadlineOf, itemOf } from '../../support/ledger-builder';
import { sourceOf } from '../support/source-of';

const point = (text: string) => ({ text, rows: [5], cells: ['I5'] });
function beside(item: LedgerItem, ...points: string[]) {
  const sentences = besideStatus(sourceOf([item]), item, points.map(point));
  return {
    text: sentences.map(({ sentence }) => sentence.text).join(''),
    gaps: sentences.flatMap(({ gaps }) => gaps),
  };
}

test.each([
  ['next, told by a point', itemOf(), ['设备正在招标。'], ''],
  ['nothing is asked of what is done', itemOf({ status: 'completed' }), ['已学习。'], ''],
  ['nor of an unread status', itemOf({ status: 'unknown' }), [], ''],
  [
    'next, in the remark',
    itemOf({ remark: '下一步，开展第二轮培训' }),
    ['已学习。'],
    '下一步，开展第二轮培训。',
  ],
  [
    'next, in a remark that is no sentence',
    itemOf({ remark: '办公室跟进。制度待上会审议' }),
    ['已学习。'],
    '台账备注：制度待上会审议。',
  ],
  [
    'next, in the measures still open beside one that is done',
    itemOf({
      lastRow: 6,
      measures: [
        { text: '开展培训', status: 'completed' },
        { row: 6, cell: 'C6', text: '修订“三公”制度。', status: 'inProgress' },
      ],
    }),
    ['已学习。'],
    '下一步，继续落实“修订‘三公’制度”。',
  ],
  [
    'next, in the measures where no progress is told',
    itemOf({ measures: [{ text: '开展培训' }] }),
    [],
    '下一步，继续落实“开展培训”。',
  ],
  ['the mechanism, told by a point', itemOf({ status: 'longTerm' }), ['每月检查一次。'], ''],
  [
    'the mechanism, in the measures',
    itemOf({ status: 'longTerm', measures: [{ text: '建立月度考评制度' }] }),
    ['已学习。'],
    '长期整改措施为“建立月度考评制度”。',
  ],
  [
    'why not started, in the remark',
    itemOf({ status: 'notStarted', remark: '因经费未到位，暂未启动' }),
    [],
    '因经费未到位，暂未启动。',
  ],
  ['why late, told by a point', itemOf({ due: '2025-03-31' }), ['缺件尚未补齐。'], ''],
  [
    'why late, in the remark',
    itemOf({ due: '2025-03-31', remark: '受台风影响，工期顺延' }),
    ['已学习。'],
    '受台风影响，工期顺延。',
  ],
  [
    'why late, others failed to deliver',
    itemOf({ due: '2025-03-31', remark: '中介机构未按合同交付成果' }),
    ['已学习。'],
    '台账备注：中介机构未按合同交付成果。',
  ],
])('beside the status: %s', (_, item, points, text) => {
  expect(beside(item, ...points)).toEqual({ text, gaps: [] });
});

test.each([
  ['next', itemOf(), ['已学习。'], '下一步，［待补充：下一步举措］。', ['下一步举措']],
  [
    'next of a single measure whose progress is told',
    itemOf({ measures: [{ text: '开展培训' }] }),
    ['已学习。'],
    '下一步，［待补充：下一步举措］。',
    ['下一步举措'],
  ],
  ['one mark is enough where the progress is missing', itemOf(), [], '', []],
  [
    'the mechanism',
    itemOf({ status: 'longTerm' }),
    ['已学习。'],
    '［待补充：长效机制］。',
    ['长效机制'],
  ],
  [
    'why not started',
    itemOf({ status: 'notStarted' }),
    [],
    '［待补充：未启动原因］。',
    ['未启动原因'],
  ],
  [
    '原因分析 is why the problem arose',
    itemOf({ status: 'notStarted', cause: '因重视不够' }),
    [],
    '［待补充：未启动原因］。',
    ['未启动原因'],
  ],
  [
    'why not started asks for both, late or not',
    itemOf({ status: 'notStarted', due: '2025-03-31' }),
    [],
    '［待补充：未启动原因］。',
    ['未启动原因'],
  ],
  ['why late', itemOf({ due: '2025-03-31' }), ['已学习。'], '［待补充：逾期原因］。', ['逾期原因']],
  [
    '因此 gives no reason',
    itemOf({ due: '2025-03-31' }),
    ['因此修订了制度。'],
    '［待补充：逾期原因］。',
    ['逾期原因'],
  ],
])('a gap beside the status: %s', (_, item, points, text, gaps) => {
  expect(beside(item, ...points)).toEqual({ text, gaps });
});

const LASTING = deadlineOf(null, { kind: 'longTerm', text: '长期坚持' });

test.each([
  ['a mechanism', '每日留样，由值班领导签字。', ''],
  ['what is next', '下一步将引入战略投资者。', ''],
  ['neither', '已学习。', '［待补充：长效机制］。'],
])('what is under way without an end answers with %s', (_, progress, text) => {
  expect(beside(itemOf({ deadline: LASTING }), progress).text).toBe(text);
});

/** The remark column by another title. */
function besideTitled(title: string, item: LedgerItem, ...points: string[]): string {
  const source = sourceOf([item]);
  const remark: ColumnReading = {
    column: 11,
    key: title,
    title,
    role: 'remark',
    confidence: 'sure',
    alternatives: [],
    reason: '',
  };
  const ledger = { ...source.ledger, columnReadings: [remark] };
  return besideStatus({ ...source, ledger }, item, points.map(point))
    .map(({ sentence }) => sentence.text)
    .join('');
}

test.each([
  [
    '尚未整改到位的原因',
    itemOf({ due: '2025-03-31', remark: '涉及世行贷款，需上级批复' }),
    '台账注明的原因：涉及世行贷款，需上级批复。',
  ],
  [
    '未完成原因',
    itemOf({ due: '2025-03-31', remark: '2人外出培训' }),
    '台账注明的原因：2人外出培训。',
  ],
  ['未完成原因', itemOf({ status: 'notStarted', remark: '因用地未批复' }), '因用地未批复。'],
  [
    '未整改到位原因及下一步打算',
    itemOf({ due: '2025-06-30', remark: '权属不清，6月底前补录' }),
    '台账注明的原因和打算：权属不清，6月底前补录。',
  ],
  ['下步打算', itemOf({ remark: '6月底前补录' }), '台账注明的打算：6月底前补录。'],
  ['未完成原因', itemOf({ remark: '个别项目正在结算' }), '台账注明的原因：个别项目正在结算。'],
  ['备注', itemOf({ due: '2025-03-31', remark: '2人外出培训' }), '［待补充：逾期原因］。'],
])('a column titled %s answers by its title', (title, item, text) => {
  expect(besideTitled(title, item, '已学习。')).toBe(text);
});

test('the reason by its title goes before a point that may give one', () => {
  const item = itemOf({ due: '2025-03-31', remark: '董事会延期召开' });
  expect(besideTitled('未完成原因', item, '清单已报董事会待审议。')).toBe(
    '台账注明的原因：董事会延期召开。',
  );
});

test('the reasons of several rows stay apart', () => {
  const item = itemOf({ due: '2025-03-31', lastRow: 6, remark: '缺3份材料\n5人外出' });
  expect(besideTitled('未完成原因', item)).toBe('台账注明的原因：缺3份材料，5人外出。');
});

test('a reason that nobody wrote is asked for', () => {
  const item = itemOf({ due: '2025-03-31', remark: '/' });
  expect(besideTitled('未完成原因', item, '已学习。')).toBe('［待补充：逾期原因］。');
});
