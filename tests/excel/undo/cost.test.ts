import type { Workbook } from '../../../src/app/ports';
import { createExcelWorkbook, createRecordedWorkbook } from '../../../src/excel/workbook';
import { openHost } from '../../../src/host/node';
import { highlights } from '../faults/actions';

const PROBLEMS = 1000;

/** What one colouring of a thousand problems sends and receives. */
async function cost(workbook: Workbook): Promise<{ syncs: number; largest: number; ms: number }> {
  let syncs = 0;
  let largest = 0;
  const opening = await openHost(null, {
    onExchange: ({ requestBytes, responseBytes }) => {
      syncs += 1;
      largest = Math.max(largest, requestBytes, responseBytes);
    },
  });
  if (!opening.ok) throw new Error(opening.message);
  const plan = highlights('逾期', '#FDE7E9');
  const [cells = []] = plan.helper.cells;
  const rows = Array.from({ length: PROBLEMS }, () => cells);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(`A2:A${PROBLEMS + 2}`).values =
      Array.from({ length: PROBLEMS + 1 }, (_, at) => [at]);
    await context.sync();
  });
  syncs = 0;
  const began = performance.now();
  await workbook.applyHighlights({
    ...plan,
    sheet: 'Sheet1',
    helper: { ...plan.helper, cells: rows },
  });
  const ms = performance.now() - began;
  opening.host.dispose();
  return { syncs, largest, ms };
}

test('an image of a thousand problems costs few round trips, none of them large', async () => {
  const plain = await cost(createExcelWorkbook());
  const recorded = await cost(createRecordedWorkbook());
  if (process.env['SHOW_COST'] === '1') console.log(plain, recorded);
  expect(recorded.syncs - plain.syncs).toBeLessThanOrEqual(20);
  expect(recorded.largest).toBeLessThan(5_000_000);
}, 60_000);
