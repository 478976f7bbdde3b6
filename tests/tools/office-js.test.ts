import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mirrorOfficeJs } from '../../src/tools/mirror.mjs';
import {
  missingOfficeFiles,
  mirrorList,
  OFFICE_FILES,
  officeFolder,
  officeSource,
} from '../../src/tools/office-js.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'office-js-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  [undefined, 'office-js/office.js', []],
  ['local', 'office-js/office.js', []],
  [
    'cdn',
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ['https://appsforoffice.microsoft.com'],
  ],
  [
    'cdn-cn',
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    ['https://appsforoffice.cdn.partner.office365.cn'],
  ],
])('office.js from %s', (name, script, hosts) => {
  expect(officeSource(name)).toMatchObject({ script, hosts });
});

test.each(['CDN', 'https://evil.example/', 'toString', '__proto__'])('not from %s', (name) => {
  expect(() => officeSource(name)).toThrow(
    `officeJs 只能是 local、cdn 或 cdn-cn，现在是“${name}”。`,
  );
  expect(() => mirrorList(name)).toThrow(/只能从 cdn 或 cdn-cn/u);
});

test('the package has every file that Excel may ask for', () => {
  expect(missingOfficeFiles(officeFolder(path.join(folder, 'no-mirror')))).toEqual([]);
});

/** A file as Microsoft's server would give it. */
const script = (url: string): string =>
  `/* Office ${url} FileVersion:"16.0.20308.15050" */${'x'.repeat(1000)}`;

const answer = (url: string): Promise<Response> => Promise.resolve(new Response(script(url)));

test('a mirror holds each file as it came, and wins over the package', async () => {
  const mirror = path.join(folder, 'mirror');
  expect(await mirrorOfficeJs('cdn', mirror, answer)).toEqual({
    version: '16.0.20308.15050',
    files: OFFICE_FILES.length,
  });
  const host = 'https://appsforoffice.microsoft.com/lib/1/hosted';
  for (const file of OFFICE_FILES) {
    expect(readFileSync(path.join(mirror, file), 'utf8')).toBe(script(`${host}/${file}`));
  }
  expect(officeFolder(mirror)).toBe(mirror);
  expect(readdirSync(folder)).toEqual(['mirror']);
});

test('a mirror that lacks a file is refused by name', async () => {
  const mirror = path.join(folder, 'mirror');
  await mirrorOfficeJs('cdn-cn', mirror, answer);
  rmSync(path.join(mirror, 'zh-tw/office_strings.js'));
  expect(() => officeFolder(mirror)).toThrow(
    'mirror 里缺少：zh-tw/office_strings.js。请重新运行 npm run mirror-office-js，或删除这个文件夹，改用随项目安装的 office.js。',
  );
});

const last = OFFICE_FILES.at(-1) ?? '';

test.each([
  ['a file that is not there', () => new Response('', { status: 404 }), /服务器回答 404/u],
  ['a log-in page', () => new Response(`<html>${'x'.repeat(2000)}`), /不是脚本/u],
  ['half a line', () => new Response('var'), /不是脚本/u],
])('%s leaves the former mirror as it was', async (_what, bad, reason) => {
  const mirror = path.join(folder, 'mirror');
  mkdirSync(mirror);
  writeFileSync(path.join(mirror, 'kept.txt'), 'kept');
  const ask = (url: string): Promise<Response> =>
    url.endsWith(last) ? Promise.resolve(bad()) : answer(url);
  await expect(mirrorOfficeJs('cdn', mirror, ask)).rejects.toThrow(reason);
  expect(readdirSync(folder)).toEqual(['mirror']);
  expect(readdirSync(mirror)).toEqual(['kept.txt']);
});

test('no network is said with the address that was asked for', async () => {
  const ask = (): Promise<Response> =>
    Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }));
  await expect(mirrorOfficeJs('cdn', path.join(folder, 'mirror'), ask)).rejects.toThrow(
    '没能取到 https://appsforoffice.microsoft.com/lib/1/hosted/office.js：ENOTFOUND',
  );
});
