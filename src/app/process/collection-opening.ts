import type { UnreadFile } from '../../domain/collection/types';
import { COLLECTION_WORDS } from '../../domain/collection/words';
import { WorkbookFailure } from '../ports';
import type { ProcessDesk } from '../process-desk';
import type { CollectionFile } from './collection-files';
import { type CollectionSource, MOST_BYTES, unreadBecause } from './collection-reading';

/** A file that was opened, and what is said where its reading fails. */
interface OpenedFile extends CollectionSource {
  readonly because: (error: unknown) => UnreadFile;
}

/**
 * Opens a file only to look at it.
 *
 * @returns Why it is none, where it cannot be opened.
 * @throws WorkbookFailure `fileMissing` where what opens files does not come; `notSupported` where there is
 *   nothing that does.
 */
export async function openedFile(
  { name, size, bytes }: CollectionFile,
  { openPackage }: Pick<ProcessDesk, 'openPackage'>,
): Promise<OpenedFile | UnreadFile> {
  if (openPackage === undefined) {
    throw new WorkbookFailure('notSupported', '这里不能打开别的文件；请用命令行 collect 汇总。');
  }
  if (size > MOST_BYTES) {
    return { file: name, ...COLLECTION_WORDS.tooLarge(Math.ceil(size / 2 ** 20)) };
  }
  const because = (error: unknown): UnreadFile => troubleOf(name, error);
  let content: Uint8Array;
  try {
    content = await bytes();
  } catch {
    return { file: name, ...COLLECTION_WORDS.moved };
  }
  try {
    const workbook = await openPackage(content);
    const uncalculated = (sheetId: string): string | null => {
      const missing = workbook.uncalculated?.(sheetId) ?? null;
      return missing && COLLECTION_WORDS.uncalculated(missing.cell, missing.count);
    };
    return { name, workbook, uncalculated, because };
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === 'fileMissing') throw error;
    return because(error);
  }
}

/** What reads files says in Chinese what is the matter with one; anything else is a fault of the program. */
function troubleOf(file: string, error: unknown): UnreadFile {
  const message = error instanceof Error ? error.message : String(error);
  if (/[\u4E00-\u9FFF]/u.test(message)) return unreadBecause(file, message);
  return { file, ...COLLECTION_WORDS.crashed(message.slice(0, 100)) };
}
