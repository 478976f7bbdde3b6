import type { SnapshotKept } from './kept-snapshots';
import type { LoadedLedger } from './load-ledger';
import { failureOf, type Failure } from './session-failure';
import type { SessionWork } from './session-work';

/** Snapshots in a session. No method rejects, and none touches a cell. */
export class SessionSnapshots {
  readonly #work: SessionWork;

  constructor(work: SessionWork) {
    this.#work = work;
  }

  /** 记下本次进度: keeps how the ledger stands; one of the same sheet and day is replaced. */
  async take(): Promise<void> {
    const { workbook, engine, loaded, readAgain, run } = this.#work;
    const onScreen = loaded();
    if (!onScreen) return;
    await run('snapshot', async () => {
      const fresh = await readAgain(onScreen.sheet);
      const { keepSnapshot } = await engine();
      const snapshot = await keepSnapshot(workbook, fresh, true);
      await this.#show();
      return { kind: 'snapshotTaken', snapshot };
    });
  }

  /**
   * Keeps how the ledger stands along with the weekly figures, since clerks forget. What was noted for an
   * earlier day is never replaced in passing: figures made up later for that day are not how it stood then.
   */
  async keepWith(
    fresh: LoadedLedger,
    asOfIsToday: boolean,
  ): Promise<SnapshotKept | { readonly kind: 'failed'; readonly failure: Failure }> {
    const { workbook, engine } = this.#work;
    try {
      const { keepSnapshot } = await engine();
      const kept = await keepSnapshot(workbook, fresh, asOfIsToday);
      await this.#show();
      return kept;
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  }

  /** 清除进度记录; asks first, since nothing brings them back. */
  askToClear(): void {
    const { store } = this.#work;
    const count = store.snapshot().snapshots.length;
    if (count === 0) return;
    store.dispatch({ kind: 'asked', question: { kind: 'clearSnapshots', count } });
  }

  /** Takes every snapshot out of the workbook, those of other sheets and unreadable ones, too. */
  async clear(): Promise<void> {
    const { workbook, engine, busy } = this.#work;
    await busy('snapshot', async () => {
      const { clearSnapshots } = await engine();
      const count = await clearSnapshots(workbook);
      await this.#show();
      return { kind: 'snapshotsCleared', count };
    });
  }

  /** Reads what the workbook holds, and says so where some of it cannot be read. */
  async read(): Promise<void> {
    const { store } = this.#work;
    let damaged: number;
    try {
      damaged = await this.#show();
    } catch {
      // The pane is complete without; keeping one reads again, and says what is wrong.
      return;
    }
    const { notice } = store.snapshot();
    if (damaged === 0) return;
    if (notice?.kind === 'settingsDamaged') {
      store.dispatch({ kind: 'noticed', notice: { ...notice, snapshots: damaged } });
    } else if (notice === null) {
      store.dispatch({ kind: 'noticed', notice: { kind: 'snapshotsDamaged', damaged } });
    }
  }

  /** Puts what the workbook holds on screen; gives the number of those that cannot be read. */
  async #show(): Promise<number> {
    const { workbook, engine, store } = this.#work;
    const { readSnapshots } = await engine();
    const { snapshots, damaged } = await readSnapshots(workbook);
    store.dispatch({ kind: 'snapshotsRead', snapshots });
    return damaged;
  }
}
