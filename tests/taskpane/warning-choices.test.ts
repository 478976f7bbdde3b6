import {
  filterWarnings,
  holdFilter,
  isFiltering,
  nameChoices,
  stateChoices,
} from '../../src/taskpane/warning-choices';
import { NO_WARNING_FILTER, type WarningFilter } from '../../src/taskpane/warning-filter';
import { warningsOf } from '../../src/taskpane/warning-model';
import { itemOf, ledgerOf } from '../domain/support/ledger-builder';

const ITEMS = [
  itemOf({ row: 5, unit: '后勤科', leader: '张三', category: ['党建'], due: '2025-05-08' }),
  itemOf({ row: 6, unit: '政务科', leader: '张三', category: ['党建'], due: '2025-04-20' }),
  itemOf({ row: 7, unit: '后勤科', leader: '李四', category: ['作风'], due: '2025-01-31' }),
  itemOf({ row: 8, unit: '', leader: '李四', category: ['作风'], due: '2025-04-01' }),
  itemOf({ row: 9, unit: '办公室', leader: '王五', category: ['作风'], status: 'completed' }),
];
const WARNINGS = warningsOf(ledgerOf(ITEMS));

function filterOf(part: Partial<WarningFilter>): WarningFilter {
  return { ...NO_WARNING_FILTER, ...part };
}

test.each<[string, Partial<WarningFilter>, readonly number[]]>([
  ['nothing', {}, [7, 8, 6, 5]],
  ['a state', { state: 'overdue' }, [7, 8, 6]],
  ['a unit', { unit: '后勤科' }, [7, 5]],
  ['the blank unit under the name of the summary', { unit: '未填责任单位' }, [8]],
  ['an area', { category: '党建' }, [6, 5]],
  ['a leader and a state', { leader: '张三', state: 'dueSoon' }, [5]],
  ['what no problem is', { leader: '张三', category: '作风' }, []],
])('filtered by %s', (_what, part, rows) => {
  const filter = filterOf(part);
  expect(filterWarnings(WARNINGS, filter).map(({ item }) => item.row)).toEqual(rows);
  expect(isFiltering(filter)).toBe(Object.keys(part).length > 0);
});

test('states are counted under the names that are chosen, whatever state is chosen', () => {
  expect(stateChoices(WARNINGS, filterOf({ state: 'dueSoon', leader: '李四' }))).toEqual({
    all: 2,
    states: [
      { state: 'overdue', count: 2 },
      { state: 'dueSoon', count: 0 },
    ],
  });
});

test('names come in the order of the sheet, each with what it would list', () => {
  expect(nameChoices(WARNINGS, filterOf({ leader: '张三' }), ITEMS)).toEqual([
    { by: 'category', names: [{ name: '党建', count: 2 }] },
    {
      by: 'unit',
      names: [
        { name: '后勤科', count: 1 },
        { name: '政务科', count: 1 },
      ],
    },
    {
      by: 'leader',
      names: [
        { name: '张三', count: 2 },
        { name: '李四', count: 2 },
      ],
    },
  ]);
});

test('the chosen name stays on offer where it lists nothing', () => {
  const [, units] = nameChoices(WARNINGS, filterOf({ unit: '政务科', state: 'dueSoon' }), ITEMS);
  expect(units?.names).toEqual([
    { name: '后勤科', count: 1 },
    { name: '政务科', count: 0 },
  ]);
});

test('what the ledger leaves blank throughout is not offered', () => {
  const items = [itemOf({ unit: '后勤科', due: '2025-01-31' })];
  const choices = nameChoices(warningsOf(ledgerOf(items)), NO_WARNING_FILTER, items);
  expect(choices.map(({ by }) => by)).toEqual(['unit']);
});

test.each<[string, Partial<WarningFilter>, readonly string[], Partial<WarningFilter>]>([
  ['found', { unit: '后勤科', state: 'overdue' }, [], { unit: '后勤科', state: 'overdue' }],
  ['a unit that is done', { unit: '办公室', leader: '张三' }, ['unit'], { leader: '张三' }],
  ['a state that does not occur', { state: 'firstWarning' }, ['state'], {}],
  [
    'found one by one but not together',
    { leader: '张三', category: '作风' },
    [],
    { leader: '张三', category: '作风' },
  ],
])('a filter held: %s', (_what, wanted, lost, held) => {
  expect(holdFilter(WARNINGS, filterOf(wanted))).toEqual({ filter: filterOf(held), lost });
});
