import { messagesOn, unlikeLedger } from './against';

const WHOLE = '截至2025年4月30日，反馈的8个问题，已完成整改3个，其余正在推进。';

describe('overdue, due soon and completed late, told apart from the total', () => {
  test.each([
    ['overdue alone', '尚未完成的问题中，逾期4个、临期1个。', ['ledger-figure', '4个']],
    ['due soon alone', '尚未完成的问题中，逾期1个、临期2个。', ['ledger-figure', '2个']],
    ['behind the total', `${WHOLE}尚未完成的问题中，逾期2个。`, ['ledger-figure', '2个']],
    [
      'completed late in brackets',
      '截至2025年4月30日，反馈的8个问题，已完成整改3个（其中逾期完成2个），其余正在推进。',
      ['ledger-figure', '2个'],
    ],
    ['not done in time', `${WHOLE}逾期未完成3个。`, ['ledger-figure', '3个']],
    ['the count first', `${WHOLE}未完成的问题中，3个逾期。`, ['ledger-figure', '3个']],
    [
      'of a unit, behind its total',
      '法制室共5个问题，已完成整改2个。尚未完成的问题中，逾期2个。',
      ['ledger-group-figure', '2个'],
    ],
    [
      'what is to come',
      `${WHOLE}\n对已完成整改的4个问题，将适时开展“回头看”。`,
      ['ledger-figure', '4个'],
    ],
    [
      'what is past its day',
      `${WHOLE}\n对已超过整改时限的2个问题，将逐个查明原因。`,
      ['ledger-figure', '2个'],
    ],
    [
      'what is due in a month',
      `${WHOLE}\n对整改时限未到的3个问题，将按时限推进（2025年5月到期1个、2025年6月到期2个、2025年12月到期1个）。`,
      ['ledger-figure', '2025年6月到期2个'],
    ],
    ['a list’s heading', `${WHOLE}\n逾期问题清单（2个）`, ['ledger-figure', '2个']],
  ])('%s', (_name, text, expected) => {
    expect(unlikeLedger(text)).toEqual([expected]);
  });

  test.each([
    ['as the ledger has them', '尚未完成的问题中，逾期1个、临期1个。'],
    [
      'completed late as the ledger has it',
      '截至2025年4月30日，反馈的8个问题，已完成整改3个（其中逾期完成1个），其余正在推进。',
    ],
    ['as of another day', '截至2025年3月31日，尚未完成的问题中，逾期4个、临期3个。'],
    [
      'behind a sentence of another day',
      '截至2025年3月31日，反馈的8个问题，已完成整改2个。尚未完成的问题中，逾期4个。',
    ],
    ['of another round', '上一轮巡察尚未完成的问题中，逾期4个、临期3个。'],
    ['of one area', '在党建方面，尚未完成的问题中，逾期4个、临期3个。'],
    ['measures', `${WHOLE}尚未完成的措施中，逾期6条。`],
    ['only the longest', `${WHOLE}逾期30天以上的2个。`],
    ['cases, no problems', '案件办理逾期4件，已全部办结。'],
    [
      'a unit’s, behind its total',
      '法制室共5个问题，已完成整改2个。尚未完成的问题中，逾期1个、临期1个。',
    ],
    ['a text of one unit', '法制室共5个问题。\n对已完成整改的2个问题，将适时开展“回头看”。'],
  ])('nothing: %s', (_name, text) => {
    expect(unlikeLedger(text).filter(([code]) => code !== 'ledger-as-of')).toEqual([]);
  });

  test('a message names the ledger’s figure', () => {
    expect(messagesOn('尚未完成的问题中，逾期4个、临期1个。')).toEqual([
      '台账里逾期1个，这里写的是4个；请核对。',
    ]);
  });
});
