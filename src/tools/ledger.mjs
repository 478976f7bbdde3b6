import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './build-once.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// Standard output belongs to the tool's answer, so that it can be piped; what we say goes to stderr.
try {
  await ensureBuilt(['cli'], console.error);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// The tool reads process.argv and sets process.exitCode itself.
await import(pathToFileURL(path.join(ROOT, 'dist/cli/ledger.cjs')).href);
