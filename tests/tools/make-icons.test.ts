import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** File name → bytes in base64, so that a difference names the file. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

/** The sources stay where they are; the script draws from them. */
const drawn = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(contents(folder)).filter(([name]) => name.endsWith('.png')));

const NAMES = ['check', 'draft', 'highlight', 'icon', 'problem', 'remove', 'summary'];

test('the script draws the committed icons, each from its own source', () => {
  const made = mkdtempSync(join(tmpdir(), 'icons-'));
  execFileSync(process.execPath, [resolve(ROOT, 'src/tools/make-icons.mjs'), made]);
  const icons = drawn(made);
  rmSync(made, { recursive: true });
  const committed = resolve(ROOT, 'assets/icons');
  // Eight sizes each, and the mark in a ninth.
  expect(Object.keys(icons)).toHaveLength(57);
  expect(icons).toEqual(drawn(committed));
  const sources = readdirSync(committed).filter((name) => name.endsWith('.svg'));
  expect(sources.sort()).toEqual(NAMES.map((name) => `${name}.svg`));
});

test('no two icons look the same', () => {
  const icons = drawn(resolve(ROOT, 'assets/icons'));
  const small = NAMES.map((name) => icons[`${name}-16.png`]);
  expect(new Set(small).size).toBe(NAMES.length);
});
