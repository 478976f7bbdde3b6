import type { HostObject } from './host-object';

/** Objects the client asked to keep between two requests (`_KeepReference`, tracked objects). */
export class References {
  readonly #kept = new Map<string, HostObject>();
  #last = 0;

  /** The reference's id, to be sent as `_ReferenceId`. */
  keep(object: HostObject): string {
    this.#last += 1;
    const id = `ref-${this.#last}`;
    this.#kept.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.#kept.get(id);
  }

  /** Forgetting twice is no mistake: the client cleans up without looking. */
  forget(id: string): void {
    this.#kept.delete(id);
  }

  forgetAll(): void {
    this.#kept.clear();
  }

  get count(): number {
    return this.#kept.size;
  }
}
