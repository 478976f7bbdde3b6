import path from 'node:path';
import { ensureBuilt } from '../../src/tools/build-once.mjs';
import { serveFolder } from '../../src/tools/serve.mjs';
import { rememberServer } from './support/server';

/** Builds pages and command line tool where needed and serves the pages until all tests are done. */
async function globalSetup(): Promise<void> {
  await ensureBuilt(['web', 'cli'], (line) => {
    process.stderr.write(`\n${line}\n`);
  });
  rememberServer(await serveFolder(path.resolve(__dirname, '../../dist'), [0]));
}

// Jest wants its set-up as the module's value.
module.exports = globalSetup;
