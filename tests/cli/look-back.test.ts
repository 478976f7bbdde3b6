import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';

const SAMPLE = join(__dirname, '../../assets/samples/sample-ledger.xlsx');
const TODAY = '2025-04-30';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'look-back-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Plan {
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly {
    readonly row: number;
    readonly state: string;
    readonly plannedOn: string | null;
    readonly cells: readonly string[];
  }[];
}

async function json(...args: readonly string[]): Promise<Plan> {
  const { code, stdout, stderr } = await runCli(['look-back', SAMPLE, '--json', ...args], TODAY);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Plan;
}

test('every completed and long-term problem of the sample is in the plan once, with its cells', async () => {
  const { counts, problems } = await json();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  expect([all, problems.length, new Set(problems.map(({ row }) => row)).size]).toEqual([
    25, 25, 25,
  ]);
  expect(problems.every(({ cells }) => cells.length > 0)).toBe(true);
  expect(
    problems.every(
      ({ state, plannedOn }) => ['undated', 'seen'].includes(state) === (plannedOn === null),
    ),
  ).toBe(true);
});

test('the months said on the command line count', async () => {
  const [soon, late] = [await json('--months', '0'), await json('--months', '60')];
  expect([soon.counts['due'], late.counts['due']]).toEqual([21, 0]);
});

test('a copy with the sheet is written, and written again from that copy', async () => {
  const first = await runCli(['look-back', SAMPLE, '--out', folder], TODAY);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('列入回头看计划25个问题。');
  expect(await readdir(folder)).toEqual(['sample-ledger-回头看.xlsx']);
  const copy = join(folder, 'sample-ledger-回头看.xlsx');
  const second = await runCli(['look-back', copy, '--out', folder], TODAY);
  expect([second.code, second.stdout.split('\n')[0]]).toEqual([0, first.stdout.split('\n')[0]]);
  expect((await readdir(folder)).sort()).toEqual(
    ['sample-ledger-回头看(2).xlsx', 'sample-ledger-回头看.xlsx'].sort(),
  );
});

test.each<[args: readonly string[], message: RegExp]>([
  [['--months', '3,6'], /^选项“--months”的“3,6”不对；/u],
  [['--months', 'x'], /^选项“--months”的“x”不对；/u],
  [['--soon-days', '-1'], /^选项“--soon-days”/u],
  [['--second-months', '99'], /^选项“--second-months”的“99”不对；请填写0到60之间的整数。/u],
  [[], /^没有写明输出文件夹；/u],
])('%j is refused in one sentence, and nothing is written', async (args, message) => {
  const { code, stdout, stderr } = await runCli(['look-back', SAMPLE, ...args], TODAY);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});
