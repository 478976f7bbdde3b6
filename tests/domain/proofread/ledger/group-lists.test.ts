import { messagesOn, unlikeLedger } from './against';

describe('figures of each group in a row of groups', () => {
  test.each([
    [
      'a total',
      '分单位看：法制室负责4个，已完成整改2个，完成率40%；治安大队负责2个，已完成整改1个，完成率50%。',
      [['ledger-group-figure', '4个']],
    ],
    [
      'a class',
      '分单位看：法制室负责5个，已完成整改2个，完成率40%；治安大队负责2个，已完成整改2个，完成率50%。',
      [['ledger-group-figure', '2个']],
    ],
    [
      'a rate',
      '分单位看：法制室负责5个，已完成整改2个，完成率45%；治安大队负责2个，已完成整改1个，完成率50%。',
      [['ledger-group-figure', '45%']],
    ],
    [
      'one sentence a group',
      '分单位看：法制室负责5个，已完成整改2个，完成率40%。治安大队负责3个，已完成整改1个，完成率50%。',
      [['ledger-group-figure', '3个']],
    ],
    [
      'by leader',
      '分责任领导看：李分管牵头5个，已完成整改3个，完成率40%；王分管牵头3个，已完成整改1个，完成率33.33%。',
      [['ledger-group-figure', '3个']],
    ],
    [
      'by class',
      '分类别看：党的建设有4个，已完成整改1个，完成率25%；队伍管理有3个，已完成整改2个，完成率50%。',
      [['ledger-group-figure', '3个']],
    ],
    ['with 问题', '其中，政治处负责2个问题，尚未启动1个。', [['ledger-group-figure', '2个']]],
  ])('%s', (_name, text, expected) => {
    expect(unlikeLedger(text)).toEqual(expected);
  });

  test.each([
    [
      'as the ledger has them',
      '分单位看：法制室负责5个，已完成整改2个，完成率40%；治安大队负责2个，已完成整改1个，完成率50%；政治处负责1个，已完成整改0个，完成率0%。',
    ],
    ['as of another day', '截至2025年3月31日，分单位看：法制室负责4个，已完成整改1个。'],
    ['other things', '法制室负责3个项目，治安大队负责4项任务。'],
    ['of one round', '第一批问题中，法制室负责3个，已完成整改3个。'],
    ['a unit the ledger does not have', '分单位看：宣传科负责4个，已完成整改2个，完成率50%。'],
    ['a longer name', '县法制室负责4个，已完成整改2个。'],
    ['rooms', '新建会议室中，法制室有3个，治安大队有1个。'],
    ['measures', '法制室负责12条措施，已完成8条。'],
  ])('nothing: %s', (_name, text) => {
    expect(unlikeLedger(text).filter(([code]) => code !== 'ledger-as-of')).toEqual([]);
  });

  test('a message names the group', () => {
    expect(messagesOn('分单位看：法制室负责4个，已完成整改2个，完成率45%。')).toEqual([
      '台账里“法制室”共5个问题，这里写的是4个；请核对。',
      '台账里“法制室”完成率是40%（2÷5），这里写的是45%；请核对。',
    ]);
  });
});

const HEAD = '责任单位\t问题数\t已完成\t正在推进\t未启动\t长期坚持\t逾期\t完成率';
const ROWS = [
  '法制室\t5\t2\t2\t0\t1\t1\t40%',
  '治安大队\t2\t1\t1\t0\t0\t0\t50%',
  '政治处\t1\t0\t0\t1\t0\t0\t0%',
  '合计\t8\t3\t3\t1\t1\t1\t37.5%',
];

function table(caption: string, rows: readonly string[]): string {
  return [caption, HEAD, ...rows].join('\n');
}

function withRow(at: number, row: string): readonly string[] {
  return ROWS.map((one, place) => (place === at ? row : one));
}

describe('tables of figures by group', () => {
  const caption = '各责任单位整改情况（截至2025年4月30日）';

  test.each([
    ['a total', withRow(0, '法制室\t6\t2\t2\t0\t1\t1\t40%'), ['ledger-group-figure', '6']],
    ['a class', withRow(1, '治安大队\t2\t2\t1\t0\t0\t0\t50%'), ['ledger-group-figure', '2']],
    [
      'none told as one',
      withRow(1, '治安大队\t2\t1\t1\t0\t1\t0\t50%'),
      ['ledger-group-figure', '1'],
    ],
    ['overdue', withRow(0, '法制室\t5\t2\t2\t0\t1\t2\t40%'), ['ledger-group-figure', '2']],
    ['a rate', withRow(2, '政治处\t1\t0\t0\t1\t0\t0\t10%'), ['ledger-group-figure', '10%']],
    ['the sum', withRow(3, '合计\t9\t3\t3\t1\t1\t1\t37.5%'), ['ledger-total', '9']],
    ['a class of all', withRow(3, '合计\t8\t4\t3\t1\t1\t1\t37.5%'), ['ledger-figure', '4']],
    ['the rate of all', withRow(3, '合计\t8\t3\t3\t1\t1\t1\t38.5%'), ['ledger-rate', '38.5%']],
  ])('%s', (_name, rows, expected) => {
    expect(unlikeLedger(table(caption, rows))).toEqual([expected]);
  });

  test.each([
    ['as the ledger has them', caption, ROWS],
    [
      'some of the units: their sum is not the ledger’s',
      caption,
      [ROWS[1] ?? '', '合计\t2\t1\t1\t0\t0\t0\t50%'],
    ],
    ['unread cells', caption, ['法制室\t—\t\t二\t0\t1\t1\t40%']],
  ])('nothing: %s', (_name, head, rows) => {
    expect(unlikeLedger(table(head, rows))).toEqual([]);
  });

  test('of another day: only the day', () => {
    const text = table(
      '各责任单位整改情况（截至2025年3月31日）',
      withRow(0, '法制室\t5\t1\t3\t0\t1\t0\t20%'),
    );
    expect(unlikeLedger(text)).toEqual([['ledger-as-of', '2025年3月31日']]);
  });

  test('of other problems: it adds up, but not to the ledger', () => {
    const rows = [
      '法制室\t3\t1\t1\t0\t1\t1\t33.33%',
      '治安大队\t1\t0\t1\t0\t0\t0\t0%',
      '合计\t4\t1\t2\t0\t1\t1\t25%',
    ];
    expect(unlikeLedger(table(caption, rows))).toEqual([['ledger-total', '4']]);
  });

  test('of something else', () => {
    expect(unlikeLedger('责任单位\t人数\t完成率\n法制室\t12\t90%')).toEqual([]);
  });

  test('lists of problems', () => {
    const head = '序号\t问题\t责任单位\t整改时限\t逾期天数';
    const words = '涉案财物清理缓慢，处置流程职责不清';
    expect(unlikeLedger(`${head}\n1\t${words}\t法制室\t2025年2月28日\t61`)).toEqual([]);
    expect(unlikeLedger(`${head}\n1\t${words}\t法制室\t2025年2月28日\t62`)).toEqual([
      ['ledger-days', '62'],
    ]);
    expect(unlikeLedger(`${head}\n1\t${words}\t法制室\t2025年2月27日\t61`)).toEqual([
      ['ledger-due', '2025年2月27日'],
    ]);
  });
});
