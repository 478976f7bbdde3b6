import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';

const TODAY = '2025-10-15';
const PUBLIC_TEXT = join(__dirname, '../domain/feedback/texts/inspection.txt');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feedback-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Printed {
  readonly unit: string | null;
  readonly feedbackDate: string | null;
  readonly problems: readonly {
    readonly path: readonly string[];
    readonly text: string;
    readonly source: { readonly start: number; readonly end: number };
  }[];
  readonly recommendations: readonly { readonly answers: readonly number[] }[];
}

test('the public text becomes a ledger that reads back as exactly its problems', async () => {
  const out = join(folder, '新台账.xlsx');
  const { code, stdout } = await runCli(['feedback', PUBLIC_TEXT, '--out', out, '--json'], TODAY);
  expect(code).toBe(0);
  const printed = JSON.parse(stdout) as Printed;
  expect(Object.keys(printed)).toEqual(['unit', 'feedbackDate', 'problems', 'recommendations']);
  expect(printed).toMatchObject({ unit: '市公安局党委', feedbackDate: '2025-09-29' });
  expect(printed.problems).toHaveLength(45);
  const source = await readFile(PUBLIC_TEXT, 'utf8');
  expect(printed.problems.map(({ source: { start, end } }) => source.slice(start, end))).toEqual(
    printed.problems.map(({ text }) => text),
  );

  const read = await runCli(['read', out, '--json'], TODAY);
  const ledger = JSON.parse(read.stdout) as {
    readonly items: readonly { readonly problem: string; readonly category: readonly string[] }[];
  };
  expect(ledger.items.map(({ problem, category }) => [category, problem])).toEqual(
    printed.problems.map(({ path, text }) => [path.slice(0, 1), text]),
  );
  expect(read.stdout).toContain('"feedback": "2025-09-29"');
});

test('without --json it says what was made, what is missing and what was left out', async () => {
  const text = join(folder, '意见.txt');
  const out = join(folder, '台账.xlsx');
  await writeFile(text, '存在的问题：\n1.学习不深入。\n2.制度执行不严。\n以上意见，请认真研究。');
  expect(await runCli(['feedback', text, '--out', out], TODAY)).toEqual({
    code: 0,
    stdout: `已生成新台账，共 2 个问题，请逐条核对后再填整改措施、责任和时限：
  ${out}
单位：文稿里没有写明，请在台账标题和填报单位处补上
反馈日期：文稿里没有写明，请在台账的“反馈日期”处补上，或用 --feedback-date 写明
没有用到的句子 1 条（既不是问题，也不是意见建议）：
  以上意见，请认真研究
`,
    stderr: '',
  });
});

test('what the command line says goes before what the text says', async () => {
  const args = [
    'feedback',
    PUBLIC_TEXT,
    '--json',
    '--unit',
    '市公安局',
    '--feedback-date',
    '2025-10-01',
  ];
  const { stdout } = await runCli(args, TODAY);
  expect(JSON.parse(stdout)).toMatchObject({ unit: '市公安局', feedbackDate: '2025-10-01' });
  expect(await readdir(folder)).toEqual([]);
});

test.each<[name: string, args: (at: string) => readonly string[], message: RegExp]>([
  ['no file', () => [], /^没有写明反馈意见文件；/u],
  ['neither --out nor --json', () => [PUBLIC_TEXT], /^没有写明新台账的文件名；/u],
  [
    'another kind of new file',
    (at) => [PUBLIC_TEXT, '--out', join(at, 'a.docx')],
    /不是以 \.xlsx 结尾；/u,
  ],
  [
    'an existing file',
    (at) => [PUBLIC_TEXT, '--out', join(at, '有.xlsx')],
    /已经存在，没有覆盖；/u,
  ],
  [
    'a text without problems',
    (at) => [join(at, '空话.txt'), '--out', join(at, 'b.xlsx')],
    /^没有从这份文稿里认出问题/u,
  ],
  [
    'no such day',
    () => [PUBLIC_TEXT, '--json', '--feedback-date', '2025-02-30'],
    /不是有效日期；/u,
  ],
  [
    'a unit without a name',
    () => [PUBLIC_TEXT, '--json', '--unit', ' '],
    /^选项“--unit”后面没有写单位名称/u,
  ],
  [
    'an option of another command',
    () => [PUBLIC_TEXT, '--json', '--public'],
    /不使用选项“--public”/u,
  ],
])('%s is refused, and nothing is written', async (_name, args, message) => {
  await writeFile(join(folder, '有.xlsx'), '原来的');
  await writeFile(join(folder, '空话.txt'), '今天天气很好。');
  const { code, stdout, stderr } = await runCli(['feedback', ...args(folder)], TODAY);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect((await readdir(folder)).sort()).toEqual(['有.xlsx', '空话.txt'].sort());
  expect(await readFile(join(folder, '有.xlsx'), 'utf8')).toBe('原来的');
});
