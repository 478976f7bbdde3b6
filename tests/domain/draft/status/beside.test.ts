import { besideStatus } from '../../../../src/domain/draft/status/beside';
import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { itemOf } from '../../support/ledger-builder';
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
