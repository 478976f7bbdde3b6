import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { UnreadFile } from '../../domain/collection/types';
import { COLLECTION_WORDS } from '../../domain/collection/words';
import { InputError } from '../input-error';
import { WORDS } from '../words';
import type { FoundFile } from './types';
import { COLLECT_WORDS } from './words';

const READABLE = ['.xlsx', '.xlsm'];
/** Tables of old Excel and of WPS, which only those programs read. */
const OLD = ['.xls', '.et'];

export interface Listing {
  /** By name, in the order of their UTF-16 units, so that it is the same on every computer. */
  readonly files: readonly FoundFile[];
  /** Files that look like tables but cannot be read, in the same order. */
  readonly unread: readonly UnreadFile[];
}

/**
 * Finds the tables below folders and among files. Hidden files and folders and the lock files of open
 * workbooks (~$…) are passed over, and every file is listed once.
 *
 * @throws InputError For a path that is not there or cannot be listed.
 */
export async function listFiles(paths: readonly string[]): Promise<Listing> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of await filesAt(path, paths.length === 1)) found.set(resolve(file.path), file);
  }
  const sorted = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files: sorted.filter(({ path }) => READABLE.includes(kindOf(path))),
    unread: sorted
      .filter(({ path }) => OLD.includes(kindOf(path)))
      .map(({ name }) => ({ file: name, ...COLLECTION_WORDS.oldFormat })),
  };
}

const kindOf = (path: string): string => extname(path).toLowerCase();
const isPassedOver = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');
const withSlashes = (path: string): string => path.split(sep).join('/');

async function filesAt(path: string, alone: boolean): Promise<readonly FoundFile[]> {
  if (!(await isFolder(path))) {
    return [{ path, name: alone ? basename(path) : withSlashes(path) }];
  }
  const files: FoundFile[] = [];
  for await (const file of walk(path)) {
    const name = alone ? relative(path, file) : file;
    files.push({ path: file, name: withSlashes(name) });
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new InputError(WORDS.fileMissing(path));
  }
}

async function* walk(folder: string): AsyncGenerator<string> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    throw new InputError(COLLECT_WORDS.cannotList(folder));
  }
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}
