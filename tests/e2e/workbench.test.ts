import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { CHECK_SHEET_NAME } from '../../src/domain/check-sheet/names';
import { MARKER_PREFIX } from '../../src/domain/highlight/names';
import { PALETTE } from '../../src/domain/palette/palette';
import { SUMMARY_SHEET_NAME } from '../../src/domain/summary-sheet/names';
import expected from '../domain/ledger/sample-expected.json';
import { eventually } from './support/eventually';
import { readLedger, type LedgerReading } from './support/ledger-cli';
import { hasLibreOffice, printedColours, sheetsAsShown } from './support/libre-office';
import { savedSheets } from './support/saved-file';
import { figuresExpected, figuresOn } from './support/summary-figures';
import {
  AS_OF,
  goTo,
  launchBrowser,
  nameBox,
  openWorkbench,
  pointsOf,
  saveCopy,
  showSheet,
  shownTab,
  takePicture,
  typeInCell,
  type OpenWorkbench,
} from './support/workbench';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/sample-ledger.xlsx');
const COPY = '整改台账示例-副本.xlsx';

let browser: Browser;
let folder: string;
let workbench: OpenWorkbench;
let reading: LedgerReading;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'ledger-e2e-'));
  reading = await readLedger(SAMPLE, AS_OF);
  workbench = await openWorkbench(browser);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The pane's bar of states, as it is read out: “问题状态：已完成18个，…”. */
async function statesSaid(): Promise<string> {
  // The first is the whole ledger's; each unit has one of its own below.
  const bar = workbench.pane.getByRole('img', { name: /^问题状态/ }).first();
  return (await bar.getAttribute('aria-label')) ?? '';
}

/** Saves through the page and keeps the bytes where other programs can read them. */
async function save(): Promise<string> {
  const { name, bytes } = await saveCopy(workbench.page);
  expect(name).toBe(COPY);
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}

const describeWithOffice = hasLibreOffice() ? describe : describe.skip;

// One session: each step goes on where the one before it stopped.
describe('the main job on the sample', () => {
  test('opening a file is no change to it', async () => {
    await expect(workbench.page.getByText('未另存').count()).resolves.toBe(0);
  });

  test('the pane shows the figures counted by hand', async () => {
    const { pane } = workbench;
    await pane.getByText(`${expected.problems}个问题 · ${expected.measures}条措施`).waitFor();
    const states = await statesSaid();
    expect(states).toContain(`逾期${expected.summary.overdue}个`);
    expect(states).toContain(`临期${expected.summary.dueSoon}个`);
    expect(states).toContain(`逾期完成${expected.summary.completedLate}个`);
  });

  test('the command line counts the same and the pane prints its rule', async () => {
    const { numerator, denominator } = reading.summary.completionRate;
    expect(reading.summary).toMatchObject(expected.summary);
    expect(reading.items.filter((item) => item.overdue).map((item) => item.row)).toEqual(
      expected.overdue.map((item) => item.row),
    );
    const rate = new RegExp(`^完成率 .+已完成 ${numerator} 个.*共 ${denominator} 个`, 'u');
    await workbench.pane.getByRole('img', { name: rate }).waitFor();
    await workbench.pane.getByText(reading.summary.countingRule).waitFor();
  });

  test('choosing a problem selects its row in the grid', async () => {
    const { page, pane } = workbench;
    const [late] = expected.overdue;
    if (late === undefined) throw new Error('Cannot choose: the sample has nothing overdue');
    await pane.getByRole('tab', { name: /^预警/ }).click();
    await pane.getByRole('button', { name: new RegExp(`第${late.row}(?:行|–)`) }).click();
    const selected = await eventually(
      () => nameBox(page).inputValue(),
      (address) => address.includes(String(late.row)),
    );
    expect(selected).toMatch(new RegExp(`^[A-Z]+${late.row}`));
    await pane.getByRole('tab', { name: '概览' }).click();
  });

  test('着色 asks first and then says what it coloured', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: '着色' }).click();
    const question = pane.getByRole('dialog', { name: '要在台账右侧添加两列吗？' });
    await question.getByText(/规范时限（助手）/).waitFor();
    await question.getByRole('button', { name: '同意并添加' }).click();
    const said = await pane.getByText(/^已着色/).textContent();
    expect(said).toContain(`逾期${expected.summary.overdue}个`);
    expect(said).toContain(`临期${expected.summary.dueSoon}个`);
    await pane.getByText('更新中').waitFor({ state: 'hidden' });
    // Rows of every colour come into view; the pane starts at its top.
    await goTo(page, 'A27');
    await pane.getByRole('button', { name: '关闭' }).click();
    await takePicture(page, 'workbench-light');
  });

  test('生成汇总表 writes a sheet and leads to it', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: '生成汇总表' }).click();
    await pane.getByText(`已生成“${SUMMARY_SHEET_NAME}”，数字是公式`).waitFor();
    await pane.getByRole('button', { name: '查看汇总表' }).click();
    await shownTab(page, SUMMARY_SHEET_NAME).waitFor();
    expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe('整改台账');
    await takePicture(page, 'workbench-summary');
  });

  test('the ledger is still coloured when the summary is there', async () => {
    const { page } = workbench;
    await showSheet(page, '整改台账');
    await goTo(page, 'A27');
    const { overdue, completed } = PALETTE;
    for (const { light } of [overdue, completed]) {
      await expect(
        eventually(
          () => pointsOf(page, light.tint),
          (points) => points > 5000,
        ),
      ).resolves.toBeGreaterThan(5000);
    }
    await showSheet(page, SUMMARY_SHEET_NAME);
  });

  test('起草 writes the paragraphs with these figures', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: '起草', exact: true }).click();
    await pane.getByRole('button', { name: '修改', exact: true }).click();
    const draft = await pane.getByRole('textbox', { name: '整改进展情况文稿' }).inputValue();
    expect(draft).toContain(`${expected.problems}`);
    expect(draft.split('\n').length).toBeGreaterThan(expected.problems);
    await takePicture(page, 'workbench-draft');
    await pane.getByRole('tab', { name: '概览' }).click();
  });

  test('the saved copy carries marked rules and the same figures', async () => {
    const file = await save();
    const sheets = savedSheets(new Uint8Array(await readFile(file)));
    const rules = sheets.get('整改台账')?.rules ?? [];
    const marked = rules.filter((rule) => rule.formulas.some((f) => f.includes(MARKER_PREFIX)));
    expect(marked.length).toBeGreaterThan(0);
    // The clerk's own rule in the sample is still there, and is not marked.
    expect(rules.filter((rule) => rule.type === 'containsText')).toHaveLength(1);

    const summary = sheets.get(SUMMARY_SHEET_NAME);
    expect(figuresOn(summary?.rows ?? [])).toEqual(figuresExpected(reading));
    expect(summary?.formulas).toBeGreaterThan(20);
    const again = await readLedger(file, AS_OF);
    expect([again.summary, again.items]).toEqual([reading.summary, reading.items]);
  });

  describeWithOffice('LibreOffice', () => {
    test('shows the same figures and the colours', async () => {
      const file = await save();
      const shown = await sheetsAsShown(file);
      expect(figuresOn(shown.get(SUMMARY_SHEET_NAME) ?? [])).toEqual(figuresExpected(reading));
      const colours = await printedColours(file);
      const filled = (
        ['overdue', 'dueSoon', 'completed', 'completedLate', 'longTerm'] as const
      ).map((state) => [state, (colours.get(PALETTE[state].light.tint) ?? 0) > 100]);
      expect(filled).toEqual(filled.map(([state]) => [state, true]));
    }, 120_000);
  });

  test('an edit in the grid changes the figures in the pane and in the copy', async () => {
    const { page } = workbench;
    // A problem with one measure, so that its own row holds the deadline that counts.
    const late = expected.overdue.at(-1);
    if (late === undefined) throw new Error('Cannot edit: the sample has nothing overdue');
    await showSheet(page, '整改台账');
    await typeInCell(page, `${expected.columns.deadline}${late.row}`, '2025年12月31日前');
    const left = expected.summary.overdue - 1;
    await eventually(statesSaid, (said) => said.includes(`逾期${left}个`));
    const after = await readLedger(await save(), AS_OF);
    expect(after.summary.overdue).toBe(left);
    expect(after.items.find((item) => item.row === late.row)?.deadline.due).toBe('2025-12-31');
  });

  test('nothing went wrong on the way', () => {
    expect(workbench.faults).toEqual([]);
  });
});

test('it works in the dark too', async () => {
  const { page, pane, faults } = await openWorkbench(browser, { colorScheme: 'dark' });
  await pane.getByRole('button', { name: '着色' }).click();
  await pane.getByRole('button', { name: '同意并添加' }).click();
  await pane.getByText(/^已着色/).waitFor();
  await pane.getByText('更新中').waitFor({ state: 'hidden' });
  await goTo(page, 'A27');
  await takePicture(page, 'workbench-dark');
  expect(faults).toEqual([]);
});

describe('体检', () => {
  /** What H7 holds in a saved copy. */
  async function savedUnit({ page }: OpenWorkbench): Promise<unknown> {
    const { bytes } = await saveCopy(page);
    return savedSheets(bytes).get('整改台账')?.rows[6]?.[7];
  }

  test('a correction is made on request, reaches the file and can be taken back', async () => {
    const opened = await openWorkbench(browser);
    const { page, pane, faults } = opened;
    await typeInCell(page, 'H7', '办公室 ');
    await pane.getByRole('tab', { name: /^体检/ }).click();
    await pane.getByRole('button', { name: '修正 1 处写法' }).click();
    await pane.getByRole('button', { name: '修正 1 处', exact: true }).click();
    await pane.getByText('已修正 1 处。').waitFor();
    await expect(savedUnit(opened)).resolves.toBe('办公室');
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText('已撤销 1 处，恢复成修正前的样子。').waitFor();
    await expect(savedUnit(opened)).resolves.toBe('办公室 ');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the check sheet leads back to the cells', async () => {
    const { page, pane, faults } = await openWorkbench(browser);
    await pane.getByRole('tab', { name: /^体检/ }).click();
    await pane.getByRole('button', { name: '生成体检表' }).click();
    await pane.getByRole('button', { name: '查看体检表' }).click();
    await shownTab(page, CHECK_SHEET_NAME).waitFor();
    const { bytes } = await saveCopy(page);
    const sheet = savedSheets(bytes).get(CHECK_SHEET_NAME);
    expect(sheet?.formulas).toBeGreaterThan(0);
    expect(sheet?.rows[3]).toEqual(['序号', '级别', '单元格', '发现', '原文', '怎么办']);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
