/** One action in the embedded host: the bytes of every request and of every answer, in order. */
export interface HostAction {
  readonly name: string;
  readonly ms: number;
  readonly requests: readonly number[];
  readonly answers: readonly number[];
}

/** What one program did on a ledger of so many rows. */
export interface HostRun {
  readonly program: 'own' | 'atOnce' | 'rowByRow';
  readonly rows: number;
  /** Null where it did not end in time. */
  readonly actions: readonly HostAction[] | null;
}
