import { planBars, planRules } from '../../../src/domain/highlight/rules';
import { PALETTE } from '../../../src/domain/palette/palette';
import { PRESET_IDS, PRESETS, paletteOf } from '../../../src/domain/palette/presets';
import { DISPLAY_STATES, type DisplayState } from '../../../src/domain/palette/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const LEDGER = ledgerOf([itemOf({ row: 5 }), itemOf({ row: 9 })]);

test('one rule a filled state, the late first, over the ledger and our columns', () => {
  const rules = planRules(LEDGER, 13);
  expect(rules.map((rule) => rule.key)).toEqual([
    'overdue',
    'dueSoon',
    'completedLate',
    'completed',
    'substantiallyCompleted',
    'longTerm',
    'notStarted',
    'notCompleted',
  ]);
  expect(new Set(rules.map((rule) => JSON.stringify(rule.areas)))).toEqual(
    new Set([JSON.stringify([{ top: 4, left: 1, bottom: 9, right: 13 }])]),
  );
});

test('a rule tests the state word of its row and carries the marker', () => {
  const [overdue, dueSoon, completedLate] = planRules(LEDGER, 13);
  expect(overdue).toMatchObject({
    formula: '=AND(N("整改台账:overdue:1")=0,OR($M4="逾期",$M4="〃逾期"))',
    fill: PALETTE.overdue.light.tint,
    font: PALETTE.overdue.light.strong,
    bold: true,
  });
  expect(dueSoon).toMatchObject({ font: PALETTE.dueSoon.light.strong, bold: false });
  expect(completedLate).toMatchObject({
    formula: '=AND(N("整改台账:completedLate:1")=0,OR($M4="逾期完成",$M4="〃逾期完成"))',
    font: null,
    bold: false,
  });
});

const WARNED = ledgerOf([itemOf({ row: 5 })], {
  options: { ...LEDGER.options, firstWarningDays: 20 },
});

test('预警 has a rule only where there is a first warning', () => {
  const [, , firstWarning] = planRules(WARNED, 13);
  expect(firstWarning).toMatchObject({
    key: 'firstWarning',
    formula: '=AND(N("整改台账:firstWarning:1")=0,OR($M4="预警",$M4="〃预警"))',
    fill: PALETTE.firstWarning.light.tint,
    font: PALETTE.firstWarning.light.strong,
    bold: false,
  });
  expect(planRules(WARNED, 13).filter((rule) => rule.key !== 'firstWarning')).toEqual(
    planRules(ledgerOf([itemOf({ row: 5 })]), 13),
  );
});

test.each(PRESET_IDS)('%s colours its filled states under the same keys and words', (id) => {
  const palette = paletteOf(id);
  const rules = planRules(WARNED, 13, palette);
  const filled = DISPLAY_STATES.filter((state) => palette[state].filled);
  expect(rules.map(({ key }) => key).sort()).toEqual([...filled].sort());
  expect(rules.map(({ fill }) => fill)).toEqual(
    rules.map(({ key }) => palette[key as DisplayState].light.tint),
  );
  const inStandard = new Map(planRules(WARNED, 13).map(({ key, formula }) => [key, formula]));
  const others = rules.filter(
    ({ key, formula }) => inStandard.has(key) && inStandard.get(key) !== formula,
  );
  expect(others).toEqual([]);
  expect(rules.filter(({ bold }) => bold).map(({ key }) => key)).toEqual(['overdue']);
});

test('every rule fits into a conditional format of old Excel (255 characters)', () => {
  expect(planRules(WARNED, 130).filter((rule) => rule.formula.length > 255)).toEqual([]);
});

test('a ledger that begins in column B is not coloured in column A', () => {
  const ledger = ledgerOf([itemOf()], { columns: { problem: [3], serial: [2] }, firstColumn: 2 });
  expect(planRules(ledger, 13)[0]?.areas[0]?.left).toBe(2);
});

test.each<[string, { firstColumn: number; lastColumn: number }, number, number[][]]>([
  ['its first column plays no role', { firstColumn: 4, lastColumn: 11 }, 13, [[4, 13]]],
  [
    'a table stands between it and our columns',
    { firstColumn: 1, lastColumn: 7 },
    17,
    [
      [1, 7],
      [16, 17],
    ],
  ],
  [
    'the user moved our columns left of it',
    { firstColumn: 5, lastColumn: 11 },
    3,
    [
      [2, 3],
      [5, 11],
    ],
  ],
])('only the ledger and our columns are coloured: %s', (_, part, stateColumn, expected) => {
  const ledger = ledgerOf([itemOf()], { columns: { problem: [6] }, ...part });
  const coloured = planRules(ledger, stateColumn).map(({ areas }) =>
    areas.map(({ left, right }) => [left, right]),
  );
  expect(coloured).toEqual(coloured.map(() => expected));
});

test.each([
  [
    'merged over several problems is left out',
    'B5',
    [
      [1, 1],
      [3, 13],
    ],
  ],
  ['with a cell of its own is coloured', 'B9', [[1, 13]]],
])('a category %s', (_, categoryCell, expected) => {
  const ledger = ledgerOf(
    [itemOf({ row: 5, categoryCell: 'B5' }), itemOf({ row: 9, categoryCell })],
    { columns: { serial: [1], category: [2], problem: [3] } },
  );
  const [rule] = planRules(ledger, 13);
  expect(rule?.areas.map(({ left, right }) => [left, right])).toEqual(expected);
});

const columns = { problem: [2], percent: [10] };

test.each([
  ['fractions', { columns, percentScale: 1 as const }, 1],
  ['whole percents', { columns, percentScale: 100 as const }, 100],
])('a bar over a column of %s', (_, part, full) => {
  expect(planBars(ledgerOf([itemOf()], part))).toEqual([
    {
      area: { top: 5, left: 10, bottom: 5, right: 10 },
      colour: '#9AD3B0',
      lowerBound: '=N("整改台账:bar:1")',
      full,
    },
  ]);
});

test.each(PRESET_IDS)('a bar in the colour of %s', (id) => {
  const ledger = ledgerOf([itemOf()], { columns, percentScale: 100 });
  expect(planBars(ledger, paletteOf(id)).map(({ colour }) => colour)).toEqual([PRESETS[id].bar]);
});

test.each([
  ['percents in words', { columns, percentScale: null }],
  ['no percent column', { columns: { problem: [2] }, percentScale: 1 as const }],
])('no bar over %s', (_, part) => {
  expect(planBars(ledgerOf([itemOf()], part))).toEqual([]);
});
