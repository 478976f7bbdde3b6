import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of a newer office.js, fetched once by `npm run mirror-office-js`; never committed. */
export const MIRROR = path.join(ROOT, 'office-js-mirror');

/**
 * What office.js asks for at run time when the host is Excel; copied unmodified, never bundled. It finds
 * them beside itself, so neither the names nor the folders may change.
 */
export const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
];

/** Where office.js may come from. The two hosts are Microsoft's own; the second one serves China (21Vianet). */
const CDN = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/',
};

/**
 * Where the pages are to load office.js from.
 *
 * @param {string} [name] `local` (beside the pages, the usual), `cdn` or `cdn-cn`
 * @returns {{ name: string, script: string, hosts: readonly string[] }} the script's address as the pages
 *   write it, and the outside origins it needs: none when local
 * @throws {RangeError} for any other name
 */
export function officeSource(name = 'local') {
  if (name === 'local') return { name, script: 'office-js/office.js', hosts: [] };
  const base = Object.hasOwn(CDN, name) ? CDN[name] : undefined;
  if (base === undefined) {
    throw new RangeError(`officeJs 只能是 local、cdn 或 cdn-cn，现在是“${name}”。`);
  }
  return { name, script: `${base}office.js`, hosts: [new URL(base).origin] };
}

/**
 * Where each file of office.js is fetched from to be mirrored.
 *
 * @param {string} name `cdn` or `cdn-cn`
 * @returns {readonly { file: string, url: string }[]}
 */
export function mirrorList(name) {
  const base = Object.hasOwn(CDN, name) ? CDN[name] : undefined;
  if (base === undefined) {
    throw new RangeError(`只能从 cdn 或 cdn-cn 取 office.js，现在是“${name}”。`);
  }
  return OFFICE_FILES.map((file) => ({ file, url: base + file }));
}

/** The files that a folder with office.js lacks. */
export function missingOfficeFiles(folder) {
  return OFFICE_FILES.filter((file) => !existsSync(path.join(folder, file)));
}

/**
 * The folder office.js is copied from: the mirror where there is one, else the package.
 *
 * @param {string} [mirror]
 * @throws {Error} when a mirror lacks a file: half of one build and half of another do not work together
 */
export function officeFolder(mirror = MIRROR) {
  if (!existsSync(mirror)) {
    const entry = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
    return path.join(path.dirname(entry), 'dist');
  }
  const missing = missingOfficeFiles(mirror);
  if (missing.length === 0) return mirror;
  throw new Error(
    `${path.basename(mirror)} 里缺少：${missing.join('、')}。请重新运行 npm run mirror-office-js，或删除这个文件夹，改用随项目安装的 office.js。`,
  );
}
