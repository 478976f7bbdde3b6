import { highlightLedger } from '../../../src/app/highlight-ledger';
import { loadLedger, type LoadedLedger } from '../../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import type { Day } from '../../../src/domain/calendar/day';
import { partsOf } from '../../../src/domain/calendar/day';
import { columnNumber } from '../../../src/domain/grid/cells';
import { AS_OF_NAME, MARKER_PREFIX } from '../../../src/domain/highlight/names';
import { PALETTE, displayState } from '../../../src/domain/palette/palette';
import { createExcelWorkbook } from '../../../src/excel/workbook';
import { openHost, type EmbeddedHost } from '../../../src/host/node';
import type { Cell } from './flat-ledger';

export const AS_OF: Day = '2025-04-30';
/** As a blank workbook names it. */
export const SHEET = 'Sheet1';
const workbook = createExcelWorkbook();

/** A blank workbook with the ledger on its only sheet. */
export async function openLedger(rows: readonly (readonly Cell[])[]): Promise<EmbeddedHost> {
  const opening = await openHost(null);
  if (!opening.ok) throw new Error(opening.message);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [first = []] = rows;
    const range = sheet.getRangeByIndexes(0, 0, rows.length, first.length);
    range.values = rows.map((row) => [...row]);
    await context.sync();
  });
  return opening.host;
}

/** Reads a sheet as on that day, with nothing of what was read before. */
export async function read(asOf: Day, sheet = SHEET): Promise<LoadedLedger> {
  const sheets = await workbook.sheets();
  const found = sheets.find(({ name }) => name === sheet);
  const loaded = await loadLedger(workbook, optionsOf(DEFAULT_SETTINGS, asOf), found?.id ?? null);
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

/** 着色, as the pane does it; the as-of day stays where it is put. */
export async function colour(): Promise<void> {
  await highlightLedger(workbook, await read(AS_OF), false);
}

/** What somebody does in Excel without the add-in. */
export async function inExcel(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });
}

/** The day moves on: 统计日期 is what TODAY() would be. */
export async function moveDay(day: Day): Promise<void> {
  const { year, month, day: date } = partsOf(day);
  await Excel.run(async (context) => {
    context.workbook.names.getItem(AS_OF_NAME).formula = `=DATE(${year},${month},${date})`;
    await context.sync();
  });
}

/** Fill by row, null for none; `wrong` where the columns of a row do not show the same. */
type Shown = ReadonlyMap<number, string | null>;

interface Rule {
  readonly formula: string;
  readonly fill: string;
  readonly top: number;
  readonly areas: readonly Excel.Range[];
}

/**
 * The fill our rules give each row, told by calculating every rule's formula for every row in free cells
 * of the same sheet: the host's formula engine decides, not our domain.
 */
async function shownFills(sheetName = SHEET): Promise<Shown> {
  const { rules, last } = await rulesOf(sheetName);
  if (rules.length === 0) return new Map();
  const free = 40;
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const scratch = sheet.getRangeByIndexes(0, free, last, rules.length);
    const covered = (rule: Rule, row: number) =>
      rule.areas.some((area) => row > area.rowIndex && row <= area.rowIndex + area.rowCount);
    scratch.formulas = Array.from({ length: last }, (_, at) =>
      rules.map((rule) =>
        covered(rule, at + 1) ? `=IFERROR(${moved(rule, at + 1)},FALSE)` : '=FALSE',
      ),
    );
    scratch.load('values');
    await context.sync();
    const values = scratch.values as unknown[][];
    const shown = values.map((row, at) => {
      const first = row.findIndex((value) => value === true);
      return [at + 1, rules[first]?.fill ?? null] as const;
    });
    scratch.clear();
    await context.sync();
    return new Map(shown);
  });
}

async function rulesOf(sheetName: string): Promise<{ rules: Rule[]; last: number }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const formats = sheet.getRange().conditionalFormats.load('items/type,items/priority');
    const used = sheet.getUsedRange().load('rowIndex,rowCount');
    await context.sync();
    const custom = formats.items.filter(({ type }) => type === 'Custom');
    for (const item of custom) {
      item.custom.rule.load('formula');
      item.custom.format.fill.load('color');
    }
    const places = custom.map((item) => {
      const { areas } = item.getRanges();
      return areas.load('items/rowIndex,items/rowCount,items/columnIndex,items/columnCount');
    });
    await context.sync();
    const rules = custom.flatMap((item, at): Rule[] => {
      const areas = places[at]?.items ?? [];
      const { formula } = item.custom.rule;
      if (!formula.includes(MARKER_PREFIX)) return [];
      const top = (areas[0]?.rowIndex ?? 0) + 1;
      return [{ formula, fill: item.custom.format.fill.color, top, areas }];
    });
    return { rules, last: used.rowIndex + used.rowCount };
  });
}

/** The rule's formula as it reads in a row: our rules refer to columns that are fixed and to their own row. */
function moved({ formula, top }: Rule, row: number): string {
  return formula
    .slice(1)
    .replace(/\$([A-Z]+)(\d+)/gu, (_, letters: string, digits: string) =>
      columnNumber(letters) > 0 ? `$${letters}${Number(digits) + row - top}` : '',
    );
}

/** The fill that a fresh reading of the sheet gives each row of a problem. */
export function rightFills({ ledger }: LoadedLedger): Map<number, string | null> {
  const fills = new Map<number, string | null>();
  for (const item of ledger.items) {
    const { filled, light } = PALETTE[displayState(item)];
    for (let row = item.row; row <= item.lastRow; row += 1)
      fills.set(row, filled ? light.tint : null);
  }
  return fills;
}

/** How many rows show what a fresh reading says, how many show nothing instead, and which show something else. */
export interface Comparison {
  readonly rows: number;
  readonly equal: number;
  /** Rows without colour where the reading has one. */
  readonly missing: readonly number[];
  /** Rows with a colour that the reading does not give them; must never be. */
  readonly wrong: readonly number[];
}

export async function compare(asOf: Day, sheet = SHEET): Promise<Comparison> {
  const shown = await shownFills(sheet);
  const right = rightFills(await read(asOf, sheet));
  const rows = [...right.keys()];
  const fillOf = (row: number) => shown.get(row) ?? null;
  const stray = [...shown].filter(([row, fill]) => fill !== null && !right.has(row));
  return {
    rows: rows.length,
    equal: rows.filter((row) => fillOf(row) === right.get(row)).length,
    missing: rows.filter((row) => fillOf(row) === null && right.get(row) !== null),
    wrong: [
      ...rows.filter((row) => fillOf(row) !== null && fillOf(row) !== right.get(row)),
      ...stray.map(([row]) => row),
    ],
  };
}
