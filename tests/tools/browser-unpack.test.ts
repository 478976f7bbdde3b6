import { readTar } from '../../src/tools/browser-unpack.mjs';

interface Entry {
  readonly name: string;
  readonly mode: string;
  readonly type: string;
  readonly content: string;
}

/** One entry as tar writes it: a header of 512 bytes, the content, filled up to 512. */
function tarEntry({ name, mode, type, content }: Entry): Buffer {
  const body = Buffer.from(content);
  const block = Buffer.alloc(512 + Math.ceil(body.length / 512) * 512);
  block.write(name, 0);
  block.write(mode, 100);
  block.write(body.length.toString(8).padStart(11, '0'), 124);
  block.write(type, 156);
  body.copy(block, 512);
  return block;
}

function tar(...entries: readonly Entry[]): Buffer {
  return Buffer.concat([...entries.map(tarEntry), Buffer.alloc(1024)]);
}

const LIBRARY: Entry = { name: 'lib/libnss3.so', mode: '0000755', type: '0', content: 'elf' };

test.each([
  ['one file', tar(LIBRARY), [['lib/libnss3.so', 0o755, 'elf']]],
  [
    'a file longer than a block and one after it',
    tar({ ...LIBRARY, name: 'a', content: 'x'.repeat(1025) }, LIBRARY),
    [
      ['a', 0o755, 'x'.repeat(1025)],
      ['lib/libnss3.so', 0o755, 'elf'],
    ],
  ],
  ['an empty file', tar({ ...LIBRARY, content: '' }), [['lib/libnss3.so', 0o755, '']]],
  ['no folder', tar({ ...LIBRARY, name: 'lib/', type: '5', content: '' }), []],
  ['no link', tar({ ...LIBRARY, type: '2', content: '' }), []],
  ['nothing', tar(), []],
])('reads %s', (_what, archive, expected) => {
  expect(readTar(archive).map((file) => [file.name, file.mode, file.content.toString()])).toEqual(
    expected,
  );
});
