import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const COMMITTED = resolve(ROOT, 'assets/samples/sample-ledger.xlsx');

/** Zip entries carry wall-clock time, the likeliest thing to differ between two machines. */
test.each(['UTC', 'Asia/Shanghai'])('the script makes the committed sample in %s', (zone) => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  const made = join(folder, 'sample.xlsx');
  execFileSync(process.execPath, [resolve(ROOT, 'src/tools/make-sample.mjs'), made], {
    env: { ...process.env, TZ: zone },
  });
  const same = readFileSync(made).equals(readFileSync(COMMITTED));
  rmSync(folder, { recursive: true });
  expect(same).toBe(true);
});
