import type { EmbeddedHost } from '../../src/host/node';
import { FakeDialog, openSample, press, select, shownSheet, workbook } from './support';

let host: EmbeddedHost;

beforeEach(async () => {
  host = await openSample();
});
afterEach(() => {
  host.dispose();
});

const DAYS =
  '这个工作簿里存的设置有1项读不出来：临期提前（暂按10天）。原来存的没有改动；请到“设置”核对，重新保存后以新的为准。';

/** One of the kept settings is none any more. */
async function spoil(key: string, parts: Readonly<Record<string, unknown>>): Promise<void> {
  const before = (await workbook.readSetting(key)) as Readonly<Record<string, unknown>> | undefined;
  await workbook.writeSetting(key, { version: 1, ...before, ...parts });
}

test('a sheet that is written and gone to is told of where a setting could not be read', async () => {
  await spoil('settings', { dueSoonDays: '十天' });
  const { dialog, completed } = await press('check');
  expect(await shownSheet()).toBe('台账体检（助手）');
  expect(dialog.pages.map(({ intent, title }) => [intent, title])).toEqual([['warning', '体检']]);
  const [written, damaged] = dialog.last();
  expect(written).toMatch(/^已生成“台账体检（助手）”，共 \d+ 条发现；台账没有改动。$/u);
  expect(damaged).toBe(DAYS);
  expect(completed()).toBe(1);
});

test('it is told with the counts of a colouring, and with a problem', async () => {
  await spoil('settings', { dueSoonDays: '十天' });
  const coloured = await press('highlight', new FakeDialog('agree'));
  expect(coloured.dialog.pages.at(-1)?.intent).toBe('warning');
  expect(coloured.dialog.last()).toEqual([expect.stringMatching(/^已着色：/u), DAYS]);
  await select('C23');
  expect((await press('showProblem')).dialog.last()).toEqual([DAYS]);
});

test('settings of a later version are told of', async () => {
  await spoil('settings', { version: 99 });
  const { dialog } = await press('check');
  expect(dialog.last()[1]).toBe(
    '这个工作簿里的设置由更新版本的助手保存过：当前版本只用认得的部分，认不得的原样留着。建议更新助手。',
  );
});

test('how the office drafts is told of with a draft only', async () => {
  await spoil('drafting', { linePitch: '很宽' });
  expect((await press('check')).dialog.pages).toEqual([]);
  const { dialog } = await press('writeDraft');
  expect(dialog.last()[1]).toContain('设置有1项读不出来：行距（暂用默认行距）');
});

test('whoever said no hears nothing more', async () => {
  await spoil('settings', { dueSoonDays: '十天' });
  const { dialog } = await press('highlight', new FakeDialog('cancel'));
  expect(dialog.pages.map(({ intent }) => intent)).toEqual(['question']);
});
