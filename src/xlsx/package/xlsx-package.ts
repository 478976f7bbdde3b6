import { strToU8 } from 'fflate';

/** Where a package's parts come from: all inflated already, or each when it is asked for. */
export interface PartSource {
  keys(): Iterable<string>;
  has(name: string): boolean;
  get(name: string): Uint8Array | undefined;
}

/**
 * The parts of one .xlsx file, by name without a leading slash. What is not written to stays the very
 * bytes that were read; `fork` gives a copy to write to, so that a save that fails has touched nothing.
 */
export class XlsxPackage {
  readonly #source: Uint8Array;
  readonly #original: PartSource;
  readonly #decoded: Map<string, string>;
  /** null stands for a part that was removed. */
  readonly #changed: Map<string, Uint8Array | null>;

  private constructor(
    source: Uint8Array,
    original: PartSource,
    decoded: Map<string, string>,
    changed: Map<string, Uint8Array | null>,
  ) {
    this.#source = source;
    this.#original = original;
    this.#decoded = decoded;
    this.#changed = changed;
  }

  /** `source` is the whole file, given back unchanged where nothing was written. */
  static of(source: Uint8Array, parts: PartSource): XlsxPackage {
    return new XlsxPackage(source, parts, new Map(), new Map());
  }

  fork(): XlsxPackage {
    return new XlsxPackage(
      this.#source,
      this.#original,
      new Map(this.#decoded),
      new Map(this.#changed),
    );
  }

  get source(): Uint8Array {
    return this.#source;
  }

  get changed(): boolean {
    return this.#changed.size > 0;
  }

  /** Every part's name: the file's own order first, then the added ones. */
  names(): string[] {
    const names = [...this.#original.keys()].filter((name) => this.#changed.get(name) !== null);
    for (const [name, bytes] of this.#changed) {
      if (bytes !== null && !this.#original.has(name)) names.push(name);
    }
    return names;
  }

  has(name: string): boolean {
    const changed = this.#changed.get(name);
    return changed === undefined ? this.#original.has(name) : changed !== null;
  }

  bytes(name: string): Uint8Array | undefined {
    const changed = this.#changed.get(name);
    if (changed !== undefined) return changed ?? undefined;
    return this.#original.get(name);
  }

  /** A part as text, or undefined where there is none. UTF-8, or UTF-16 where a byte order mark says so. */
  text(name: string): string | undefined {
    const known = this.#decoded.get(name);
    if (known !== undefined) return known;
    const bytes = this.bytes(name);
    if (!bytes) return undefined;
    const text = decode(bytes);
    this.#decoded.set(name, text);
    return text;
  }

  /** Writes a part; the same text as before is no change. */
  setText(name: string, text: string): void {
    if (this.has(name) && this.text(name) === text) return;
    this.#decoded.set(name, text);
    this.#changed.set(name, strToU8(text));
  }

  setBytes(name: string, bytes: Uint8Array): void {
    this.#decoded.delete(name);
    this.#changed.set(name, bytes);
  }

  remove(name: string): void {
    this.#decoded.delete(name);
    if (this.#original.has(name)) this.#changed.set(name, null);
    else this.#changed.delete(name);
  }

  /** A name that no part has: `stem1.ending`, `stem2.ending`, … */
  freeName(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  // Whatever it was, it is written back as UTF-8.
  return encoding === 'utf-8'
    ? text
    : text.replace(/encoding\s*=\s*["']utf-16["']/i, 'encoding="UTF-8"');
}
