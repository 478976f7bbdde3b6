import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const DOMAIN_CONFIG = resolve(ROOT, 'src/domain/tsconfig.json');
const TSC = resolve(ROOT, 'node_modules/@typescript/native/bin/tsc');

/** File, what it holds, and what the compiler says of it under the domain's settings. */
const FILES: readonly (readonly [string, string, readonly string[]])[] = [
  ['document.ts', 'export const title = document.title;', ["TS2584 'document'"]],
  ['window.ts', 'export const width = window.innerWidth;', ["TS2304 'window'"]],
  ['console.ts', "console.log('read');", ["TS2584 'console'"]],
  ['process.ts', "export const home = process.env['HOME'];", ["TS2591 'process'"]],
  ['excel.ts', 'export const run = Excel.run;', ["TS2304 'Excel'"]],
  ['office.ts', 'export type Host = Office.HostType;', ["TS2503 'Office'"]],
  ['node.ts', "import { join } from 'node:path';\nexport const j = join;", ["TS2591 'node:path'"]],
  ['pure.ts', 'export const day = new Date(0).getUTCDate();', []],
];

/** The domain's own settings, moved to a folder outside the project. */
function movedConfig(): string {
  const config = JSON.parse(readFileSync(DOMAIN_CONFIG, 'utf8')) as Record<string, unknown>;
  return JSON.stringify({ ...config, extends: resolve(ROOT, 'tsconfig.json') });
}

/** File name → `code 'name'` of its errors. */
function compile(): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'purity-'));
  writeFileSync(join(folder, 'tsconfig.json'), movedConfig());
  for (const [file, source] of FILES) writeFileSync(join(folder, file), `${source}\nexport {};\n`);
  const args = [TSC, '-p', folder, '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const found = new Map<string, string[]>();
  for (const [, file = '', code = '', name = ''] of stdout.matchAll(
    /^([^(\n]+)\([\d,]+\): error (TS\d+):[^'\n]*('[^'\n]*')/gm,
  )) {
    found.set(file, [...(found.get(file) ?? []), `${code} ${name}`]);
  }
  return found;
}

describe('under the settings of src/domain', () => {
  const found = compile();

  test.each(FILES)('%s is judged', (file, _source, expected) => {
    expect(found.get(file) ?? []).toEqual(expected);
  });
});
