import { highlightLedger } from '../../src/app/highlight-ledger';
import { loadLedger, type LoadedLedger } from '../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import { writeSummarySheet } from '../../src/app/write-summary';
import { paletteOf } from '../../src/domain/palette/presets';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';

async function loadedFrom(
  workbook: FakeWorkbook,
  firstWarningDays: number | null,
): Promise<LoadedLedger> {
  const options = optionsOf({ ...DEFAULT_SETTINGS, firstWarningDays }, '2025-04-30');
  const loaded = await loadLedger(workbook, options, 's1');
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

const fillsOf = (workbook: FakeWorkbook) =>
  workbook.highlights.map(({ rules }) => rules.map(({ key, fill }) => [key, fill]));

test('colours in the palette it is given, else in the default one', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  const loaded = await loadedFrom(workbook, null);
  const { overdue, dueSoon } = paletteOf('threeColour');
  await highlightLedger(workbook, loaded, true, paletteOf('threeColour'));
  await highlightLedger(workbook, loaded, true);
  await highlightLedger(workbook, loaded, true, paletteOf('standard'));
  const [threeColour, byDefault, standard] = fillsOf(workbook);
  expect(threeColour).toEqual([
    ['overdue', overdue.light.tint],
    ['dueSoon', dueSoon.light.tint],
  ]);
  expect(byDefault).toEqual(standard);
});

test.each([
  [null, { overdue: 2, dueSoon: 1, firstWarning: 0, inProgress: 1 }],
  [300, { overdue: 2, dueSoon: 1, firstWarning: 1, inProgress: 0 }],
])('with a first warning of %s days the counts add up', async (days, expected) => {
  const workbook = new FakeWorkbook([smallLedger()]);
  const loaded = await loadedFrom(workbook, days);
  const { counts } = await highlightLedger(workbook, loaded, true);
  expect(counts).toMatchObject(expected);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(7);
});

describe('a live summary sheet from before the first warning', () => {
  async function withSummary(live: boolean, firstWarningDays: number | null) {
    const workbook = new FakeWorkbook([smallLedger()]);
    await writeSummarySheet(workbook, await loadedFrom(workbook, null), live, true);
    const loaded = await loadedFrom(workbook, firstWarningDays);
    return { workbook, outcome: await highlightLedger(workbook, loaded, true) };
  }

  test('is written again, since it would lose what is 预警 now', async () => {
    const { workbook, outcome } = await withSummary(true, 300);
    expect(outcome.summaryRewritten).toBe(true);
    const plans = workbook.ownSheets.summary.map((plan) => JSON.stringify(plan.cells));
    expect(plans.map((cells) => cells.includes('预警（尚未完成）'))).toEqual([false, true]);
  });

  test('is not written twice', async () => {
    const { workbook } = await withSummary(true, 300);
    const again = await highlightLedger(workbook, await loadedFrom(workbook, 300), true);
    expect(again.summaryRewritten).toBe(false);
    expect(workbook.ownSheets.summary).toHaveLength(2);
  });

  test.each([
    ['no first warning', true, null],
    ['numbers, which stand still', false, 300],
  ])('is left alone: %s', async (_, live, days) => {
    const { workbook, outcome } = await withSummary(live, days);
    expect(outcome.summaryRewritten).toBe(false);
    expect(workbook.ownSheets.summary).toHaveLength(1);
  });
});
