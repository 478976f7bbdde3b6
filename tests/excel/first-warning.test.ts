import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { highlightLedger } from '../../src/app/highlight-ledger';
import { loadBestLedger, type LoadedLedger } from '../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf, type Settings } from '../../src/app/settings';
import { writeSummarySheet } from '../../src/app/write-summary';
import type { Day } from '../../src/domain/calendar/day';
import { dateCall } from '../../src/domain/highlight/formula-text';
import { planHighlights } from '../../src/domain/highlight/plan-highlights';
import { displayState } from '../../src/domain/palette/palette';
import { paletteOf } from '../../src/domain/palette/presets';
import { STATE_WORDS } from '../../src/domain/palette/state-words';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { openHost, type EmbeddedHost } from '../../src/host/node';

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/sample-ledger.xlsx')),
);
const WARNED: Settings = { ...DEFAULT_SETTINGS, firstWarningDays: 90 };
const workbook = createExcelWorkbook();

let host: EmbeddedHost;

beforeEach(async () => {
  const opening = await openHost(SAMPLE);
  if (!opening.ok) throw new Error(opening.message);
  ({ host } = opening);
});
afterEach(() => {
  host.dispose();
});

async function load(asOf: Day, settings = WARNED): Promise<LoadedLedger> {
  const loaded = await loadBestLedger(workbook, optionsOf(settings, asOf));
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

/** The state word on each problem's first row, as it stands in the sheet. */
async function wordsIn({ sheet, ledger, helper }: LoadedLedger): Promise<unknown[]> {
  const grid = await workbook.readSheet(sheet.id);
  const at = (helper?.stateColumn ?? 0) - grid.area.left;
  return ledger.items.map(({ row }) => grid.rows[row - grid.area.top]?.[at]?.value);
}

const wordsRead = ({ ledger }: LoadedLedger) =>
  ledger.items.map((item) => STATE_WORDS[displayState(item)]);

test.each<Day>(['2025-04-30', '2025-05-20', '2025-07-01', '2025-12-01'])(
  'opened on %s without the add-in, the sheet says 预警 for the same problems as a reading',
  async (day) => {
    const first = await load('2025-04-30');
    expect(first.summary.firstWarning).toBeGreaterThan(0);
    const plan = planHighlights(first.ledger, first.helperColumn, false);
    const formula = `=${dateCall(day)}`;
    await workbook.applyHighlights({ ...plan, asOfName: { ...plan.asOfName, formula } });
    await host.recalculate();
    const loaded = await load(day);
    expect(await wordsIn(loaded)).toEqual(wordsRead(loaded));
  },
);

test('a live summary from before is written again and adds up to all problems', async () => {
  const { name } = await writeSummarySheet(
    workbook,
    await load('2025-04-30', DEFAULT_SETTINGS),
    true,
    false,
  );
  const loaded = await load('2025-04-30');
  const outcome = await highlightLedger(workbook, loaded, false);
  expect(outcome.summaryRewritten).toBe(true);
  await host.recalculate();
  const summary = (await workbook.sheets()).find((sheet) => sheet.name === name);
  const { rows } = await workbook.readSheet(summary?.id ?? '');
  const figure = (label: string): unknown =>
    rows.find((cells) => cells[0]?.value === label)?.[2]?.value;
  expect({ total: figure('合计'), warned: figure('预警（尚未完成）') }).toEqual({
    total: loaded.summary.total,
    warned: loaded.summary.firstWarning,
  });
});

test('another scheme replaces the rules of the one before', async () => {
  const rulesOf = async (loaded: LoadedLedger) =>
    Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getItem(loaded.sheet.name)
        .getRange().conditionalFormats;
      formats.load('items/type');
      await context.sync();
      const custom = formats.items.filter(({ type }) => type === 'Custom');
      for (const format of custom) format.custom.rule.load('formula');
      for (const format of custom) format.custom.format.fill.load('color');
      await context.sync();
      return custom
        .filter(({ custom: { rule } }) => rule.formula.includes('整改台账:'))
        .map(({ custom: { format } }) => format.fill.color.toUpperCase())
        .sort();
    });
  const fills = (id: 'standard' | 'threeColour') =>
    Object.values(paletteOf(id))
      .flatMap(({ filled, light }) => (filled ? [light.tint] : []))
      .sort();
  await highlightLedger(workbook, await load('2025-04-30'), false);
  expect(await rulesOf(await load('2025-04-30'))).toEqual(fills('standard'));
  await highlightLedger(workbook, await load('2025-04-30'), false, paletteOf('threeColour'));
  expect(await rulesOf(await load('2025-04-30'))).toEqual(fills('threeColour'));
});
