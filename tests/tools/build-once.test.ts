import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fingerprint, isUsualBuild } from '../../src/tools/build-once.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'build-'));
  await mkdir(path.join(root, 'src/domain'), { recursive: true });
  await mkdir(path.join(root, 'assets'));
  const files = ['src/domain/day.ts', 'assets/icon.svg', 'manifest.xml', 'webpack.config.js'];
  for (const file of [...files, '.swcrc', 'package-lock.json']) {
    await writeFile(path.join(root, file), file);
  }
});
afterEach(() => rm(root, { recursive: true }));

test('the same sources have the same fingerprint', async () => {
  expect(await fingerprint('web', root)).toBe(await fingerprint('web', root));
});

test.each([
  ['a changed source', 'src/domain/day.ts', 'changed'],
  ['a new source', 'src/domain/new.ts', ''],
  ['a changed dependency', 'package-lock.json', '{}'],
  ['a changed configuration', 'webpack.config.js', ''],
])('%s changes both', async (_what, file, content) => {
  const before = [await fingerprint('web', root), await fingerprint('cli', root)];
  await writeFile(path.join(root, file), content);
  expect(await fingerprint('web', root)).not.toBe(before[0]);
  expect(await fingerprint('cli', root)).not.toBe(before[1]);
});

test.each(['assets/icon.svg', 'manifest.xml'])('%s is only in the pages', async (file) => {
  const before = [await fingerprint('web', root), await fingerprint('cli', root)];
  await writeFile(path.join(root, file), 'changed');
  expect(await fingerprint('web', root)).not.toBe(before[0]);
  expect(await fingerprint('cli', root)).toBe(before[1]);
});

test('the bench is built anew with the sources, not with the pages', async () => {
  const before = await fingerprint('bench', root);
  await writeFile(path.join(root, 'assets/icon.svg'), 'changed');
  expect(await fingerprint('bench', root)).toBe(before);
  await writeFile(path.join(root, 'src/domain/day.ts'), 'changed');
  expect(await fingerprint('bench', root)).not.toBe(before);
});

test('moving a text from one file to its neighbour is a change', async () => {
  await writeFile(path.join(root, 'src/domain/a.ts'), 'one');
  await writeFile(path.join(root, 'src/domain/b.ts'), '');
  const before = await fingerprint('cli', root);
  await writeFile(path.join(root, 'src/domain/a.ts'), '');
  await writeFile(path.join(root, 'src/domain/b.ts'), 'one');
  expect(await fingerprint('cli', root)).not.toBe(before);
});

test('another office.js makes other pages', async () => {
  const before = await fingerprint('web', root);
  await mkdir(path.join(root, 'office-js-mirror'));
  await writeFile(path.join(root, 'office-js-mirror/office.js'), 'newer');
  expect(await fingerprint('web', root)).not.toBe(before);
});

const files = (officeJs: string, origin: string | null): string =>
  JSON.stringify({ officeJs, origin, files: [] });

test.each([
  ['a build without flags', files('local', null), {}, true],
  ['no list at all', undefined, {}, false],
  ['a build for another origin', files('local', 'https://oa.example.gov.cn'), {}, false],
  ['a build with Microsoft’s server', files('cdn', null), {}, false],
  ['the same, asked for in the environment', files('cdn', null), { OFFICE_JS: 'cdn' }, true],
  ['an empty wish', files('local', null), { OFFICE_JS: '' }, true],
])('%s', (_what, list, env, usual) => {
  expect(isUsualBuild(list, env)).toBe(usual);
});
