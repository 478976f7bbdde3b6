import { WorkbookFailure } from '../../src/app/ports';
import { fetched } from '../../src/taskpane/fetched';

test('what came is kept, and those who ask meanwhile wait for the same', async () => {
  const fetch = jest.fn(() => Promise.resolve({}));
  const get = fetched(fetch);
  const [first, second] = await Promise.all([get(), get()]);
  expect(second).toBe(first);
  expect(await get()).toBe(first);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a failure is one sentence with its cause behind it, and the next call tries again', async () => {
  const fetch = jest.fn(() => Promise.resolve('here'));
  fetch.mockRejectedValueOnce(new Error('Loading chunk 7 failed.'));
  const get = fetched(fetch);
  const failure: unknown = await get().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(WorkbookFailure);
  expect(failure).toMatchObject({
    code: 'fileMissing',
    message: expect.stringMatching(/没有取到.+台账没有改动。.+重试/u) as string,
    detail: 'Error: Loading chunk 7 failed.',
  });
  expect(await get()).toBe('here');
});

test('what did not come for want of another file fails as that one did', async () => {
  const first = fetched(() => Promise.reject(new Error('Loading chunk engine failed.')));
  const second = fetched(() => first());
  await expect(second()).rejects.toMatchObject({
    code: 'fileMissing',
    detail: 'Error: Loading chunk engine failed.',
  });
});
