import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';

const SAMPLE = join(__dirname, '../../assets/samples/sample-ledger.xlsx');
const TODAY = '2025-04-30';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'similar-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Found {
  readonly by: string;
  readonly threshold: number;
  readonly problems: number;
  readonly grouped: number;
  readonly files?: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    readonly problems: readonly {
      readonly row: number;
      readonly problem: string;
      readonly nearest: { readonly row: number; readonly shared: readonly string[] } | null;
    }[];
  }[];
}

async function json(...args: readonly string[]): Promise<Found> {
  const { code, stdout, stderr } = await runCli(['similar', SAMPLE, '--json', ...args], TODAY);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Found;
}

test('the sample: 38 problems, every title quoted from a cell of its group, nothing written', async () => {
  const { by, threshold, problems, groups } = await json('--threshold', '25');
  expect([by, threshold, problems]).toEqual(['wording', 25, 38]);
  expect(groups.length).toBeGreaterThan(0);
  for (const { title, problems: members } of groups) {
    expect(members.length).toBeGreaterThan(1);
    expect(members.some(({ problem }) => problem.includes(title))).toBe(true);
  }
});

test('every problem names the nearest of its group, and the words that stand in both', async () => {
  const { groups } = await json('--threshold', '25');
  for (const { problems } of groups) {
    for (const { row, problem, nearest } of problems) {
      const other = problems.find((one) => one.row === nearest?.row);
      expect(other?.row).not.toBe(row);
      expect(nearest?.shared.every((words) => problem.includes(words))).toBe(true);
      expect(nearest?.shared.every((words) => other?.problem.includes(words))).toBe(true);
    }
  }
});

test('a higher threshold takes fewer problems in', async () => {
  const [few, many] = [await json('--threshold', '80'), await json('--threshold', '20')];
  expect(few.grouped).toBeLessThan(many.grouped);
});

test('with --out a copy holds the sheet; the original stays as it was', async () => {
  const before = await readFile(SAMPLE);
  const { files } = await json('--threshold', '25', '--out', folder);
  expect(await readdir(folder)).toEqual(['sample-ledger-同类问题.xlsx']);
  expect(files).toEqual([join(folder, 'sample-ledger-同类问题.xlsx')]);
  expect(await readFile(SAMPLE)).toEqual(before);
  const { stdout } = await runCli(
    ['read', join(folder, 'sample-ledger-同类问题.xlsx'), '--json'],
    TODAY,
  );
  expect((JSON.parse(stdout) as { problems: number }).problems).toBe(38);
});

test.each([
  [['--threshold', '19'], '19'],
  [['--threshold', '101'], '101'],
  [['--threshold', '4.5'], '4.5'],
  [['--by', 'leader'], 'leader'],
])('%j is refused in one sentence and nothing is written', async (args, said) => {
  const { code, stdout, stderr } = await runCli(
    ['similar', SAMPLE, '--out', folder, ...args],
    TODAY,
  );
  expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  expect(stderr).toContain(`“${said}”`);
  expect(await readdir(folder)).toEqual([]);
});
