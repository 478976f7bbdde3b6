import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPackageWorkbook } from '../../src/cli/package-workbook';
import { runCli } from '../../src/cli/run-cli';
import { readWordText } from '../../src/documents/read-word-text';
import { readRegister } from '../../src/domain/supervision/read-register';

const SAMPLE = join(__dirname, '../../assets/samples/sample-ledger.xlsx');
const TODAY = '2025-04-30';

let folder: string;
let input: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notices-'));
  input = join(folder, '台账.xlsx');
  out = join(folder, '输出');
  await writeFile(input, await readFile(SAMPLE));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const notices = (file: string, ...options: readonly string[]) =>
  runCli(
    ['notices', file, '--out', out, '--as-of', TODAY, '--feedback', '2024-07-26', ...options],
    TODAY,
  );

interface Printed {
  readonly notices: readonly {
    readonly number: string;
    readonly addressee: string;
    readonly replyBy: string;
    readonly problems: readonly { readonly row: number; readonly cells: object }[];
  }[];
  readonly skipped: readonly { readonly sentToday: string }[];
}

async function registerIn(path: string) {
  const { workbook } = openPackageWorkbook(new Uint8Array(await readFile(path)));
  const sheet = (await workbook.sheets()).find(({ own }) => own === 'register');
  const reading = readRegister(await workbook.readSheet(sheet?.id ?? ''));
  return reading.kind === 'register' ? reading.register.rows : [];
}

test('a Word file for each notice and a copy with the register; the input stays as it was', async () => {
  const { code, stdout, stderr } = await notices(input, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const printed = JSON.parse(stdout) as Printed;
  expect(
    printed.notices.map(({ number, addressee, problems }) => [
      number,
      addressee,
      ...problems.map(({ row }) => row),
    ]),
  ).toEqual([
    ['提醒〔2025〕1号', '法制室', 14],
    ['提醒〔2025〕2号', '警务保障室', 36],
    ['提醒〔2025〕3号', '政治处', 42],
    ['督办〔2025〕1号', '政治处', 49, 50],
    ['约谈〔2025〕1号', '交警中队', 23],
    ['约谈〔2025〕2号', '法制室', 37],
    ['约谈〔2025〕3号', '工会委员会', 53],
  ]);
  expect(printed.notices[3]?.problems[0]?.cells).toEqual({
    serial: 'A49',
    problem: 'C49',
    deadline: 'I49',
    status: 'M49',
    group: 'G49',
  });
  expect((await readdir(out)).sort()).toEqual([
    '台账-督办登记.xlsx',
    '提醒〔2025〕1号-法制室.docx',
    '提醒〔2025〕2号-警务保障室.docx',
    '提醒〔2025〕3号-政治处.docx',
    '督办〔2025〕1号-政治处.docx',
    '约谈〔2025〕1号-交警中队.docx',
    '约谈〔2025〕2号-法制室.docx',
    '约谈〔2025〕3号-工会委员会.docx',
  ]);
  expect(await readFile(input)).toEqual(await readFile(SAMPLE));
  const rows = await registerIn(join(out, '台账-督办登记.xlsx'));
  expect(rows.map(({ number }) => number)).toEqual(printed.notices.map(({ number }) => number));
});

test('the next issue goes on from the register and tells what was sent before', async () => {
  await notices(input);
  const copy = join(out, '台账-督办登记.xlsx');
  const args = ['--as-of', '2025-05-12', '--feedback', '2024-07-26', '--one-file'];
  const more = ['--issuer', '江口分局整改办', '--prefix', '江整'];
  const { code, stdout } = await runCli(['notices', copy, '--out', out, ...args, ...more], TODAY);
  expect(code).toBe(0);
  expect(stdout).toContain('江整督办〔2025〕4号　督办单　政治处　3个问题（第42、49、50行）');
  const name = '督办单、约谈建议-2025年5月12日.docx';
  const word = await readWordText(new Uint8Array(await readFile(join(out, name))));
  expect(word).toContain('据督办登记，序号30、31的问题已发督办〔2025〕1号。');
  const rows = await registerIn(join(out, '台账-督办登记(2).xlsx'));
  expect(rows).toHaveLength(13);
});

test('what was issued that very day is not issued again', async () => {
  await notices(input);
  const { code, stderr } = await notices(join(out, '台账-督办登记.xlsx'));
  expect(code).toBe(2);
  expect(stderr).toMatch(/^今天该发的都已登记过（提醒〔2025〕1号、.*），没有重复生成/u);
  expect(await readdir(out)).toHaveLength(8);
});

test.each<[options: readonly string[], sentence: RegExp]>([
  [['--by', 'person'], /^选项“--by”不能写“person”/u],
  [['--supervise-days', '0'], /^选项“--supervise-days”的“0”不是有效的数；请填写1到3650之间的整数/u],
  [['--reply-days', '两'], /^选项“--reply-days”的“两”不是有效的数/u],
  [['--prefix', '县'.repeat(61)], /^选项“--prefix”的内容太长/u],
  [
    ['--remind-days', '0', '--supervise-days', '3650', '--as-of', '2024-08-01'],
    /^截至统计日期没有/u,
  ],
  [['--unit', '法制室'], /^命令 notices 不使用选项“--unit”/u],
])('%j is refused and nothing is written', async (options, sentence) => {
  const { code, stderr } = await notices(input, ...options);
  expect(code).toBe(2);
  expect(stderr).toMatch(sentence);
  expect(await readdir(folder)).toEqual(['台账.xlsx']);
});

test('a start that the register has passed is refused', async () => {
  await notices(input);
  const copy = join(out, '台账-督办登记.xlsx');
  const args = ['--as-of', '2025-05-12', '--feedback', '2024-07-26', '--start', '1'];
  const { code, stderr } = await runCli(['notices', copy, '--out', out, ...args], TODAY);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^登记表里督办单的编号已用到1号，不能再从1号编起/u);
});
