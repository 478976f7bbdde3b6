import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';

const TODAY = '2025-04-30';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a new file holds a blank ledger that the reader knows', async () => {
  const path = join(folder, '新台账.xlsx');
  expect(await runCli(['template', '--out', path], TODAY)).toEqual({
    code: 0,
    stdout: `已生成空白台账，请从第 5 行填起：\n  ${path}\n`,
    stderr: '',
  });
  expect(await readdir(folder)).toEqual(['新台账.xlsx']);
  expect(await runCli(['read', path], TODAY)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '工作表“整改台账”已认出台账表头，还没有填写问题（第 4 行是示例，不计入统计）。请从第 5 行填起。\n',
  });
});

test('an existing file is never written over', async () => {
  const path = join(folder, '台账.xlsx');
  await writeFile(path, '原来的');
  const { code, stderr } = await runCli(['template', '--out', path], TODAY);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `“${path}”已经存在，没有覆盖；请换一个文件名。\n`,
  });
  expect(await readFile(path, 'utf8')).toBe('原来的');
});

test.each<[name: string, path: (folder: string) => string, message: RegExp]>([
  ['another kind of file', (at) => join(at, '台账.xls'), /不是以 \.xlsx 结尾；/u],
  ['a folder that is not there', (at) => join(at, '没有', '台账.xlsx'), /^无法写入“/u],
  ['a folder of that name', (at) => join(at, '夹.xlsx'), /已经存在，没有覆盖；/u],
  ['no name', () => '', /^没有写明新台账的文件名；/u],
])('%s is refused, and nothing is left behind', async (_name, path, message) => {
  await mkdir(join(folder, '夹.xlsx'));
  const { code, stdout, stderr } = await runCli(['template', '--out', path(folder)], TODAY);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(await readdir(folder)).toEqual(['夹.xlsx']);
});
