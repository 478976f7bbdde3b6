import type { FolderServer } from '../../../src/tools/serve.mjs';

declare global {
  // Set-up and teardown run in the same process but load this module twice.
  var ledgerTestServer: FolderServer | undefined;
}

/** Where the tests, which run in processes of their own, read the address. */
const ORIGIN = 'LEDGER_TEST_ORIGIN';

export function rememberServer(server: FolderServer): void {
  globalThis.ledgerTestServer = server;
  process.env[ORIGIN] = server.origin;
}

export async function closeServer(): Promise<void> {
  await globalThis.ledgerTestServer?.close();
}

/** The address of the server that the global set-up started. */
export function origin(): string {
  const value = process.env[ORIGIN];
  if (value === undefined) throw new Error('Cannot test: the global set-up has not run');
  return value;
}
