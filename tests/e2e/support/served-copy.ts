import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../../src/tools/serve.mjs';

const DIST = path.resolve(__dirname, '../../../dist');
/** They live in the folder of the pages but are none. */
const NOT_PAGES = ['cli', 'bench', '.stamp'];

/** A copy of the built pages that a test may spoil. */
export interface ServedCopy {
  readonly folder: string;
  readonly origin: string;
  /** The one file whose name fits. */
  readonly find: (pattern: RegExp) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The pages as somebody would upload them. */
export async function copyPages(folder: string): Promise<void> {
  const isPage = (source: string): boolean =>
    !NOT_PAGES.includes(path.relative(DIST, source).split(path.sep)[0] ?? '');
  await cp(DIST, folder, { recursive: true, filter: isPage });
}

/** As `npm run manifest` does it; that refuses an address without https. */
export async function moveManifest(folder: string, origin: string): Promise<void> {
  const file = path.join(folder, 'manifest.xml');
  const manifest = await readFile(file, 'utf8');
  await writeFile(file, manifest.replaceAll('https://localhost:3000', origin));
}

export async function serveCopy(): Promise<ServedCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ledger-pages-'));
  await copyPages(folder);
  const server = await serveFolder(folder, [0]);
  await moveManifest(folder, server.origin);
  return {
    folder,
    origin: server.origin,
    find: async (pattern) => {
      const files = await readdir(folder, { recursive: true });
      const found = files.filter((name) => pattern.test(name));
      if (found.length !== 1) throw new Error(`Cannot tell which: ${found.join(', ')}`);
      return found.join('').replaceAll(path.sep, '/');
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
