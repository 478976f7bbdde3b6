import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';

/** Where the lines of the problems go, in their order. */
export interface LineSink {
  /** Resolves once there is room for more. */
  write(lines: Uint8Array): Promise<void>;
}

export function fileSink(file: FileHandle): LineSink {
  return {
    write: async (lines) => {
      // One write may take a part only.
      let from = 0;
      while (from < lines.length) from += (await file.write(lines, from)).bytesWritten;
    },
  };
}

/** A stream that is read slower than we write makes us wait, so that nothing piles up. */
export function streamSink(stream: NodeJS.WritableStream): LineSink {
  return {
    write: async (lines) => {
      if (!stream.write(lines)) await once(stream, 'drain');
    },
  };
}
