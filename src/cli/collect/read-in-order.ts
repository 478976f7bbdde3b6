import type { FileReader, FileResult, FoundFile } from './types';

/** Results that may wait for an earlier file, for each file that is read at a time. */
const AHEAD = 4;

/**
 * Reads files several at a time and hands the results over one after the other in the order of the files,
 * whatever finished first. No more than a few results wait in memory; the next is not begun before `take`
 * has taken what was due.
 */
export async function readInOrder(
  files: readonly FoundFile[],
  reader: FileReader,
  take: (result: FileResult, file: FoundFile) => Promise<void>,
): Promise<void> {
  const waiting: Promise<FileResult>[] = [];
  const gate = gateOf(reader.width);
  let next = 0;
  for (const file of files) {
    while (next < files.length && waiting.length < reader.width * AHEAD) {
      const ahead = files[next];
      next += 1;
      if (ahead) waiting.push(gate(() => reader.read(ahead)));
    }
    const due = waiting.shift();
    if (due) await take(await due, file);
  }
}

/** Lets so many run at a time; the others wait their turn. */
function gateOf(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= width) await new Promise<void>((resolve) => queue.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const following = queue.shift();
      if (following) following();
      else running -= 1;
    }
  };
}
