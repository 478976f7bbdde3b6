import { Collection } from '../../domain/collection/collection';
import { MOST_LATE } from '../../domain/collection/late-problems';
import type { CollectionReport } from '../../domain/collection/types';
import type { CountingRule } from '../../domain/summary/types';
import type { LineSink } from './line-sinks';
import type { Listing } from './list-files';
import type { Progress } from './progress';
import { readInOrder } from './read-in-order';
import type { FileReader } from './types';

/**
 * Reads all files of a listing into one report; their problems go to the sink line by line, in the order of
 * the files and of their rows.
 */
export async function collectFiles(
  { files, unread }: Listing,
  reader: FileReader,
  rule: CountingRule,
  { sink, progress }: { readonly sink: LineSink | null; readonly progress: Progress },
): Promise<CollectionReport> {
  const collection = new Collection(rule, MOST_LATE);
  for (const file of unread) collection.addUnread(file);
  let done = 0;
  let missed = 0;
  await readInOrder(files, reader, async (result) => {
    if (result.kind === 'ledger') {
      collection.add(result.ledger);
      if (sink && result.lines) await sink.write(result.lines);
    } else if (result.kind === 'unread') {
      collection.addUnread(result.unread);
      missed += 1;
    }
    done += 1;
    progress.tell(done, files.length, missed);
  });
  progress.end();
  return collection.report();
}
