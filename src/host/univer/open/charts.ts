import { parseArea } from '../../../xlsx/address/a1';
import type { XlsxPackage } from '../../../xlsx/package/xlsx-package';
import { isRewritable } from '../../../xlsx/patch/charts';
import { readCharts, type StoredChart } from '../../../xlsx/read/charts';
import { withCells, type Chart } from '../../../xlsx/read/charts-model';
import type { ChartCells, HostChart } from '../host-charts';
import type { SheetSource } from './sheet-data';

type Sheets = readonly Pick<SheetSource, 'id' | 'part' | 'entry'>[];

const NOWHERE: ChartCells = { sheetId: '', area: { top: 0, left: 0, bottom: 0, right: 0 } };

/** The charts by sheet id; a sheet without any is not there. */
export function readHostCharts(
  pkg: XlsxPackage,
  sheets: Sheets,
): Record<string, readonly HostChart[]> {
  const ids = new Map(sheets.map(({ id, entry }) => [entry.name.toLowerCase(), id]));
  const charts = sheets.map(({ id, part }): readonly [string, readonly HostChart[]] => [
    id,
    readCharts(pkg, part).map((stored, at) => ({
      id: `${id}-chart-${at + 1}`,
      name: stored.name,
      place: stored.place,
      part: stored.part,
      kind: stored.kind,
      chart: isRewritable(pkg, stored) ? liveChart(stored, ids) : null,
    })),
  ]);
  return Object.fromEntries(charts.filter(([, found]) => found.length > 0));
}

/** Null where one of the references is not to plain cells of a sheet there is. */
function liveChart(
  { chart }: StoredChart,
  ids: ReadonlyMap<string, string>,
): Chart<ChartCells> | null {
  if (chart === null) return null;
  const found: (ChartCells | null)[] = [];
  const live = withCells(chart, ({ formula }) => {
    const cells = toCells(formula, ids);
    found.push(cells);
    return cells ?? NOWHERE;
  });
  return found.includes(null) ? null : live;
}

function toCells(formula: string, ids: ReadonlyMap<string, string>): ChartCells | null {
  const [, name = '', address = ''] = /^'((?:[^']|'')+)'!([^!]+)$/.exec(formula) ?? [];
  const sheetId = ids.get(name.replaceAll("''", "'").toLowerCase());
  const area = parseArea(address);
  if (sheetId === undefined || area === null) return null;
  const { top, left, bottom, right } = area;
  return {
    sheetId,
    area: { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 },
  };
}
