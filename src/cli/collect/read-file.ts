import { readFile, stat } from 'node:fs/promises';
import type { LoadedLedger } from '../../app/load-ledger';
import { WorkbookFailure } from '../../app/ports';
import { collectFile, MOST_BYTES, unreadBecause } from '../../app/process/collection-reading';
import { type RecordContext, itemRecord } from '../../domain/collection/item-record';
import { COLLECTION_WORDS } from '../../domain/collection/words';
import { InputError } from '../input-error';
import { openPackageWorkbook } from '../package-workbook';
import type { FileResult, FoundFile, ReadingRequest } from './types';
import { COLLECT_WORDS } from './words';

/** Reads one file. What cannot be read is answered, not thrown; only a fault of the program is thrown. */
export async function readFileResult(
  { name, path }: FoundFile,
  request: ReadingRequest,
): Promise<FileResult> {
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return { kind: 'unread', unread: { file: name, ...bytes } };
  try {
    const { workbook, note } = openPackageWorkbook(bytes);
    const result = await collectFile({ name, workbook, uncalculated: note }, request);
    if (result.kind !== 'ledger') return result;
    const { ledger, loaded, context } = result;
    return { kind: 'ledger', ledger, lines: request.items ? linesOf(loaded, context) : null };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof WorkbookFailure)) throw error;
    return { kind: 'unread', unread: unreadBecause(name, error.message) };
  }
}

interface Trouble {
  readonly reason: string;
  readonly advice: string;
}

async function bytesOf(path: string): Promise<Uint8Array | Trouble> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) return COLLECTION_WORDS.tooLarge(Math.ceil(size / 2 ** 20));
    return new Uint8Array(await readFile(path));
  } catch {
    return COLLECT_WORDS.vanished;
  }
}

function linesOf({ ledger }: LoadedLedger, context: RecordContext): Uint8Array {
  const lines = ledger.items.map((item) => `${JSON.stringify(itemRecord(item, context))}\n`);
  return new TextEncoder().encode(lines.join(''));
}
