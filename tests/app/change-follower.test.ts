import { ChangeFollower } from '../../src/app/change-follower';
import { WorkbookFailure, type WorkbookChange } from '../../src/app/ports';

const CHANGE: WorkbookChange = {
  kind: 'cells',
  sheetId: 's1',
  areas: [],
  byAddIn: false,
  remote: false,
};
const BUSY = new WorkbookFailure('busy', 'Excel 正忙。', 'busy');

/** A workbook whose registrations stay, so that one taken back twice or never is seen. */
class Registering {
  readonly listeners: ((change: WorkbookChange) => void)[] = [];
  failures: Error[] = [];
  removals = 0;
  removalFails = false;

  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    const failure = this.failures.shift();
    if (failure) return Promise.reject(failure);
    this.listeners.push(listener);
    return Promise.resolve(() => {
      this.removals += 1;
      return this.removalFails ? Promise.reject(BUSY) : Promise.resolve();
    });
  }

  tell(): void {
    for (const listener of this.listeners) listener(CHANGE);
  }
}

function following() {
  const workbook = new Registering();
  const [changed, resumed, renewed] = [jest.fn(), jest.fn(), jest.fn()];
  const follower = new ChangeFollower({ workbook, changed, resumed, renewed });
  follower.start();
  return { workbook, changed, resumed, renewed, follower };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('follows once, however often it is asked, at once or one after the other', async () => {
  const { workbook, changed, follower } = following();
  await Promise.all([follower.ensure(), follower.ensure()]);
  await follower.ensure();
  workbook.tell();
  expect(workbook.listeners).toHaveLength(1);
  expect(changed.mock.calls).toEqual([[CHANGE]]);
});

test('where it fails it says so, tries again by itself and then asks for a reading', async () => {
  const { workbook, resumed, follower } = following();
  workbook.failures = [BUSY, BUSY];
  await follower.ensure();
  expect(follower.failure).toMatchObject({ code: 'busy', detail: 'busy' });
  await jest.advanceTimersByTimeAsync(1000);
  expect([follower.failure?.code, resumed.mock.calls.length]).toEqual(['busy', 0]);
  await jest.advanceTimersByTimeAsync(2000);
  expect([follower.failure, resumed.mock.calls.length]).toEqual([null, 1]);
  expect(workbook.listeners).toHaveLength(1);
});

test('goes on trying for as long as it takes', async () => {
  const { workbook, resumed, follower } = following();
  workbook.failures = Array.from({ length: 40 }, () => BUSY);
  await follower.ensure();
  await jest.advanceTimersByTimeAsync(1_000_000);
  expect([follower.failure, resumed.mock.calls.length]).toEqual([null, 1]);
});

test('an Excel that tells no changes is not asked again by itself', async () => {
  const { workbook, follower } = following();
  workbook.failures = [new WorkbookFailure('notSupported', '不支持。'), BUSY];
  await follower.ensure();
  await jest.advanceTimersByTimeAsync(100_000);
  expect(workbook.failures).toEqual([BUSY]);
  expect(follower.failure?.code).toBe('notSupported');
  await follower.stop();
});

test.each([
  ['sessionExpired', 2],
  ['busy', 2],
  ['unknown', 2],
  ['cellEditMode', 1],
  ['sheetMissing', 1],
  ['cancelled', 1],
] as const)('after a reading failed with %s it has registered %i times', async (code, times) => {
  const { workbook, changed, renewed, follower } = following();
  await follower.ensure();
  follower.doubt({ code, message: '', detail: '' });
  await follower.ensure();
  await follower.ensure();
  expect([workbook.listeners.length, workbook.removals]).toEqual([times, times - 1]);
  expect(renewed).toHaveBeenCalledTimes(times - 1);
  workbook.tell();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('one that Excel did not let go of is not heard twice', async () => {
  const { workbook, changed, follower } = following();
  workbook.removalFails = true;
  await follower.ensure();
  follower.doubt({ code: 'unknown', message: '', detail: '' });
  await follower.ensure();
  workbook.tell();
  expect([workbook.listeners.length, changed.mock.calls.length]).toEqual([2, 1]);
});

test('stopped, it hears nothing, also where it was still registering', async () => {
  const { workbook, changed, follower } = following();
  const registering = follower.ensure();
  await follower.stop();
  await registering;
  await follower.ensure();
  workbook.tell();
  expect([workbook.listeners.length, workbook.removals, changed.mock.calls]).toEqual([1, 1, []]);
});

test('stopped, it does not try again', async () => {
  const { workbook, follower } = following();
  workbook.failures = [BUSY];
  await follower.ensure();
  await follower.stop();
  await jest.advanceTimersByTimeAsync(100_000);
  expect(workbook.listeners).toHaveLength(0);
});
