import { DRAFTING_ENGINE } from '../../src/app/drafting-engine';
import type { DraftScope } from '../../src/domain/draft/scope';
import { onScreen, startedWith } from './session-set-up';

const UNIT: DraftScope = { by: 'unit', name: '政务科' };

const ready = () => startedWith({ drafting: () => Promise.resolve(DRAFTING_ENGINE) });

test('起草 tells of the chosen group only and says so', async () => {
  const { session, now } = await ready();
  session.drafts.chooseScope(UNIT);
  await session.drafts.draft();
  const { text, scope } = onScreen(now());
  expect(scope).toEqual(UNIT);
  expect(text).toMatch(/的问题中，政务科负责的1个问题，/u);
  await session.stop();
});

test('all problems again after null', async () => {
  const { session, now } = await ready();
  session.drafts.chooseScope(UNIT);
  session.drafts.chooseScope(null);
  await session.drafts.draft();
  expect(onScreen(now()).scope).toBeNull();
  expect(onScreen(now()).text).not.toContain('负责的');
  await session.stop();
});

test('a group that is gone drafts nothing and is said', async () => {
  const { session, now } = await ready();
  session.drafts.chooseScope({ by: 'unit', name: '撤销了的科' });
  await session.drafts.draft();
  expect(now().drafts.internal).toBeNull();
  expect(now().notice).toMatchObject({
    kind: 'failed',
    during: 'draft',
    failure: {
      message: '台账里没有属于“撤销了的科”的问题，没有起草；请重新选择起草的范围。',
    },
  });
  await session.stop();
});

describe('while the ledger changes', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each([
    ['another unit’s problem', 6, false],
    ['a problem of its own', 5, true],
  ])('%s makes the draft stale: row %i, %s', async (_what, row, stale) => {
    const { session, workbook, now } = await ready();
    session.drafts.chooseScope(UNIT);
    const drafting = session.drafts.draft();
    await jest.advanceTimersByTimeAsync(0);
    await drafting;
    workbook.edit('s1', row, 7, '基本完成');
    await jest.advanceTimersByTimeAsync(700);
    expect(onScreen(now()).stale).toBe(stale);
    await session.stop();
  });

  test('a draft whose group is gone is stale, its words stay', async () => {
    const { session, workbook, now } = await ready();
    session.drafts.chooseScope(UNIT);
    const drafting = session.drafts.draft();
    await jest.advanceTimersByTimeAsync(0);
    await drafting;
    const { text } = onScreen(now());
    workbook.edit('s1', 5, 4, '别的科');
    await jest.advanceTimersByTimeAsync(700);
    expect(onScreen(now())).toMatchObject({ stale: true, text });
    await session.stop();
  });
});
