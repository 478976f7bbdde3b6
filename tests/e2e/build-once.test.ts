import { ensureBuilt } from '../../src/tools/build-once.mjs';

test('what the set-up built is not built again', async () => {
  const said: string[] = [];
  expect(await ensureBuilt(['web', 'cli'], (line) => said.push(line))).toEqual([]);
  expect(said).toEqual([]);
});
