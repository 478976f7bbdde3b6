import { fetchFile } from './fetch-file';
import { fileFault, type Answer, type FileFault } from './file-fault';
import type { ListedFile } from './listed-file';

/** A file and what is wrong with it; null for nothing. */
export interface CheckedFile {
  readonly file: ListedFile;
  readonly fault: FileFault | null;
}

/** As many as a browser asks one server for at a time anyway, less two for the page itself. */
const AT_ONCE = 4;

/**
 * Asks for every file of the build.
 *
 * @param told after each file: how many are done
 * @returns in the order of the list
 */
export async function checkFiles(
  files: readonly ListedFile[],
  told: (done: number) => void,
  ask: (name: string) => Promise<Answer> = fetchFile,
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) {
      const file = files[at];
      if (file === undefined) return;
      checked[at] = { file, fault: fileFault(file, await ask(file.name)) };
      done += 1;
      told(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return checked;
}
