import { spawnSync } from 'node:child_process';
import path from 'node:path';

const START = path.resolve(__dirname, '../../src/tools/start.mjs');

test.each(['abc', '-1', '65536', '80.5'])('PORT=%s is refused before anything is built', (port) => {
  const run = spawnSync(process.execPath, [START], {
    env: { ...process.env, PORT: port },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe(`环境变量 PORT 应为 0 到 65535 的整数，现在是“${port}”。\n`);
  expect(run.stdout).toBe('');
  expect(run.status).toBe(1);
});
