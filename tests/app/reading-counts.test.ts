import { readingCounts } from '../../src/app/reading-counts';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import { started } from './session-set-up';

test('says how much was read, in numbers only', async () => {
  const { session, now } = await started(new FakeWorkbook([smallLedger()]));
  const counts = readingCounts(now());
  // Header in row 2, problems in rows 3–9, columns A–G.
  expect(counts).toEqual({
    rows: 8,
    columns: 7,
    problems: 7,
    measures: 7,
    findings: expect.any(Number) as number,
    ms: expect.any(Number) as number,
  });
  expect(Number.isInteger(counts?.ms)).toBe(true);
  await session.stop();
});

test('says nothing where there is no ledger', async () => {
  const { session, now } = await started(new FakeWorkbook([notesSheet()]));
  expect(readingCounts(now())).toBeNull();
  await session.stop();
});
