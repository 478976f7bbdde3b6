import { parentPort, workerData } from 'node:worker_threads';
import { readFileResult } from './read-file';
import type { FoundFile, ReadingRequest } from './types';

/** One worker thread: reads each file it is sent and answers with what came of it. */
const request = workerData as ReadingRequest;

async function answer(file: FoundFile): Promise<void> {
  const result = await readFileResult(file, request);
  const lines = result.kind === 'ledger' ? result.lines : null;
  parentPort?.postMessage(result, lines === null ? [] : [lines.buffer as ArrayBuffer]);
}

parentPort?.on('message', (file: FoundFile) => {
  // What is no fault of the file ends this thread; the pool says so of the file and begins another.
  answer(file).catch((error: unknown) => {
    setImmediate(() => {
      throw error;
    });
  });
});
