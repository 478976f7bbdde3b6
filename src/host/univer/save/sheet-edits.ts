import type { XlsxPackage } from '../../../xlsx/package/xlsx-package';
import type { CellEdit } from '../../../xlsx/patch/cell-xml';
import { dimensionSplices } from '../../../xlsx/patch/dimension';
import { chartSplices, type ChartEdits } from '../../../xlsx/patch/charts';
import { rowSplices, type RowEdit } from '../../../xlsx/patch/rows';
import type { ColumnEdit } from '../../../xlsx/patch/columns';
import { pageSetupSplices } from '../../../xlsx/patch/page-setup';
import { sheetPropertySplices } from '../../../xlsx/patch/sheet-properties';
import type { StyleBook } from '../../../xlsx/patch/style-book';
import { tableSplices } from '../../../xlsx/patch/tables';
import type { PageSetup } from '../../../xlsx/read/page-setup';
import { applySplices } from '../../../xlsx/xml/splice';
import { toFilter } from '../open/filter';
import { toSheetFrame, type SheetSource } from '../open/sheet-data';
import { CellStyles } from './cell-styles';
import { cellEdits, trusted, type SheetCellEdits } from './cell-edits';
import type { SheetResources } from './grid-resources';
import type { GridSheet } from './grid-sheet';
import { headSplices, tailSplices } from './layout-splices';
import { columnEdits, rowEdits } from './line-edits';
import type { SheetResult } from './affected-results';
import { ruleSplices, type RuleEdits } from './rule-splices';
import { shapeOf, type SheetShape } from './sheet-shape';
import { tableEdits, type TableEdits } from './tables';
import { validationSplices, type ValidationEdits } from './validation-splices';

/** Everything that differs between one sheet of the file and of the grid. */
export interface SheetEdits {
  readonly source: SheetSource;
  readonly cells: SheetCellEdits;
  readonly rules: RuleEdits;
  readonly validations: ValidationEdits;
  readonly rows: ReadonlyMap<number, RowEdit>;
  readonly columns: ReadonlyMap<number, ColumnEdit>;
  readonly before: SheetShape;
  readonly after: SheetShape;
  readonly properties: Readonly<Record<string, string>>;
  /** How the sheet is to be printed; null where that stays. */
  readonly page: PageSetup | null;
  /** The charts there are to be; null where those of the file stay. */
  readonly charts: ChartEdits | null;
  /** Tables to be added; those of the file stay. */
  readonly tables: TableEdits;
  readonly messages: readonly string[];
}

export function compareSheet(
  source: SheetSource,
  grid: GridSheet,
  resources: SheetResources,
  styles: StyleBook,
): SheetEdits {
  const cells = cellEdits(source, grid, styles);
  const rules = ruleSplices(source, resources.rules, styles);
  const validations = validationSplices(source, resources.validations);
  const filter = source.filter ? toFilter(source.filter, source.part.rows) : null;
  const before = shapeOf(toSheetFrame(source), filter);
  const after = shapeOf(grid.data, resources.filter);
  const tables = tableEdits(resources.tables, grid, source.entry.name, cells.changed);
  const lineStyles = new CellStyles(source, grid, styles);
  return {
    source,
    cells,
    rules,
    validations,
    rows: rowEdits(before, after, lineStyles),
    columns: columnEdits(before, after, lineStyles),
    before,
    after,
    properties: resources.properties,
    page: resources.page,
    charts: resources.charts,
    tables,
    messages: [...cells.messages, ...rules.messages, ...validations.messages, ...tables.messages],
  };
}

/** Writes one sheet's differences; `results` are the stored formulas whose result must be renewed. */
export function writeSheet(
  pkg: XlsxPackage,
  edits: SheetEdits,
  results: readonly SheetResult[],
): void {
  const { source, before, after } = edits;
  const { part } = source;
  const cells = withResults(edits, results);
  const splices = [
    ...dimensionSplices(part, cells),
    ...headSplices(part, before, after, edits.columns, edits.page),
    ...rowSplices(part, cells, edits.rows),
    ...tailSplices(part, source.filter, before, after),
    ...edits.rules.splices,
    ...edits.validations.splices,
    ...(edits.page ? pageSetupSplices(part, edits.page) : []),
    ...sheetPropertySplices(pkg, part, edits.properties),
    ...(edits.charts ? chartSplices(pkg, part, edits.charts) : []),
    ...tableSplices(pkg, part, edits.tables.added),
  ];
  pkg.setText(part.path, applySplices(part.text, splices));
}

function withResults(
  { cells, source }: SheetEdits,
  results: readonly SheetResult[],
): Map<number, Map<number, CellEdit>> {
  const all = new Map([...cells.edits].map(([row, line]) => [row, new Map(line)]));
  for (const { row, column, result } of results) {
    const line = all.get(row) ?? new Map<number, CellEdit>();
    const edit = line.get(column);
    if (edit?.content) continue;
    const content = { kind: 'result', result: trusted(result, source.dates) } as const;
    all.set(row, line.set(column, { ...edit, content }));
  }
  return all;
}
