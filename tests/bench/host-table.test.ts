import { hostTable } from '../../src/bench/measure-host';

test('round trips are counted, bytes added up, and what Excel on the web would refuse is said', () => {
  const { rows } = hostTable([
    {
      program: 'own',
      rows: 1000,
      actions: [
        { name: 'read', ms: 1500, requests: [1000, 2000], answers: [500_000, 1_000_000] },
        { name: 'liveSummary', ms: 20, requests: [5_000_000], answers: [10] },
      ],
    },
    {
      program: 'atOnce',
      rows: 10_000,
      actions: [{ name: 'read', ms: 500, requests: [700], answers: [8_230_000] }],
    },
    { program: 'own', rows: 100_000, actions: null },
  ]);
  expect(rows).toEqual([
    ['1,000', '本项目', '读取', '2', '0.003', '0.002', '1.50', '1.00', '1.50', '可以'],
    [
      '1,000',
      '本项目',
      '汇总表（公式，连同再着色）',
      '1',
      '5.00',
      '5.00',
      '0.000',
      '0.000',
      '0.020',
      '可以',
    ],
    ['10,000', '一次全取', '读取', '1', '0.001', '0.001', '8.23', '8.23', '0.500', '会被拒绝'],
    ['100,000', '本项目', '超过 600 秒，没有做完', '', '', '', '', '', '', ''],
  ]);
});
