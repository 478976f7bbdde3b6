import { later } from '../../src/taskpane/later';

function answers(...results: (string | Error)[]) {
  return jest.fn(() => {
    const next = results.shift() ?? 'late';
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
}

test('is awaited, then here, and tells who listens', async () => {
  const fetch = answers('parts');
  const parts = later(fetch);
  const kinds: string[] = [];
  const unsubscribe = parts.subscribe(() => kinds.push(parts.snapshot().kind));
  expect(parts.snapshot().kind).toBe('awaited');
  await Promise.all([parts.fetch(), parts.fetch()]);
  await parts.fetch();
  expect(parts.snapshot()).toEqual({ kind: 'here', value: 'parts' });
  expect(parts.snapshot()).toBe(parts.snapshot());
  expect([kinds, fetch.mock.calls.length]).toEqual([['here'], 1]);
  unsubscribe();
});

test('what is missing can be fetched again', async () => {
  const parts = later(answers(new Error('gone'), 'parts'));
  const kinds: string[] = [];
  parts.subscribe(() => kinds.push(parts.snapshot().kind));
  await parts.fetch();
  expect(parts.snapshot()).toMatchObject({ kind: 'missing', failure: { code: 'unknown' } });
  await parts.fetch();
  expect(kinds).toEqual(['missing', 'awaited', 'here']);
});

test('who no longer listens is not told', async () => {
  const parts = later(answers('parts'));
  const told = jest.fn();
  parts.subscribe(told)();
  await parts.fetch();
  expect(told).not.toHaveBeenCalled();
});
