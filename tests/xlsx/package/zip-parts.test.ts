import { strToU8, zipSync } from 'fflate';
import { ZipError, ZipParts } from '../../../src/xlsx/package/zip-parts';

const LONG = '整改台账'.repeat(200_000);
const FILE = zipSync({
  'a.xml': strToU8('<甲/>'),
  'folder/': new Uint8Array(0),
  'folder\\b.xml': [strToU8('stored'), { level: 0 }],
  '/long.xml': strToU8(LONG),
});

function opened(bytes: Uint8Array): ZipParts {
  const parts = ZipParts.open(bytes);
  if (parts === null) throw new Error('not opened');
  return parts;
}

function streamed(parts: ZipParts, name: string): string {
  const decoder = new TextDecoder();
  let text = '';
  parts.stream(name, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text + decoder.decode();
}

test('every part by its name, folders left out', () => {
  const parts = opened(FILE);
  expect([...parts.keys()]).toEqual(['a.xml', 'folder/b.xml', 'long.xml']);
  expect(new TextDecoder().decode(parts.get('a.xml'))).toBe('<甲/>');
  expect(new TextDecoder().decode(parts.get('folder/b.xml'))).toBe('stored');
  expect(parts.has('c.xml')).toBe(false);
  expect(parts.get('c.xml')).toBeUndefined();
  expect(parts.announcedSize).toBe(6 + 6 + 12 * 200_000);
});

test('piece by piece is the same as at once', () => {
  const parts = opened(FILE);
  expect(streamed(parts, 'long.xml')).toBe(LONG);
  expect(streamed(parts, 'folder/b.xml')).toBe('stored');
  expect(streamed(parts, 'c.xml')).toBe('');
});

test.each([
  ['no end record', FILE.subarray(0, FILE.length - 30)],
  ['no archive', strToU8('PK\u0003\u0004 and nothing else that an archive would need to have')],
])('%s: not for this reader', (_name, bytes) => {
  expect(ZipParts.open(bytes)).toBeNull();
});

/** Changes bytes of the first part's directory entry; the directory begins where the end record says. */
function directoryChanged(change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = FILE.slice();
  const view = new DataView(bytes.buffer);
  change(view, view.getUint32(bytes.length - 6, true));
  return bytes;
}

test('an unknown method or a ZIP64 size is not for this reader', () => {
  expect(
    ZipParts.open(
      directoryChanged((view, at) => {
        view.setUint16(at + 10, 12, true);
      }),
    ),
  ).toBeNull();
  expect(
    ZipParts.open(
      directoryChanged((view, at) => {
        view.setUint32(at + 24, 0xffffffff, true);
      }),
    ),
  ).toBeNull();
});

test('a part never gives more, nor less, than it announces', () => {
  const less = opened(
    directoryChanged((view, at) => {
      view.setUint32(at + 24, 3, true);
    }),
  );
  expect(() => streamed(less, 'a.xml')).toThrow(ZipError);
  const more = opened(
    directoryChanged((view, at) => {
      view.setUint32(at + 24, 3000, true);
    }),
  );
  expect(() => streamed(more, 'a.xml')).toThrow(ZipError);
});

test('damaged bytes are said to be damaged', () => {
  const bytes = FILE.slice();
  // Behind the first local header and its name: a block of a kind that does not exist.
  bytes[30 + 'a.xml'.length] = 0xff;
  const parts = opened(bytes);
  expect(() => parts.get('a.xml')).toThrow(ZipError);
  expect(() => streamed(parts, 'a.xml')).toThrow(ZipError);
  const moved = opened(
    directoryChanged((view, at) => {
      view.setUint32(at + 42, 5, true);
    }),
  );
  expect(() => moved.get('a.xml')).toThrow(ZipError);
});

test('what the taker throws comes through', () => {
  expect(() => {
    opened(FILE).stream('a.xml', () => {
      throw new RangeError('enough');
    });
  }).toThrow(RangeError);
});
