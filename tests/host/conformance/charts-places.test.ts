import type { ExcelHost } from '../../../src/host/excel-host';
import { onlyChart, openCharts, withChart } from './charts-support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openCharts();
});
afterEach(() => {
  host.dispose();
});

describe('where a chart stands', () => {
  const box = async (
    change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
  ): Promise<number[]> => {
    const chart = await withChart((made, context) => {
      change(made, context.workbook.worksheets.getItem('汇总'));
      return made.load('left,top,width,height');
    });
    return [chart.left, chart.top, chart.width, chart.height];
  };

  // Columns are 48 points wide, the third 96, the fourth hidden; rows 15 points high, the second 30.
  test.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void, number[]]>([
    ['beside its cells and of Excel’s size', () => undefined, [192, 0, 360, 216]],
    [
      'over cells',
      (chart) => {
        chart.setPosition('A1', 'C3');
      },
      [0, 0, 192, 60],
    ],
    [
      'over a hidden column',
      (chart) => {
        chart.setPosition('C1', 'E1');
      },
      [96, 0, 144, 15],
    ],
    [
      'over a range',
      (chart, sheet) => {
        chart.setPosition(sheet.getRange('B3:C3'), sheet.getRange('C4:C5'));
      },
      [48, 45, 144, 45],
    ],
    [
      'at a cell with its old size',
      (chart) => {
        chart.setPosition('B3');
      },
      [48, 45, 360, 216],
    ],
    [
      'by points',
      (chart) => {
        chart.left = 50;
        chart.top = 20;
        chart.width = 100.5;
        chart.height = 33;
      },
      [50, 20, 100.5, 33],
    ],
  ])('%s', async (_name, change, expected) => {
    expect(await box(change)).toEqual(expected);
  });

  test('it grows with its cells', async () => {
    const after = await box((chart, sheet) => {
      chart.setPosition('A1', 'B2');
      sheet.getRange('A:A').format.columnWidth = 96;
    });
    expect(after).toEqual([0, 0, 144, 45]);
  });

  test('over cells it begins and ends at their edges', async () => {
    await box((chart) => {
      chart.setPosition('B3', 'F9');
    });
    expect(onlyChart(host).place).toEqual({
      from: { row: 2, column: 1, down: 0, across: 0 },
      to: { row: 9, column: 6, down: 0, across: 0 },
    });
  });
});
