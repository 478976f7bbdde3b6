import { ChangeFollower } from './change-follower';
import type { Seen } from './change-rules';
import type { Workbook } from './ports';
import { SessionChanges } from './session-changes';
import type { ReadingPorts } from './session-reading';

/** What keeps a session up to date needs. */
interface LivePorts {
  readonly workbook: Pick<Workbook, 'onChanged'>;
  readonly seen: () => Seen;
  /** As `SessionTasks.wroteLately`. */
  readonly wroteLately: () => boolean;
  /** Reads as soon as nothing else is going on; `needed` ones only where `needReading` says so then. */
  readonly read: (which: 'needed' | 'always') => void;
  /** Looks which sheets there are. */
  readonly listSheets: () => void;
  /** As `FollowerPorts.renewed`. */
  readonly renewed: () => void;
}

/** Keeps a session up to date with its workbook. No method rejects. */
export class SessionLive {
  readonly #changes: SessionChanges;
  readonly #follower: ChangeFollower;

  constructor({ workbook, seen, wroteLately, read, listSheets, renewed }: LivePorts) {
    const refresh = (): void => {
      read('needed');
    };
    this.#changes = new SessionChanges({ seen, wroteLately, refresh, listSheets });
    this.#follower = new ChangeFollower({
      workbook,
      changed: this.#changes.came,
      resumed: () => {
        read('always');
      },
      renewed,
    });
  }

  /** What readings ask of it and tell it. */
  readonly reading: Pick<ReadingPorts, 'needed' | 'begun' | 'unfollowed' | 'failed'> = {
    needed: () => this.#changes.needReading(),
    begun: () => {
      this.#changes.covered();
    },
    unfollowed: () => this.#follower.failure,
    failed: (failure) => {
      this.#follower.doubt(failure);
    },
  };

  /** Says that following is wanted; `ensure` may be a while later. */
  start(): void {
    this.#follower.start();
  }

  /** To be called before anything is read: what changes after that must be told. */
  async ensure(): Promise<void> {
    await this.#follower.ensure();
  }

  async stop(): Promise<void> {
    this.#changes.forget();
    await this.#follower.stop();
  }
}
