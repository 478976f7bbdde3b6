import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { ExcelHost } from '../../src/host/excel-host';
import { cellName } from '../../src/domain/grid/cells';

type Json = Readonly<Record<string, unknown>>;

/** Everything of one sheet that a saved file would show, without ids that are drawn by lot. */
export interface SheetState {
  /** By A1 name; a formula without its result. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** Conditional formats, the first one wins. */
  readonly formats: readonly unknown[];
  /** Everything else: merges, sizes, panes, validation, filters, notes, page, charts, properties. */
  readonly rest: Json;
}

export interface WorkbookState {
  /** By name, in tab order. */
  readonly sheets: Readonly<Record<string, SheetState>>;
  readonly order: readonly string[];
  /** Defined names with their formulas. */
  readonly names: Readonly<Record<string, string>>;
  readonly settings: Json;
}

const FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
const NAMES = 'SHEET_DEFINED_NAME_PLUGIN';
/** Says only how Univer shows the sheet. */
const OF_THE_SCREEN = [
  'id',
  'name',
  'cellData',
  'scrollTop',
  'scrollLeft',
  'zoomRatio',
  'rowCount',
  'columnCount',
];

/** The whole state of a workbook, read in one go. */
export function stateOf(host: ExcelHost): WorkbookState {
  const data = host.live.data();
  const nameOf = new Map(host.live.sheets().map(({ id, name }) => [id, name]));
  const resources = resourcesOf(data);
  const sheets = data.sheetOrder.map((id): [string, SheetState] => {
    const sheet = data.sheets[id] ?? {};
    return [
      nameOf.get(id) ?? id,
      {
        cells: cellsOf(sheet, data.styles),
        formats: listOf(resources.get(FORMATS)?.[id]).map(withoutIds),
        rest: restOf(host, id, sheet, resources),
      },
    ];
  });
  return {
    sheets: Object.fromEntries(sheets),
    order: sheets.map(([name]) => name),
    names: namesOf(resources.get(NAMES) ?? {}),
    settings: { ...host.extras.settings },
  };
}

function resourcesOf(data: IWorkbookData): ReadonlyMap<string, Json> {
  return new Map(
    (data.resources ?? []).map(({ name, data: text }) => [
      name,
      (text === '' ? {} : JSON.parse(text)) as Json,
    ]),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function namesOf(names: Json): Record<string, string> {
  const entries = Object.values(names) as { name: string; formulaOrRefString: string }[];
  return Object.fromEntries(entries.map((one) => [one.name, one.formulaOrRefString]));
}

function cellsOf(
  { cellData = {} }: Partial<IWorksheetData>,
  styles: IWorkbookData['styles'],
): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [row, line] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
      const content = contentOf(cell);
      const look = lookOf(cell, styles);
      if (content === null && look === null) continue;
      cells[cellName(Number(row) + 1, Number(column) + 1)] = { content, look };
    }
  }
  return cells;
}

function contentOf({ v, f, p }: ICellData): unknown {
  if (typeof f === 'string' && f !== '') return f;
  if (p != null) return withoutIds(p);
  return v === '' || v === undefined ? null : v;
}

function lookOf({ s }: ICellData, styles: IWorkbookData['styles']): unknown {
  const style = (typeof s === 'string' ? styles[s] : s) as IStyleData | null | undefined;
  if (style == null) return null;
  const set = Object.entries(style).filter(([, value]) => value != null);
  return set.length === 0 ? null : Object.fromEntries(set.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function restOf(
  { extras, live }: ExcelHost,
  id: string,
  sheet: Partial<IWorksheetData>,
  resources: ReadonlyMap<string, Json>,
): Json {
  const shape = Object.entries(sheet).filter(([key]) => !OF_THE_SCREEN.includes(key));
  const others = [...resources]
    .filter(([name]) => name !== FORMATS && name !== NAMES)
    .map(([name, all]) => [name, all[id]] as const)
    .filter(([, one]) => one !== undefined);
  const properties = Object.fromEntries(
    Object.entries(extras.sheetProperties[id] ?? {}).filter(
      ([key]) => !key.startsWith(KEPT_FOR_UNDO),
    ),
  );
  const nameOf = new Map(live.sheets().map((one) => [one.id, one.name]));
  const state = {
    ...Object.fromEntries([...shape, ...others]),
    ...(Object.keys(properties).length > 0 && { properties }),
    page: extras.pageSetups[id] ?? null,
    charts: extras.charts[id] ?? [],
    isProtected: extras.protectedSheets.has(id),
  };
  // Charts name the sheets of their figures by ids that are drawn by lot.
  return JSON.parse(
    JSON.stringify(withoutIds(state), (key, one: unknown) =>
      key === 'sheetId' ? nameOf.get(String(one)) : one,
    ),
  ) as Json;
}

/** How charts are drawn, kept for taking a writing back; nobody sees it, and undoing says where it is missing. */
const KEPT_FOR_UNDO = '整改台账助手图表';

/** Drawn by lot, or reckoned by Univer for its screen. */
const LOTS = new Set(['id', 'uid', 'cfId', 'ah', 'subUnitId', 'unitId']);

function withoutIds(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) => (LOTS.has(key) ? undefined : one)),
  ) as unknown;
}
