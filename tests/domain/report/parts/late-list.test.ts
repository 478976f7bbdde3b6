import { itemOf } from '../../support/ledger-builder';
import { reportOf } from '../report-of';

const ITEMS = [
  itemOf({ row: 5, problem: '1.甲事项；', unit: '办公室', leader: '张某', due: '2025-03-31' }),
  itemOf({ row: 6, problem: '乙\t事项', due: '2025-01-31' }),
  itemOf({ row: 7, problem: '丙事项', unit: '办公室', due: '2025-05-02' }),
  itemOf({ row: 8, status: 'completed', due: '2025-01-31' }),
];
const COLUMNS = { columns: { problem: [2], unit: [6], leader: [5], deadline: [7] } };

test('the longest late first; leaders only for insiders', () => {
  expect(reportOf(['【逾期清单】'], { items: ITEMS, ledger: COLUMNS }).text).toBe(
    [
      '逾期问题清单（2个）',
      '序号\t问题\t责任单位\t责任领导\t整改时限\t逾期天数',
      '1\t乙事项\t—\t—\t2025年1月31日\t89',
      '2\t甲事项\t办公室\t张某\t2025年3月31日\t30',
    ].join('\n'),
  );
  const published = reportOf(['【逾期清单】'], {
    items: ITEMS,
    ledger: COLUMNS,
    audience: 'public',
  });
  expect(published.text).toBe(
    [
      '逾期问题清单（2个）',
      '序号\t问题\t责任单位\t整改时限\t逾期天数',
      '1\t乙事项\t—\t2025年1月31日\t89',
      '2\t甲事项\t办公室\t2025年3月31日\t30',
    ].join('\n'),
  );
});

test('what is due soon, with the days left', () => {
  expect(reportOf(['【临期清单】'], { items: ITEMS, ledger: COLUMNS }).text).toBe(
    '临期问题清单（1个）\n序号\t问题\t责任单位\t责任领导\t整改时限\t剩余天数\n1\t丙事项\t办公室\t—\t2025年5月2日\t2',
  );
});

test('columns the ledger does not have are left out', () => {
  const { text } = reportOf(['【临期清单】'], {
    items: ITEMS,
    ledger: { columns: { problem: [2] } },
  });
  expect(text.split('\n')[1]).toBe('序号\t问题\t整改时限\t剩余天数');
});

test.each(['【逾期清单】', '【临期清单】'])('%s of nothing is nothing, its heading too', (part) => {
  expect(
    reportOf(['一、清单', part, '二、其他', '没有。'], { items: [ITEMS[3] ?? itemOf()] }).text,
  ).toBe('一、其他\n没有。');
});
