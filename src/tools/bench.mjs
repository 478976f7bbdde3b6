import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build-once.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// The command line tool is what is measured, so both are built.
try {
  await ensureBuilt(['cli', 'bench'], console.error);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// In a process of its own, begun as every measured process is.
const bench = path.join(ROOT, 'dist/bench/bench.cjs');
const child = spawn(process.execPath, [bench, ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('close', (code) => process.exit(code ?? 1));
