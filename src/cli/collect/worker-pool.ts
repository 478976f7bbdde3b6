import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileReader, FileResult, FoundFile, ReadingRequest } from './types';
import { COLLECT_WORDS } from './words';

/** What one file may take before its thread is ended. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Of each thread. */
  readonly heapMegabytes: number;
}

/** A file of a hundred thousand rows takes seconds. */
const LIMIT_SECONDS = 120;
const MOST_HEAP_MB = 2048;

/**
 * Worker threads that read files. A file that crashes its thread, takes all its memory or never ends is
 * answered with the reason, and another thread takes the place of that one.
 *
 * @param script The bundled worker.
 */
export function workerPool(
  script: string,
  request: ReadingRequest,
  width: number,
  limits: Partial<ReadingLimits> = {},
): FileReader {
  const { seconds = LIMIT_SECONDS, heapMegabytes = heapOf(width) } = limits;
  const idle: Worker[] = [];
  const begin = (): Worker => {
    const worker = new Worker(script, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    // A thread may also die after its answer, while nobody asks it: no reason to end the whole run.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
    });
    return worker;
  };
  return {
    width,
    read: async (file) => {
      const worker = idle.pop() ?? begin();
      const { result, alive } = await askOnce(worker, file, seconds);
      if (alive) idle.push(worker);
      else await worker.terminate();
      return result;
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** All threads together take at most half of the computer's memory. */
function heapOf(width: number): number {
  const half = Math.floor(totalmem() / 2 ** 21 / width);
  return Math.max(256, Math.min(MOST_HEAP_MB, half));
}

interface Answer {
  readonly result: FileResult;
  readonly alive: boolean;
}

function askOnce(worker: Worker, file: FoundFile, limitSeconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (result: FileResult, alive: boolean): void => {
      clearTimeout(timer);
      // One by one: taking off all listeners would take off the thread's own, too.
      worker.off('message', told).off('error', failed).off('exit', left);
      resolve({ result, alive });
    };
    const lost = (trouble: { readonly reason: string; readonly advice: string }): void => {
      end({ kind: 'unread', unread: { file: file.name, ...trouble } }, false);
    };
    const told = (result: FileResult): void => {
      end(result, true);
    };
    const failed = (error: Error & { code?: string }): void => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      lost(isFull ? COLLECT_WORDS.noMemory : COLLECT_WORDS.crashed(error.message));
    };
    const left = (code: number): void => {
      lost(COLLECT_WORDS.crashed(`退出码 ${code}`));
    };
    const timer = setTimeout(() => {
      lost(COLLECT_WORDS.tooSlow(limitSeconds));
    }, limitSeconds * 1000);
    worker.on('message', told).on('error', failed).on('exit', left);
    worker.postMessage(file);
  });
}
