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

test('the script makes the committed icons', () => {
  const made = mkdtempSync(join(tmpdir(), 'icons-'));
  execFileSync(process.execPath, [resolve(ROOT, 'src/tools/make-icons.mjs'), made]);
  const icons = contents(made);
  rmSync(made, { recursive: true });
  expect(Object.keys(icons)).toHaveLength(10);
  expect(icons).toEqual(contents(resolve(ROOT, 'assets/icons')));
});
