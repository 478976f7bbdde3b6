import { proofread } from '../../../src/domain/proofread/proofread';
import type { ProofLedger } from '../../../src/domain/proofread/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { SAMPLE } from '../support/sample-ledger';

/** Ten problems on 2025-04-30: 2 completed, 1 nearly, 3 going, 1 not started, 1 not completed, 1 long-term, 1 unknown, 1 overdue. */
const AGAINST: ProofLedger = { ledger: SAMPLE, summary: summarize(SAMPLE, DEFAULT_COUNTING_RULE) };

function foundIn(text: string): readonly (readonly [string, string])[] {
  return proofread(text, AGAINST).map(({ code, text: words }) => [code, words]);
}

const ALL =
  '已完成整改2个（其中逾期完成1个），基本完成1个，正在推进3个，尚未启动1个，未完成1个，需长期坚持1个，状态待核实1个';

describe('figures that are the ledger’s', () => {
  test.each([
    ['every class', `截至2025年4月30日，反馈的10个问题，${ALL}，整改完成率20%。`],
    ['the month of the day', `截至2025年4月，反馈的10个问题，${ALL}，整改完成率20%。`],
    ['overdue', '反馈的10个问题中，已完成整改2个，其余正在推进，逾期1个。'],
    ['all that is open together', '反馈的10个问题，已完成整改2个，基本完成1个，正在推进7个。'],
    ['基本完成 told with 已完成', '巡察反馈的10个问题，已完成整改3个，正在推进7个。'],
    ['a unit', '财务科共2个问题，正在推进2个，逾期1个。'],
    ['other problems', '上一轮巡察反馈的20个问题，已完成整改20个。'],
    ['an area', '在党建方面，共发现7个问题，已完成整改7个。'],
    ['no problems', '开展专题学习10次，制定制度3项，整改措施12条。'],
  ])('%s', (_name, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('figures that are not', () => {
  test.each([
    [
      'the total',
      '截至2025年4月30日，反馈的12个问题，已完成整改5个，正在推进7个。',
      [['ledger-total', '12个']],
    ],
    [
      'a class',
      '反馈的10个问题，已完成整改4个，正在推进6个。',
      [
        ['ledger-figure', '4个'],
        ['ledger-figure', '6个'],
      ],
    ],
    ['the rate', `反馈的10个问题，${ALL}，完成率30%。`, [['ledger-rate', '30%']]],
    [
      'overdue',
      '反馈的10个问题中，已完成整改2个，其余正在推进，逾期3个。',
      [['ledger-figure', '3个']],
    ],
    ['a unit’s total', '财务科共3个问题，正在推进3个。', [['ledger-group-figure', '3个']]],
    [
      'a unit’s class',
      '法制室共3个问题，已完成整改1个，其余正在推进。',
      [['ledger-group-figure', '1个']],
    ],
    [
      'the day; then nothing else is compared',
      '截至2025年3月31日，反馈的10个问题，已完成整改8个，正在推进2个。',
      [['ledger-as-of', '2025年3月31日']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});

describe('wording against the status of the problem it quotes', () => {
  test.each([
    [
      'going, told as done',
      '（1）关于“报销审核不严”问题。一是修订办法。二是开展培训。该问题已完成整改。',
      ['status-not-done', '该问题已完成整改'],
    ],
    [
      'not started, told as done on a day',
      '关于“制度未修订”的问题。已制定方案，该问题已于2025年3月整改到位。',
      ['status-not-done', '该问题已于2025年3月整改到位'],
    ],
    [
      'done, told as going',
      '关于“学习不深入”问题。组织学习3次，该问题正在推进整改。',
      ['status-done', '该问题正在推进整改'],
    ],
    [
      'done, told as not finished',
      '关于“记录不规范”问题。\n已规范记录。\n该问题尚未完成整改。',
      ['status-done', '该问题尚未完成整改'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(foundIn(text)).toEqual([expected]);
  });

  test.each([
    ['as the ledger says', '关于“学习不深入”问题。组织学习3次，该问题已完成整改。'],
    ['going, as the ledger says', '关于“报销审核不严”问题。该问题正在推进整改。'],
    [
      'a measure of an open problem is done',
      '关于“报销审核不严”问题。一是办法修订已完成。二是开展培训。',
    ],
    ['long-term told as done', '关于“值班巡查”问题。该问题已完成整改，长期坚持。'],
    ['nearly done', '关于“案卷归档不全”问题。该问题已完成整改。'],
    ['a problem the ledger does not have', '关于“车辆管理松散”问题。该问题已完成整改。'],
    [
      'the next problem begins',
      '（1）关于“报销审核不严”问题。正在修订办法。\n（2）关于“学习不深入”问题。该问题已完成整改。',
    ],
    ['not done is not done', '关于“报销审核不严”问题。该问题未完成整改。'],
  ])('nothing: %s', (_name, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

test('a message names the ledger’s figure and its cell', () => {
  const [figure] = proofread('反馈的10个问题中，已完成整改2个，其余正在推进，逾期3个。', AGAINST);
  expect(figure?.message).toBe('台账里逾期1个，这里写的是3个；请核对。');
  const [status] = proofread('关于“报销审核不严”问题。该问题已完成整改。', AGAINST);
  expect(status?.message).toBe('这里说已完成整改，台账（H8）是“正在推进”；请核对。');
});
