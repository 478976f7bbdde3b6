import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeNewFiles } from '../../src/cli/new-files';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-files-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('makes the folder and writes every file', async () => {
  const out = join(folder, '一层', '二层');
  const paths = await writeNewFiles(out, [
    { base: '台账', extension: '.xlsx', content: new Uint8Array([1, 2]) },
    { base: '台账', extension: '.txt', content: '正文' },
  ]);
  expect(paths.map((path) => basename(path))).toEqual(['台账.xlsx', '台账.txt']);
  expect([...(await readFile(join(out, '台账.xlsx')))]).toEqual([1, 2]);
  expect(await readFile(join(out, '台账.txt'), 'utf8')).toBe('正文');
});

test('never writes over a file: the new one gets a number', async () => {
  await writeFile(join(folder, '台账.txt'), '原来的');
  const [path = ''] = await writeNewFiles(folder, [
    { base: '台账', extension: '.txt', content: '新的' },
  ]);
  expect(basename(path)).toBe('台账(2).txt');
  expect(await readFile(join(folder, '台账.txt'), 'utf8')).toBe('原来的');
  expect((await readdir(folder)).sort()).toEqual(['台账(2).txt', '台账.txt']);
});

test('a file in place of the folder is refused and stays as it was', async () => {
  const path = join(folder, '文件');
  await writeFile(path, '内容');
  await expect(
    writeNewFiles(path, [{ base: 'a', extension: '.txt', content: '' }]),
  ).rejects.toThrow(`输出位置“${path}”是一个文件，不是文件夹；请换一个文件夹。`);
  expect(await readFile(path, 'utf8')).toBe('内容');
});
