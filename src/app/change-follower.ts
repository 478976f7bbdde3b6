import { WorkbookFailure, type Workbook, type WorkbookChange } from './ports';
import { failureOf, type Failure } from './session-failure';

/** Milliseconds before each further attempt to follow a workbook; the last pause repeats. */
const PAUSES = [1000, 2000, 5000, 15_000] as const;

const NOT_FOLLOWING =
  '暂时跟踪不到工作簿的改动，数字可能不是最新的；助手会自动重试，也可以点“重新读取”。';

/** After these Excel may have forgotten whom to tell of changes. */
const BROKEN: readonly WorkbookFailure['code'][] = ['unknown', 'busy', 'sessionExpired'];

export interface FollowerPorts {
  readonly workbook: Pick<Workbook, 'onChanged'>;
  readonly changed: (change: WorkbookChange) => void;
  /** Followed again after a while in which it was not: what changed meanwhile nobody told. */
  readonly resumed: () => void;
  /** Registered a second time: whoever else listens to this workbook had better do so, too. */
  readonly renewed: () => void;
}

/**
 * Follows a workbook's changes from `start` to `stop`, once however often it is asked to, and again where
 * that failed or may have ended. No method rejects.
 */
export class ChangeFollower {
  readonly #ports: FollowerPorts;
  #unfollow: (() => Promise<void>) | null = null;
  /** Only the listener of the registration that counts is heard. */
  #current = 0;
  #running = false;
  #following: Promise<void> | null = null;
  #isSuspect = false;
  #wasFollowing = false;
  #failure: Failure | null = null;
  #attempts = 0;
  #retry: ReturnType<typeof setTimeout> | null = null;

  constructor(ports: FollowerPorts) {
    this.#ports = ports;
  }

  /** Why changes are not told at present; null where they are. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Says that following is wanted; `ensure` may be a while later. */
  start(): void {
    this.#running = true;
  }

  /** Follows, where it does not already. Where that fails `failure` says why, and it is tried again by itself. */
  async ensure(): Promise<void> {
    if (!this.#running || (this.#unfollow !== null && !this.#isSuspect)) return;
    this.#following ??= this.#follow().finally(() => {
      this.#following = null;
    });
    await this.#following;
  }

  /** A reading failed: after some failures nobody knows whether changes are still told. */
  doubt({ code }: Failure): void {
    if (BROKEN.includes(code)) this.#isSuspect = true;
  }

  async stop(): Promise<void> {
    this.#running = false;
    this.#wasFollowing = false;
    this.#failure = null;
    this.#forgetRetry();
    await this.#following;
    await this.#leave();
  }

  async #follow(): Promise<void> {
    this.#forgetRetry();
    await this.#leave();
    const number = this.#current;
    try {
      const unfollow = await this.#ports.workbook.onChanged((change) => {
        if (number === this.#current) this.#ports.changed(change);
      });
      this.#unfollow = unfollow;
      this.#isSuspect = false;
      this.#failure = null;
      this.#attempts = 0;
      if (!this.#running) await this.#leave();
      else if (this.#wasFollowing) this.#ports.renewed();
      this.#wasFollowing = true;
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    const { code, detail } = failureOf(error);
    this.#failure = { code, message: NOT_FOLLOWING, detail };
    if (!this.#running || code === 'notSupported') return;
    const pause = PAUSES[this.#attempts] ?? PAUSES[PAUSES.length - 1];
    this.#attempts += 1;
    this.#retry = setTimeout(() => void this.#tryAgain(), pause);
  }

  async #tryAgain(): Promise<void> {
    await this.ensure();
    if (this.#running && this.#failure === null) this.#ports.resumed();
  }

  /** Nothing more is heard from the registration before, whether or not Excel lets it be taken back. */
  async #leave(): Promise<void> {
    this.#current += 1;
    const unfollow = this.#unfollow;
    this.#unfollow = null;
    try {
      await unfollow?.();
    } catch {
      // The workbook is closing with the pane, or the connection is gone: there is nobody left to tell.
    }
  }

  #forgetRetry(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }
}
