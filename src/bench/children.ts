import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What one process took and printed. */
export interface ChildRun {
  readonly ms: number;
  /** Processor time of all its threads, seconds; hardly changed by what else the machine does. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly peak: number;
  readonly output: string;
}

/** Loaded into every measured process; writes its peak memory and processor time to the fourth stream as it ends. */
const REPORTER = join(__dirname, 'report-usage.cjs');
const OWN = join(__dirname, 'bench.cjs');

/**
 * Runs one Node process to its end.
 *
 * @returns Null where it did not end within `limitMs`; it is then ended.
 * @throws Error where it failed.
 */
export function runNode(args: readonly string[], limitMs: number): Promise<ChildRun | null> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--require', REPORTER, ...args], {
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, limitMs);
    const output = collect(child.stdout);
    const usage = collect(child.stdio[3] as NodeJS.ReadableStream);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      if (timedOut) resolve(null);
      else if (code !== 0)
        reject(new Error(`Cannot measure: ${args.join(' ')} ended with ${code}`));
      else {
        const ms = performance.now() - start;
        const [kilobytes, microseconds] = usage.join('').split(' ').map(Number);
        resolve({
          ms,
          cpu: (microseconds ?? 0) / 1e6,
          peak: (kilobytes ?? 0) / 1024,
          output: output.join(''),
        });
      }
    });
  });
}

/** Runs one of the bench's own measured pieces in a process of its own. */
export async function runOwn(piece: string, args: readonly string[]): Promise<ChildRun> {
  const run = await runNode(['--expose-gc', OWN, 'child', piece, ...args], 600_000);
  if (run === null) throw new Error(`Cannot measure ${piece}: it takes more than ten minutes`);
  return run;
}

function collect(stream: NodeJS.ReadableStream | null): string[] {
  const pieces: string[] = [];
  stream?.setEncoding('utf8');
  stream?.on('data', (piece: string) => pieces.push(piece));
  return pieces;
}
