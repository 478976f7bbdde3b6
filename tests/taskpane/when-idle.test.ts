import { whenIdle } from '../../src/taskpane/when-idle';

/** jsdom, like Safari, does not say when it is idle. */
describe('where the browser does not say when it is idle', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('acts after a while', () => {
    const act = jest.fn();
    whenIdle(act);
    expect(act).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('can be cancelled', () => {
    const act = jest.fn();
    whenIdle(act)();
    jest.runAllTimers();
    expect(act).not.toHaveBeenCalled();
  });
});

describe('where the browser says it', () => {
  const idle = { requestIdleCallback: jest.fn(() => 7), cancelIdleCallback: jest.fn() };
  beforeEach(() => {
    Object.assign(window, idle);
  });
  afterEach(() => {
    for (const name of Object.keys(idle)) Reflect.deleteProperty(window, name);
  });

  test('acts when it does, within a second', () => {
    const act = jest.fn();
    const cancel = whenIdle(act);
    expect(idle.requestIdleCallback).toHaveBeenCalledWith(act, { timeout: 1_000 });
    cancel();
    expect(idle.cancelIdleCallback).toHaveBeenCalledWith(7);
  });
});
