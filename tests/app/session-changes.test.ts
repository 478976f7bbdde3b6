import { debounce } from '../../src/app/session-changes';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('many calls in a row act once, after the last', () => {
  const act = jest.fn();
  const { call } = debounce(act, 300);
  call();
  jest.advanceTimersByTime(299);
  call();
  jest.advanceTimersByTime(299);
  expect(act).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a cancelled call never acts', () => {
  const act = jest.fn();
  const { call, cancel } = debounce(act, 300);
  call();
  cancel();
  jest.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
});
