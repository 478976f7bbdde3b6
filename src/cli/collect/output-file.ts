import { link, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { InputError } from '../input-error';
import { WORDS } from '../words';

/**
 * A file that is written beside its place (….partial) and takes it only when it is whole. What a run that
 * was killed left there is written over; a file that has the name is not.
 */
export class OutputFile {
  declare readonly path: string;
  declare readonly partial: string;

  private constructor(path: string) {
    this.path = path;
    this.partial = `${path}.partial`;
  }

  /** @throws InputError Where the name is taken, or the folder cannot be written. */
  static async begin(path: string): Promise<OutputFile> {
    if (await exists(path)) throw new InputError(WORDS.fileThere(path));
    const file = new OutputFile(path);
    await (await file.open()).close();
    return file;
  }

  /** The partial file, emptied. */
  async open(): Promise<FileHandle> {
    try {
      return await open(this.partial, 'w');
    } catch {
      throw new InputError(WORDS.cannotMake(this.path));
    }
  }

  /** @throws InputError Where somebody took the name meanwhile, or the disk refuses. */
  async publish(): Promise<void> {
    try {
      // Unlike a renaming, a link never takes the place of another file.
      await link(this.partial, this.path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
        throw new InputError(WORDS.fileThere(this.path));
      }
      await this.rename();
      return;
    }
    await rm(this.partial, { force: true });
  }

  /** For disks without links (exFAT, some network drives). */
  private async rename(): Promise<void> {
    if (await exists(this.path)) throw new InputError(WORDS.fileThere(this.path));
    try {
      await rename(this.partial, this.path);
    } catch {
      throw new InputError(WORDS.cannotMake(this.path));
    }
  }

  async discard(): Promise<void> {
    await rm(this.partial, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
