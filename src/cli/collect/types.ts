import type { CollectionRequest } from '../../app/process/collection-reading';
import type { CollectedLedger, UnreadFile } from '../../domain/collection/types';

/** How every file is read and counted. Plain data: it is handed to the worker threads. */
export interface ReadingRequest extends CollectionRequest {
  /** Are the problems themselves wanted, as lines of JSON? */
  readonly items: boolean;
}

/** A file that was found. */
export interface FoundFile {
  readonly path: string;
  /** As it is listed everywhere: with `/`, relative to the folder that was asked for. */
  readonly name: string;
}

/** What came of one file. */
export type FileResult =
  | {
      readonly kind: 'ledger';
      readonly ledger: CollectedLedger;
      /** UTF-8, one problem a line; null where they are not wanted. */
      readonly lines: Uint8Array | null;
    }
  | { readonly kind: 'unread'; readonly unread: UnreadFile }
  /** A collected workbook of ours: neither read nor missed. */
  | { readonly kind: 'own' };

/** Reads files, several at a time. */
export interface FileReader {
  /** How many are read at the same time. */
  readonly width: number;
  /** Never rejects: whatever happens to a file is said in the answer. */
  read(file: FoundFile): Promise<FileResult>;
  close(): Promise<void>;
}
