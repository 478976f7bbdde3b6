import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet } from '../support/pane-ledger';
import { drafted, onScreen, started, startedWith } from './session-set-up';

describe('corrections', () => {
  const TEXT = '截止4月，截止5月。';

  async function withText() {
    const all = await drafted();
    all.session.drafts.edit(TEXT);
    // Any correction checks at once; an empty undo does too.
    all.session.drafts.undoEdit();
    return all;
  }

  test('are made where they were found, and checked again at once', async () => {
    const { session, now } = await withText();
    const [, second] = onScreen(now()).checks?.proof ?? [];
    if (!second) throw new Error('Expected two findings');
    session.drafts.replace(second, '截至');
    expect(onScreen(now())).toMatchObject({ text: '截止4月，截至5月。', undo: TEXT });
    expect(onScreen(now()).checks?.proof).toHaveLength(1);
    session.drafts.undoEdit();
    expect(onScreen(now())).toMatchObject({ text: TEXT, undo: null });
  });

  test.each([
    ['other words', { start: 1, end: 3, text: '截止' }],
    ['nothing', { start: 0, end: 0, text: '' }],
    ['a place behind the end', { start: 90, end: 92, text: '截止' }],
  ])('are not made at a place that holds %s', async (_what, found) => {
    const { session, now } = await withText();
    session.drafts.replace(found, '截至');
    expect(onScreen(now())).toMatchObject({ text: TEXT, undo: null });
    expect(now().notice).toEqual({ kind: 'wordsMoved' });
  });

  test('are not made while the words typed since have not been checked', async () => {
    const { session, now } = await withText();
    const [first] = onScreen(now()).checks?.proof ?? [];
    if (!first) throw new Error('Expected a finding');
    session.drafts.edit(`截止今天。${TEXT}`);
    session.drafts.replace(first, '截至');
    expect(onScreen(now()).text).toBe(`截止今天。${TEXT}`);
    expect(now().notice).toEqual({ kind: 'wordsMoved' });
  });
});

describe('校对其他文字', () => {
  test('is held against the ledger on screen', async () => {
    const { session, now } = await started();
    await session.drafts.proofreadPasted('截止4月');
    expect(now().pasted).toMatchObject({
      text: '截止4月',
      sheet: { name: '整改台账' },
      proof: [{ start: 0, end: 2, replacement: '截至' }],
    });
    expect(now().drafts.internal).toBeNull();
  });

  test('does without a ledger', async () => {
    const { session, now } = await started(new FakeWorkbook([notesSheet()]));
    await session.drafts.proofreadPasted('截止4月');
    expect(now().pasted).toMatchObject({ sheet: null, proof: [{ text: '截止' }] });
  });

  test.each(['', ' \n'])('%j closes it', async (blank) => {
    const { session, now } = await started();
    await session.drafts.proofreadPasted('截止4月');
    await session.drafts.proofreadPasted(blank);
    expect(now().pasted).toBeNull();
  });

  test('says why it failed', async () => {
    const { session, now } = await startedWith({ drafting: () => Promise.reject(new Error('断')) });
    await session.drafts.proofreadPasted('截止4月');
    expect(now()).toMatchObject({
      pasted: null,
      notice: { kind: 'failed', during: 'proofread' },
    });
  });
});
