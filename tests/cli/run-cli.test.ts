import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runCli } from '../../src/cli/run-cli';

const SAMPLE = join(__dirname, '../../assets/samples/sample-ledger.xlsx');
const TODAY = '2025-04-30';

/** The head of every OLE file, which is what an encrypted workbook and an old .xls are inside. */
const OLE_HEAD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('bad input ends with 2, one line and nothing written', () => {
  test.each([
    ['no file', () => Promise.resolve(join(folder, '没有.xlsx')), /^找不到文件“.*没有\.xlsx”；/u],
    ['a folder', () => Promise.resolve(folder), /是文件夹，不是文件；/u],
    ['an empty file', () => fileOf('空.xlsx', ''), /空/u],
    ['a text file', () => fileOf('文本.xlsx', '序号,问题\n1,甲'), /不是/u],
    [
      'an OLE file',
      () => fileOf('旧.xlsx', new Uint8Array([...OLE_HEAD, ...Array<number>(600).fill(0)])),
      /加密|\.xls/u,
    ],
    [
      'a zip that is no workbook',
      () => fileOf('包.xlsx', zipSync({ 'a.txt': strToU8('a') })),
      /不是/u,
    ],
  ])('%s', async (_name, make, message) => {
    const path = await make();
    const out = join(folder, 'out');
    for (const args of [
      ['read', path],
      ['report', path, '--out', out],
    ]) {
      const { code, stdout, stderr } = await runCli(args, TODAY);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(await readdir(folder)).not.toContain('out');
  });

  test('a sheet that is not there', async () => {
    const { code, stderr } = await runCli(['read', SAMPLE, '--sheet', '没有'], TODAY);
    expect(code).toBe(2);
    expect(stderr).toBe('文件中没有名为“没有”的工作表；现有工作表：整改台账、填表说明。\n');
  });

  test('a sheet that is no ledger', async () => {
    const { code, stderr } = await runCli(['read', SAMPLE, '--sheet', '填表说明'], TODAY);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('read without --json is Chinese prose with the counting rule', async () => {
  const { stdout } = await runCli(['read', SAMPLE], TODAY);
  expect(stdout).toContain('截至2025年4月30日：');
  expect(stdout).toContain('口径：');
});

test('read groups the findings by severity, each kind with what to do', async () => {
  const { stdout } = await runCli(['read', SAMPLE], TODAY);
  const check = stdout.slice(stdout.indexOf('台账体检（')).split('\n');
  expect(check[0]).toMatch(/^台账体检（\d+条）$/u);
  expect(check[1]).toMatch(/^(?:错误|注意|说明)（\d+条）$/u);
  expect(check[2]).toMatch(/^ {2}\S+（\d+条）：.+。$/u);
  expect(check[3]).toMatch(/^ {4}(?:[A-Z]+\d+|整表)\u3000.+。$/u);
});

test('the rate follows the counting rule asked for', async () => {
  const args = ['read', SAMPLE, '--json', '--count-substantially', '--truncate', '--decimals', '0'];
  const { stdout } = await runCli(args, TODAY);
  // 21 completed and 2 nearly, of 38: 60.5 percent.
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { completionRate: { numerator: 23, denominator: 38, percent: 60 } },
  });
});

test('read --json says of each column what it was taken for, and of each item where its deadline stands', async () => {
  const { stdout } = await runCli(['read', SAMPLE, '--json'], TODAY);
  const answer = JSON.parse(stdout) as {
    columns: Record<string, string>;
    columnReadings: readonly { column: string; role: string | null; confidence: string }[];
    items: readonly Record<string, unknown>[];
  };
  expect(answer.columnReadings).toContainEqual(
    expect.objectContaining({ column: answer.columns['deadline'], role: 'deadline' }),
  );
  expect(answer.items[0]).toMatchObject({
    deadlineCell: expect.stringMatching(/^[A-Z]+\d+$/u) as string,
    candidates: [],
    milestones: [],
    original: null,
  });
});

test('check writes one new file with the check sheet and leaves the input as it was', async () => {
  const input = await fileOf('台账.xlsx', await readFile(SAMPLE));
  const out = join(folder, '输出');
  const { code, stdout, stderr } = await runCli(
    ['check', input, '--out', out, '--as-of', TODAY],
    TODAY,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('台账体检（');
  expect(await readdir(out)).toEqual(['台账-体检.xlsx']);
  expect(await readFile(input)).toEqual(await readFile(SAMPLE));
  const again = await runCli(['read', join(out, '台账-体检.xlsx'), '--json'], TODAY);
  const first = await runCli(['read', input, '--json'], TODAY);
  expect(JSON.parse(again.stdout)).toEqual(JSON.parse(first.stdout));
});

test('board writes one new file with the board and leaves the ledger as it was', async () => {
  const input = await fileOf('台账.xlsx', await readFile(SAMPLE));
  const out = join(folder, '输出');
  const { code, stdout, stderr } = await runCli(
    ['board', input, '--out', out, '--as-of', TODAY],
    TODAY,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('挂图作战表，按 A3 横向打印');
  expect(await readdir(out)).toEqual(['台账-挂图作战.xlsx']);
  expect(await readFile(input)).toEqual(await readFile(SAMPLE));
  const again = await runCli(['read', join(out, '台账-挂图作战.xlsx'), '--json'], TODAY);
  const first = await runCli(['read', input, '--json'], TODAY);
  expect(JSON.parse(again.stdout)).toEqual(JSON.parse(first.stdout));
});
