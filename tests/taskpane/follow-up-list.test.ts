import { followUpList } from '../../src/taskpane/follow-up-list';
import { NO_WARNING_FILTER } from '../../src/taskpane/warning-filter';
import { warningsOf } from '../../src/taskpane/warning-model';
import { AS_OF, itemOf, ledgerOf } from '../domain/support/ledger-builder';

const WARNINGS = warningsOf(
  ledgerOf([
    itemOf({ row: 5, serial: '1', problem: '值班记录不完整', unit: '指挥中心', due: '2025-05-08' }),
    itemOf({ row: 6, serial: '2', problem: '公示不清', unit: '政务科', due: '2025-03-31' }),
    itemOf({ row: 7, serial: '3', problem: '账实不符', unit: '指挥中心', due: '2025-01-31' }),
    itemOf({ row: 8, serial: '', problem: '资料不全', unit: '', due: '2025-04-30' }),
  ]),
);

test('the warnings by unit, the most pressing unit first, with their days', () => {
  expect(followUpList(WARNINGS, NO_WARNING_FILTER, AS_OF)).toBe(
    [
      '整改催办名单（截至2025年4月30日，共4个）',
      '',
      '指挥中心（2个）',
      '3. 账实不符，时限2025年1月31日，逾期89天',
      '1. 值班记录不完整，时限2025年5月8日，还有8天到期',
      '',
      '政务科（1个）',
      '2. 公示不清，时限2025年3月31日，逾期30天',
      '',
      '未填责任单位（1个）',
      '资料不全，时限2025年4月30日，当天到期',
    ].join('\n'),
  );
});

test('a part of them says which part', () => {
  const filter = { ...NO_WARNING_FILTER, state: 'overdue', unit: '政务科' } as const;
  expect(followUpList(WARNINGS.slice(1, 2), filter, AS_OF)).toBe(
    [
      '整改催办名单（截至2025年4月30日，共1个，只列政务科、逾期）',
      '',
      '政务科（1个）',
      '2. 公示不清，时限2025年3月31日，逾期30天',
    ].join('\n'),
  );
});
