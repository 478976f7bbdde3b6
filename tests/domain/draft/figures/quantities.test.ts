import { quantitiesSentence } from '../../../../src/domain/draft/figures/quantities';
import type {
  Ledger,
  LedgerItem,
  Quantity,
  QuantityColumn,
} from '../../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { sourceOf } from './source-of';

const MONEY: QuantityColumn = { column: 10, title: '涉及金额', kind: 'money', unit: '万元' };
const PEOPLE: QuantityColumn = { column: 11, title: '2024年问责人数', kind: 'people', unit: '人' };

const money = (row: number, value: string): Quantity => ({
  column: 10,
  row,
  cell: `J${row}`,
  value,
});
const people = (row: number, value: string): Quantity => ({
  column: 11,
  row,
  cell: `K${row}`,
  value,
});

function ledgerWith(
  quantityColumns: readonly QuantityColumn[],
  ...quantities: readonly (readonly Quantity[])[]
): Ledger {
  const items = quantities.map((own, at): LedgerItem => itemOf({ row: 5 + at, quantities: own }));
  return ledgerOf(items, { quantityColumns });
}

test.each<[string, Ledger, string | undefined]>([
  [
    'the exact sum, without floating point',
    ledgerWith([MONEY], [money(5, '0.1')], [money(6, '0.2')]),
    '涉及金额合计0.3万元。',
  ],
  [
    'a blank is not zero: how many say it',
    ledgerWith([MONEY], [money(5, '12.5')], [], [money(7, '108')]),
    '涉及金额合计120.5万元（2个问题有此数据）。',
  ],
  [
    'a said zero is one',
    ledgerWith([MONEY], [money(5, '0')], [money(6, '3')]),
    '涉及金额合计3万元。',
  ],
  [
    'several columns, never added to each other',
    ledgerWith(
      [MONEY, PEOPLE],
      [money(5, '12.5'), people(5, '3')],
      [money(6, '1'), people(6, '1')],
    ),
    '涉及金额合计13.5万元，2024年问责人数合计4人。',
  ],
  [
    'a cell merged over two problems once',
    ledgerWith([MONEY], [money(5, '12.5')], [money(5, '12.5')]),
    '涉及金额合计12.5万元。',
  ],
  [
    'no unit, no sum',
    ledgerWith([{ ...MONEY, unit: '' }, PEOPLE], [money(5, '12.5'), people(5, '3')]),
    '2024年问责人数合计3人。',
  ],
  [
    'cells that hold no single figure are said',
    ledgerWith([{ ...MONEY, unread: ['J6'] }], [money(5, '12.5')], []),
    '涉及金额合计12.5万元（1个问题有此数据，另有1处不是单个数字、未计入）。',
  ],
  ['a column nobody filled in', ledgerWith([MONEY], [], []), undefined],
  ['no columns', ledgerWith([], []), undefined],
])('%s', (_, ledger, expected) => {
  expect(quantitiesSentence(sourceOf(ledger))?.text).toBe(expected);
});

test('the figures name their cells, the title its own', () => {
  const ledger = ledgerWith([PEOPLE], [people(5, '3')], [people(6, '1')], []);
  const sentence = quantitiesSentence(sourceOf(ledger));
  expect(sentence?.figures.map(({ source }) => source)).toEqual([
    { kind: 'copied', cells: ['K3', 'K4'] },
    { kind: 'summed', cells: ['K5', 'K6'] },
    { kind: 'counted', rows: [5, 6] },
  ]);
  expect(sentence?.rows).toEqual([5, 6]);
});
