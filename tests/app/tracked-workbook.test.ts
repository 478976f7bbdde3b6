import type { Work } from '../../src/app/ports';
import { trackedWorkbook } from '../../src/app/tracked-workbook';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import { SlowWorkbook } from './slow-workbook';

function tracked(work: Work, wrote = jest.fn()) {
  const workbook = new SlowWorkbook([smallLedger()]);
  workbook.stepMs = 1;
  return { workbook, wrote, proxy: trackedWorkbook(workbook, () => work, wrote) };
}

test('long methods tell of their progress', async () => {
  const onProgress = jest.fn();
  const { proxy, wrote } = tracked({ onProgress });
  await proxy.readSheet('s1');
  expect(onProgress.mock.calls).toEqual([0, 1, 2, 3, 4].map((done) => [done, 4]));
  expect(wrote).not.toHaveBeenCalled();
});

test('they can be stopped', async () => {
  const { proxy } = tracked({ signal: AbortSignal.abort() });
  await expect(proxy.readSheet('s1')).rejects.toMatchObject({ code: 'cancelled' });
});

test('what the caller passes itself comes first', async () => {
  const { proxy } = tracked({ signal: AbortSignal.abort() });
  const { signal } = new AbortController();
  await expect(proxy.readSheet('s1', { signal })).resolves.toMatchObject({ sheet: '整改台账' });
});

test('writing is told once part of it stands', async () => {
  const { proxy, wrote, workbook } = tracked({});
  const plan = { sheet: '甲', helper: { titles: [], cells: [], headerRows: [1] } };
  await proxy.applyHighlights(plan as never);
  expect(wrote).toHaveBeenCalled();
  expect(workbook.highlights).toHaveLength(1);
});

test('all else is the workbook itself', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  const proxy = trackedWorkbook(workbook, () => ({}));
  await proxy.writeSetting('a', 1);
  expect(await proxy.readSetting('a')).toBe(1);
  expect(await proxy.sheets()).toEqual(await workbook.sheets());
});
