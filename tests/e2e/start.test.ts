import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const START = path.resolve(__dirname, '../../src/tools/start.mjs');

interface Started {
  readonly program: ChildProcess;
  /** All it printed, as soon as that matches. */
  readonly printed: (wanted: RegExp) => Promise<string>;
}

function start(port: string): Started {
  const env = { ...process.env, PORT: port, BROWSER: 'none' };
  const program = spawn(process.execPath, [START], { env });
  let text = '';
  program.stdout.on('data', (chunk) => (text += String(chunk)));
  program.stderr.on('data', (chunk) => (text += String(chunk)));
  const printed = async (wanted: RegExp): Promise<string> => {
    while (!wanted.test(text)) {
      if (program.exitCode !== null) throw new Error(`Cannot find ${String(wanted)} in: ${text}`);
      await Promise.race([once(program.stdout, 'data'), once(program, 'close')]);
    }
    return text;
  };
  return { program, printed };
}

test('npm start prints the address, serves the workbench there and ends when asked to', async () => {
  const { program, printed } = start('0');
  const text = await printed(/Ctrl\+C/);
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0] ?? '';
  expect(text).toContain(`整改台账助手试用台已启动：${address}`);
  expect(await (await fetch(address)).text()).toContain('<title>整改台账助手 · 试用台</title>');

  const ended = once(program, 'exit');
  program.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(await printed(/已结束。/)).toContain(address);
});

test('a taken port that was asked for is said in Chinese', async () => {
  const first = start('0');
  const port = /127\.0\.0\.1:(\d+)/.exec(await first.printed(/Ctrl\+C/))?.[1] ?? '';
  const second = start(port);
  expect(await once(second.program, 'close')).toEqual([1, null]);
  expect(await second.printed(/端口/)).toBe(
    `端口 ${port} 已被占用，请换一个端口，或不设置 PORT 让程序自己选择。\n`,
  );
  first.program.kill('SIGINT');
  await once(first.program, 'exit');
});
