import { Inflate, inflateSync, strFromU8 } from 'fflate';
import { atMost, MOST_ENTRIES } from '../limits';

/** One file of the archive as its directory announces it. */
interface ZipEntry {
  readonly compressed: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record and the longest comment behind it. */
const END_REACH = 22 + 0xffff;
/** Fields with this value point to a ZIP64 record. */
const ZIP64 = 0xffffffff;
const UTF8_NAME = 0x800;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes given to the inflater at a time. */
const PIECE = 65_536;
/** Deflate makes nothing smaller than this; an entry that says it did is lying. */
const BEST_RATIO = 1032;

/** A part cannot be inflated, or the archive says something about it that is not so. */
export class ZipError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ZipError';
  }
}

/** The parts of an archive, each inflated only when it is asked for and not kept afterwards. */
export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  private constructor(bytes: Uint8Array, view: DataView, entries: ReadonlyMap<string, ZipEntry>) {
    this.#bytes = bytes;
    this.#view = view;
    this.#entries = entries;
  }

  /**
   * Null for an archive with anything unusual in its directory (ZIP64, other methods, no end record).
   * Throws `TooMuch` for one of more than 20,000 files, `ZipError` where two files share bytes, as in bombs.
   */
  static open(bytes: Uint8Array): ZipParts | null {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = readDirectory(bytes, view);
    if (entries !== null) requireApart([...entries.values()]);
    return entries && new ZipParts(bytes, view, entries);
  }

  /** What all parts together say they inflate to, in bytes. No part ever gives more than it says. */
  get announcedSize(): number {
    let total = 0;
    for (const entry of this.#entries.values()) total += entry.size;
    return total;
  }

  keys(): IterableIterator<string> {
    return this.#entries.keys();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A part's bytes, or undefined where there is none. Throws `ZipError` where it is damaged. */
  get(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const packed = this.#packed(entry);
    if (!entry.compressed) return packed;
    let content: Uint8Array;
    try {
      // One byte more than announced: what does not fit is dropped without a word.
      content = inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
    } catch (error) {
      throw new ZipError(`Cannot inflate ${name}: ${String(error)}`);
    }
    if (content.length !== entry.size) throw new ZipError(`Cannot read ${name}: not as announced`);
    return content;
  }

  /**
   * Hands over a part piece by piece, so that it never stands in memory whole. A part that is not there
   * gives nothing. Throws `ZipError` where it is damaged or longer than announced, and whatever `take` throws.
   */
  stream(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.#entries.get(name);
    if (!entry) return;
    const packed = this.#packed(entry);
    if (!entry.compressed) {
      take(packed);
      return;
    }
    let left = entry.size;
    const inflate = new Inflate((piece) => {
      left -= piece.length;
      if (left < 0) throw new ZipError(`Cannot read ${name}: longer than announced`);
      if (piece.length > 0) take(piece);
    });
    try {
      for (let at = 0; at < packed.length; at += PIECE) {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      }
    } catch (error) {
      throw asZipError(error, name);
    }
    if (left > 0) throw new ZipError(`Cannot read ${name}: shorter than announced`);
  }

  #packed({ headerAt, packedSize, size, compressed }: ZipEntry): Uint8Array {
    const view = this.#view;
    if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_HEADER) {
      throw new ZipError('Cannot read part: no local header');
    }
    const from =
      headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
    const packed = this.#bytes.subarray(from, from + packedSize);
    const most = compressed ? packed.length * BEST_RATIO : packed.length;
    if (packed.length < packedSize || size > most) {
      throw new ZipError('Cannot read part: not as announced');
    }
    return packed;
  }
}

/** The inflater's errors carry a number; any other came from whoever took the pieces. */
function asZipError(error: unknown, name: string): unknown {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'number' ? new ZipError(`Cannot inflate ${name}: ${code}`) : error;
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> | null {
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  atMost(MOST_ENTRIES, count, 'files');
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const entry = readEntry(view, at);
    if (entry === null) return null;
    const path = partName(strFromU8(name, (view.getUint16(at + 8, true) & UTF8_NAME) === 0));
    if (!path.endsWith('/')) entries.set(path, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function requireApart(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const { headerAt, packedSize } of [...entries].sort((a, b) => a.headerAt - b.headerAt)) {
    if (headerAt < end) throw new ZipError('Cannot open: two files share bytes');
    end = headerAt + 30 + packedSize;
  }
}

function readEntry(view: DataView, at: number): ZipEntry | null {
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const headerAt = view.getUint32(at + 42, true);
  if (method !== STORED && method !== DEFLATED) return null;
  if (packedSize === ZIP64 || size === ZIP64 || headerAt === ZIP64) return null;
  return { compressed: method === DEFLATED, packedSize, size, headerAt };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - END_REACH); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** Some writers put backslashes or a leading slash into the names. */
export function partName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '');
}
