import { debounce } from '../../src/app/debounce';

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

test('calls without a pause act after the longest wait, and again after that', () => {
  const act = jest.fn();
  const { call } = debounce(act, 300, 1000);
  for (let at = 0; at < 21; at += 1) {
    call();
    jest.advanceTimersByTime(100);
  }
  expect(act).toHaveBeenCalledTimes(2);
  jest.advanceTimersByTime(300);
  expect(act).toHaveBeenCalledTimes(3);
});
