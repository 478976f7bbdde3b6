import { readFileResult } from '../../../src/cli/collect/read-file';
import type { FileReader, ReadingRequest } from '../../../src/cli/collect/types';

/** Reads in this process, several files at a time: the bundle with the worker need not be built for it. */
export function inProcessReader(request: ReadingRequest, width: number): FileReader {
  return {
    width,
    read: (file) => readFileResult(file, request),
    close: () => Promise.resolve(),
  };
}
