import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runCli } from '../../src/cli/run-cli';
import { docxOf, docxTableOf } from '../support/docx';

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

const problemsOf = (stdout: string) =>
  (JSON.parse(stdout) as Printed).problems.map(({ path, text }) => [path, text]);

test('a Word file gives the same problems, and the ledger made of it reads back', async () => {
  const source = await readFile(PUBLIC_TEXT, 'utf8');
  const file = join(folder, '意见.docx');
  const out = join(folder, '台账.xlsx');
  await writeFile(file, docxOf(source.split('\n')));
  const word = await runCli(['feedback', file, '--out', out, '--json'], TODAY);
  expect({ code: word.code, stderr: word.stderr }).toEqual({ code: 0, stderr: '' });
  const plain = await runCli(['feedback', PUBLIC_TEXT, '--json'], TODAY);
  expect(problemsOf(word.stdout)).toEqual(problemsOf(plain.stdout));
  const printed = JSON.parse(word.stdout) as Printed;
  expect(printed).toMatchObject({ unit: '市公安局党委', feedbackDate: '2025-09-29' });
  const read = await runCli(['read', out], TODAY);
  expect(read.stdout).toContain('问题45个');
});

test('the rows of a table in a Word file: its numbers and its advice are no problems', async () => {
  const file = join(folder, '清单.docx');
  const rows = [
    ['序号', '问题类别', '发现的问题', '整改建议'],
    ['1', '党建方面', '学习不到位。', '加强学习。'],
    ['2', '', '制度执行不严。个别会议无记录。', '严格执行制度。'],
  ];
  await writeFile(file, docxTableOf(rows));
  const { stdout } = await runCli(['feedback', file, '--json'], TODAY);
  expect(problemsOf(stdout)).toEqual([
    [['党建方面'], '学习不到位'],
    [['党建方面'], '制度执行不严。个别会议无记录'],
  ]);
  const { recommendations } = JSON.parse(stdout) as Printed;
  expect(recommendations.map(({ answers }) => answers)).toEqual([[0], [1]]);
});

test.each<[name: string, bytes: (text: string) => Uint8Array]>([
  ['UTF-8', (text) => Buffer.from(text, 'utf8')],
  ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['Word', (text) => docxOf(text.split('\n'))],
])('- reads %s from standard input', async (_name, bytes) => {
  const text = '发现的问题\n1.学习不深入。\n2.制度执行不严。';
  const stdin = Readable.from([Buffer.from(bytes(text))]) as unknown as typeof process.stdin;
  const piped = jest.spyOn(process, 'stdin', 'get').mockReturnValue(stdin);
  const { code, stdout, stderr } = await runCli(['feedback', '-', '--json'], TODAY);
  piped.mockRestore();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(problemsOf(stdout)).toEqual([
    [[], '学习不深入'],
    [[], '制度执行不严'],
  ]);
});

test.each<[name: string, bytes: Uint8Array, message: RegExp]>([
  ['nothing', new Uint8Array(), /^“标准输入”里没有文字/u],
  [
    'no text',
    Uint8Array.of(0, 1, 2),
    /^“标准输入”不是文字文件；请提供 \.txt（UTF-8、UTF-16 或 GBK）或 \.docx 文件。\n$/u,
  ],
])('- refuses %s', async (_name, bytes, message) => {
  const stdin = Readable.from([Buffer.from(bytes)]) as unknown as typeof process.stdin;
  const piped = jest.spyOn(process, 'stdin', 'get').mockReturnValue(stdin);
  const { code, stdout, stderr } = await runCli(['feedback', '-', '--json'], TODAY);
  piped.mockRestore();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
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
    'a folder',
    (at) => [at, '--json'],
    /是文件夹，不是文件；请写明其中的 \.txt 或 \.docx 文件。\n$/u,
  ],
  [
    'a sentence longer than a cell',
    (at) => [join(at, '长句.txt'), '--out', join(at, 'c.xlsx')],
    /^第 1 个问题超过 32767 个字符，Excel 单元格存不下；/u,
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
  await writeFile(join(folder, '长句.txt'), `发现的问题\n1.${'未按'.repeat(17_000)}规定办理。`);
  const { code, stdout, stderr } = await runCli(['feedback', ...args(folder)], TODAY);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect((await readdir(folder)).sort()).toEqual(['有.xlsx', '空话.txt', '长句.txt'].sort());
  expect(await readFile(join(folder, '有.xlsx'), 'utf8')).toBe('原来的');
});
