import type { CollectionReport } from '../../domain/collection/types';
import type { ProcessDesk } from '../process-desk';
import { type Failure, failureOf } from '../session-failure';
import { collectChosen, collectOwn, refused, reportOf } from './collection';
import { type CollectionFile, kindOf, withChosen } from './collection-files';
import type { CollectionRequest, FileFigures } from './collection-reading';

export interface CollectionState {
  /** By name. */
  readonly files: readonly CollectionFile[];
  /** Names of the last choice that took the place of a file chosen before. */
  readonly replaced: readonly string[];
  readonly withOwn: boolean;
  /** While files are read. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** Told to stop, with so many files left to be read. */
  readonly left: number;
  /** What all files come to; null until all were read. */
  readonly report: CollectionReport | null;
  /** How they were read. */
  readonly request: CollectionRequest | null;
  /** Why the reading ended before its end; null where it did not. */
  readonly failure: Failure | null;
}

const NOTHING: CollectionState = {
  ...{ files: [], replaced: [], withOwn: false },
  ...{ progress: null, left: 0, report: null, request: null, failure: null },
};

/** What reading needs of the session. */
type ReadingDesk = Pick<ProcessDesk, 'openPackage' | 'workbook' | 'loaded' | 'readAgain'>;

/** True where both count everything in the same way. */
export function countsAlike(a: CollectionRequest, b: CollectionRequest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Holds the ledgers of many units while the pane is open, and reads them one after another; tells listeners
 * of every change. What was read stays known, so that reading goes on where it was stopped.
 */
export class CollectionWork {
  private state = NOTHING;
  private readonly listeners = new Set<() => void>();
  private readonly known = new Map<CollectionFile, FileFigures>();
  private stopping: AbortController | null = null;

  /** The state now; the same object until something changes. */
  readonly snapshot = (): CollectionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes more files in; they still have to be read. Not while others are being read. */
  add(chosen: readonly CollectionFile[]): void {
    if (this.state.progress !== null) return;
    this.set({ ...withChosen(this.state.files, chosen), report: null, failure: null, left: 0 });
  }

  /** Shall the ledger on screen count, too? It still has to be read. */
  include(withOwn: boolean): void {
    if (this.state.progress === null) this.set({ withOwn, report: null });
  }

  /** Begins anew. */
  clear(): void {
    if (this.state.progress !== null) return;
    this.known.clear();
    this.set(NOTHING);
  }

  /** Ends the reading before its next file. */
  stop(): void {
    this.stopping?.abort();
  }

  /**
   * Reads what is not read yet, and the ledger on screen anew. Never rejects: a bad file is listed, and what
   * stops all is in the state.
   *
   * @returns What all files come to; null where not all were read.
   */
  async read(desk: ReadingDesk, request: CollectionRequest): Promise<CollectionReport | null> {
    if (this.state.progress !== null) return null;
    this.begin(request);
    try {
      const left = await this.readRest(desk, request);
      const report = left > 0 ? null : await this.together(desk, request);
      this.set({ progress: null, left, report });
      return report;
    } catch (error) {
      this.set({ progress: null, failure: failureOf(error) });
      return null;
    }
  }

  private begin(request: CollectionRequest): void {
    const { request: last } = this.state;
    if (last !== null && !countsAlike(last, request)) this.known.clear();
    this.stopping = new AbortController();
    const progress = { done: 0, all: this.readable().length };
    this.set({ request, report: null, failure: null, left: 0, progress });
  }

  /** How many are left when it ends. */
  private async readRest(desk: ReadingDesk, request: CollectionRequest): Promise<number> {
    const all = this.readable();
    const rest = all.filter((file) => !this.known.has(file));
    for (const [at, file] of rest.entries()) {
      this.set({ progress: { done: all.length - rest.length + at, all: all.length } });
      // The pane draws and takes clicks in between.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.stopping?.signal.aborted === true) return rest.length - at;
      this.known.set(file, await collectChosen(file, desk, request));
    }
    return 0;
  }

  private async together(desk: ReadingDesk, request: CollectionRequest): Promise<CollectionReport> {
    const results = this.readable().flatMap((file) => this.known.get(file) ?? []);
    const own = this.state.withOwn ? [await collectOwn(desk, request)] : [];
    return reportOf(refused(this.state.files), [...results, ...own], request);
  }

  private readable(): readonly CollectionFile[] {
    return this.state.files.filter(({ name }) => kindOf(name) === 'readable');
  }

  private set(change: Partial<CollectionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
