import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from './input-error';
import { WORDS } from './words';

export interface NewFile {
  readonly base: string;
  readonly extension: string;
  readonly content: Uint8Array | string;
}

const MOST_NUMBERED = 1000;

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new InputError(
      code === 'EEXIST' || code === 'ENOTDIR' ? WORDS.outIsFile(folder) : WORDS.cannotWrite(folder),
    );
  }
  if (!(await stat(folder)).isDirectory()) throw new InputError(WORDS.outIsFile(folder));
}

/** Takes a name nobody has yet: an existing file is never written over, the new one gets a number. */
async function reserve(folder: string, { base, extension }: NewFile): Promise<string> {
  for (let n = 1; n <= MOST_NUMBERED; n += 1) {
    const path = join(folder, `${base}${n === 1 ? '' : `(${n})`}${extension}`);
    try {
      await (await open(path, 'wx')).close();
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') break;
    }
  }
  throw new InputError(WORDS.cannotWrite(folder));
}

async function fill(path: string, content: Uint8Array | string): Promise<void> {
  const partial = `${path}.partial`;
  const file = await open(partial, 'w');
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
  await rename(partial, path);
}

/**
 * Writes new files into a folder, all or none; existing files are never touched.
 *
 * @returns The paths, in the order of `files`.
 * @throws InputError Where the folder cannot be made or written.
 */
export async function writeNewFiles(
  folder: string,
  files: readonly NewFile[],
): Promise<readonly string[]> {
  await makeFolder(folder);
  const paths: string[] = [];
  try {
    for (const file of files) paths.push(await reserve(folder, file));
    for (const [at, path] of paths.entries()) await fill(path, files[at]?.content ?? '');
    return paths;
  } catch (error) {
    for (const path of paths) {
      await rm(path, { force: true });
      await rm(`${path}.partial`, { force: true });
    }
    throw error instanceof InputError ? error : new InputError(WORDS.cannotWrite(folder));
  }
}
