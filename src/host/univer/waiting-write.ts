/** At most one write that waits for more of its kind: several looks of one range become one command. */
export class WaitingWrite {
  #gathering = false;
  #write: (() => void) | null = null;

  /** Until `settle`, a write may wait. */
  gather(): void {
    this.#gathering = true;
  }

  /** Writes what waits and lets nothing wait any more. */
  settle(): void {
    this.#gathering = false;
    this.write();
  }

  /**
   * Has `write` called before the next command at the latest; at once where nothing may wait.
   * What waits is written before another write waits, so that their order stays.
   */
  later(write: () => void): void {
    if (this.#write !== write) this.write();
    this.#write = write;
    if (!this.#gathering) this.write();
  }

  /** Writes what waits, if anything does. */
  write(): void {
    const write = this.#write;
    this.#write = null;
    write?.();
  }
}
