const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;

function entriesOf(view: DataView): readonly number[] {
  const end = endOf(view);
  const found: number[] = [];
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    found.push(at);
    at += entryLength(view, at);
  }
  return found;
}

function entryLength(view: DataView, at: number): number {
  return (
    46 +
    view.getUint16(at + 28, true) +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true)
  );
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error('Cannot find the end of the archive');
}

const copyOf = (zip: Uint8Array): [Uint8Array, DataView] => {
  const bytes = Uint8Array.from(zip);
  return [bytes, new DataView(bytes.buffer)];
};

/** The archive with other sizes in its directory. */
export function claimSizes(zip: Uint8Array, sizeOf: (real: number) => number): Uint8Array {
  const [bytes, view] = copyOf(zip);
  for (const at of entriesOf(view)) {
    view.setUint32(at + 24, sizeOf(view.getUint32(at + 24, true)), true);
  }
  return bytes;
}

/** The archive with the second file where the first is. */
export function sharingBytes(zip: Uint8Array): Uint8Array {
  const [bytes, view] = copyOf(zip);
  const [first = 0, second = 0] = entriesOf(view);
  view.setUint32(second + 42, view.getUint32(first + 42, true), true);
  return bytes;
}

/** The archive with its last directory entry so many times. */
export function repeatedEntries(zip: Uint8Array, count: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const last = entriesOf(view).at(-1) ?? 0;
  const entry = zip.slice(last, last + entryLength(view, last));
  const end = endOf(view);
  const bytes = new Uint8Array(zip.length + entry.length * count);
  bytes.set(zip.subarray(0, end));
  for (let at = 0; at < count; at += 1) bytes.set(entry, end + at * entry.length);
  bytes.set(zip.subarray(end), end + count * entry.length);
  const after = new DataView(bytes.buffer);
  const newEnd = end + count * entry.length;
  after.setUint16(newEnd + 8, count + entriesOf(view).length, true);
  after.setUint16(newEnd + 10, count + entriesOf(view).length, true);
  return bytes;
}
