import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { madeFile } from '../../../src/bench/collect-files';
import { COLLECT_DAYS } from '../../../src/bench/collect-problems';
import { collect, type CollectTools } from '../../../src/cli/collect-command';
import { readCollectOptions } from '../../../src/cli/collect/options';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { inProcessReader } from './in-process-reader';

const FILES = 12;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-screen-'));
  for (let at = 0; at < FILES; at += 1) {
    writeFileSync(join(folder, `台账${at + 10}.xlsx`), madeFile(at, 20).bytes);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A screen that takes its time, and knows how much ever waited for it. */
class SlowScreen extends Writable {
  readonly pieces: string[] = [];
  mostWaiting = 0;

  constructor() {
    super({ highWaterMark: 1024 });
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.mostWaiting = Math.max(this.mostWaiting, this.writableLength);
    this.pieces.push(chunk.toString('utf8'));
    setTimeout(done, 5);
  }
}

async function run(width: number, isBackwards: boolean): Promise<SlowScreen> {
  const stdout = new SlowScreen();
  const tools: CollectTools = {
    reader: (request) => {
      const reader = inProcessReader(request, width);
      const delayOf = (name: string): number => (isBackwards ? 40 - Number(name.slice(2, 4)) : 0);
      return {
        ...reader,
        read: async (file) => {
          const result = await reader.read(file);
          await new Promise((resolve) => {
            setTimeout(resolve, delayOf(file.name));
          });
          return result;
        },
      };
    },
    stdout,
    stderr: { isTTY: false, write: () => true },
  };
  const options = optionsOf(
    { ...DEFAULT_SETTINGS, feedback: COLLECT_DAYS.feedback },
    COLLECT_DAYS.asOf,
  );
  const asked = readCollectOptions({ ndjson: '-', quiet: true }, [folder]);
  const { text, note } = await collect(
    { collect: asked, out: null, json: false, options, rule: DEFAULT_COUNTING_RULE },
    tools,
  );
  expect(text).toBe('');
  expect(note).toContain(`读取台账${FILES}份`);
  return stdout;
}

test('on the screen the problems come in the order of the files, whatever is read first', async () => {
  const [alone, many] = [await run(1, false), await run(5, true)];
  expect(many.pieces.join('')).toBe(alone.pieces.join(''));
  const files = many.pieces
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly file: string }).file);
  expect([...new Set(files)]).toEqual(readdirSync(folder).sort());
  expect(files).toEqual([...files].sort());
});

test('a slow screen makes the reading wait: no more than one file waits for it', async () => {
  const { pieces, mostWaiting } = await run(5, false);
  expect(mostWaiting).toBeLessThanOrEqual(
    Math.max(...pieces.map((piece) => Buffer.byteLength(piece))),
  );
});
