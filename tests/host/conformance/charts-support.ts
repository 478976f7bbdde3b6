import { BooleanNumber } from '@univerjs/core';

import type { ExcelHost } from '../../../src/host/excel-host';
import type { ChartCells, HostChart } from '../../../src/host/univer/host-charts';
import type { Chart } from '../../../src/xlsx/read/charts-model';
import { openLiteral, styled } from './support';

/** A chart that the host could not write again as it is. */
export const FOREIGN: HostChart = {
  id: 'sheet-1-chart-1',
  name: '原有的图',
  place: { left: 10, top: 20, width: 300, height: 200 },
  part: 'xl/charts/chart1.xml',
  kind: null,
  chart: null,
};

/** A sheet with figures, one with a chart of another program, one that is protected. */
export function openCharts(): Promise<ExcelHost> {
  return openLiteral(
    {
      汇总: {
        cells: [
          ['单位', '已完成', '正在推进', '逾期'],
          ['办公室', 5, 3, 1],
          ['组织部', 2, 4, 0],
          [null, null, null],
          [null, 2024, 2025],
          [1, 3, 4],
          [2, 5, 6],
          [styled(45777, 'day'), 8],
          [styled(45778, 'day'), 9],
          [7, 8],
          [9, 10],
        ],
        defaultColumnWidth: 64,
        defaultRowHeight: 20,
        columnData: { 2: { w: 128 }, 3: { hd: BooleanNumber.TRUE } },
        rowData: { 1: { h: 40 } },
      },
      有图: {},
      保护: { cells: [['甲', 1]] },
    },
    {
      styles: { day: { n: { pattern: 'yyyy-mm-dd' } } },
      extras: { charts: { 'sheet-2': [FOREIGN] }, protectedSheets: new Set(['sheet-3']) },
    },
  );
}

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** Makes a chart on the first sheet and gives back what `change` gives. */
export async function withChart<T>(
  change: (chart: Excel.Chart, context: Excel.RequestContext) => T,
  type = 'ColumnClustered',
  address = 'A1:D3',
  seriesBy: SeriesBy = 'Columns',
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('汇总');
    const chart = sheet.charts.add(type as 'Line', sheet.getRange(address), seriesBy);
    const result = change(chart, context);
    await context.sync();
    return result;
  });
}

/** What the host keeps of the only chart of the first sheet. */
export function onlyChart(host: ExcelHost): HostChart & { readonly chart: Chart<ChartCells> } {
  const [found] = host.extras.charts['sheet-1'] ?? [];
  if (!found?.chart) throw new Error('no chart');
  return { ...found, chart: found.chart };
}

/** Cells of the first sheet. */
export function cells(top: number, left: number, bottom: number, right: number): ChartCells {
  return { sheetId: 'sheet-1', area: { top, left, bottom, right } };
}
