import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';
import { readWordText } from '../../src/documents/read-word-text';

const SAMPLE = join(__dirname, '../../assets/samples/sample-ledger.xlsx');
const TODAY = '2025-04-30';

let folder: string;
let input: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  input = join(folder, '台账.xlsx');
  out = join(folder, '输出');
  await writeFile(input, await readFile(SAMPLE));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const report = (...options: readonly string[]) =>
  runCli(['report', input, '--out', out, '--as-of', TODAY, ...options], TODAY);

async function textOf(name: string): Promise<string[]> {
  const text = await readFile(join(out, `${name}.txt`), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text.slice(1).trimEnd().split('\r\n');
}

test('writes the coloured copy and the report as Word and text, and leaves the input as it was', async () => {
  const { code, stdout, stderr } = await report();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect((await readdir(out)).sort()).toEqual([
    '台账-着色汇总.xlsx',
    '台账-进展情况.docx',
    '台账-进展情况.txt',
  ]);
  expect(await readFile(input)).toEqual(await readFile(SAMPLE));
  const text = await textOf('台账-进展情况');
  const word = await readWordText(new Uint8Array(await readFile(join(out, '台账-进展情况.docx'))));
  expect(word.split('\n').filter((line) => line.trim() !== '')).toEqual(text);
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^文稿中有\d+处［待补充］，请补齐后再用。$/u);
  const again = await runCli(
    ['read', join(out, '台账-着色汇总.xlsx'), '--as-of', TODAY, '--json'],
    TODAY,
  );
  const first = await runCli(['read', input, '--as-of', TODAY, '--json'], TODAY);
  expect(JSON.parse(again.stdout)).toEqual(JSON.parse(first.stdout));
});

test('facts, template and version come from the options', async () => {
  const facts = join(folder, '信息.txt');
  await writeFile(facts, '单位简称：江口分局\n单位全称：江口分局党委\n落款日期：2025-05-06\n');
  const { code } = await report('--template', 'monthly', '--facts', facts, '--public');
  expect(code).toBe(0);
  const text = await textOf('台账-进展情况-公开稿');
  expect(text.slice(0, 2)).toEqual(['江口分局整改工作月报', '（2025年4月）']);
  expect(text.slice(-2)).toEqual(['江口分局党委', '2025年5月6日']);
});

test('a report of one unit counts its problems only, and says so', async () => {
  const { code } = await report('--template', 'monthly', '--unit', '法制室');
  expect(code).toBe(0);
  const text = await textOf('台账-进展情况-法制室');
  const figures = text.find((line) => line.startsWith('截至'));
  expect(figures).toMatch(/^截至2025年4月30日，反馈的问题中，法制室负责的\d+个问题，/u);
});

test('a template of the office’s own', async () => {
  const template = join(folder, '模板.txt');
  await writeFile(template, '标题：本周情况\n\n【情况数字】\n');
  await report('--template-file', template);
  const [title, figures] = await textOf('台账-进展情况');
  expect([title, figures?.slice(0, 23)]).toEqual([
    '本周情况',
    '截至2025年4月30日，反馈的38个问题，已',
  ]);
});

test.each([
  [
    ['--template', 'weekly'],
    '选项“--template”不能写“weekly”；请填写 inspection 或 audit 或 monthly。\n',
  ],
  [
    ['--unit', '甲', '--leader', '乙'],
    '--category、--unit、--leader 一次只能写一个；请只留一个。\n',
  ],
  [['--facts', '/nowhere/信息.txt'], '找不到文件“/nowhere/信息.txt”；请检查路径和文件名。\n'],
  [['--line-pitch', '20'], '选项“--line-pitch”不能写“20”；请填写 standard 或 28 或 30 或 33。\n'],
])('%j is refused and nothing is written', async (options, message) => {
  const { code, stderr } = await report(...options);
  expect({ code, stderr }).toEqual({ code: 2, stderr: message });
  expect(await readdir(folder)).toEqual(['台账.xlsx']);
});

test('a unit that is not in the ledger is refused with those that are', async () => {
  const { code, stderr } = await report('--unit', '没有的科');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^台账里没有责任单位“没有的科”；现有：[^、]+、.+。\n$/u);
  expect(await readdir(folder)).toEqual(['台账.xlsx']);
});

test('a template that cannot be followed is refused with its line', async () => {
  const template = join(folder, '模板.txt');
  await writeFile(template, '标题：甲\n【没有的部分】\n');
  const { code, stderr } = await report('--template-file', template);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^模板第2行有问题：/u);
});
