import type { Session } from '../../src/app/session';
import type { PublicationFinding } from '../../src/domain/publication/types';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grid';
import { notesSheet } from '../support/pane-ledger';
import { drafted, onScreen } from './session-set-up';

/** Two problems with a person each, in rows 2 and 3. */
function peopleLedger(): FakeWorkbook {
  const header = ['序号', '具体问题', '整改措施', '责任人', '整改时限', '整改进展', '整改状态'];
  return new FakeWorkbook([
    gridOf('整改台账', [
      header,
      ['1', '制度缺失', '修订制度', '王小明', '2024年10月底前', '已修订。', '已完成'],
      ['2', '档案不全', '补齐档案', '李大同', '2025年12月底前', '正在补齐。', '正在推进'],
    ]),
    notesSheet(),
  ]);
}

describe('the public version', () => {
  async function publicDraft() {
    const all = await drafted(peopleLedger());
    await all.session.drafts.choose({ audience: 'public' });
    await all.session.drafts.draft();
    return all;
  }

  const found = (session: Session): readonly PublicationFinding[] =>
    onScreen(session).checks?.publication ?? [];

  test('is checked for what should not be public, and the internal one is not', async () => {
    const { now } = await publicDraft();
    expect(found(now()).map(({ text }) => text)).toEqual(['王小明', '李大同']);
    expect(now().drafts.internal?.checks?.publication).toEqual([]);
  });

  test('still knows the names when another sheet is on screen', async () => {
    const { session, now } = await publicDraft();
    await session.reload('s2');
    expect(now().phase.kind).toBe('notLedger');
    session.drafts.edit('王小明和赵六。');
    session.drafts.undoEdit();
    expect(found(now()).map(({ text }) => text)).toEqual(['王小明']);
  });

  test('is masked only where the user ticked, and the internal one keeps its names', async () => {
    const { session, now } = await publicDraft();
    const internal = now().drafts.internal;
    await session.drafts.mask(found(now()).slice(0, 1));
    expect(onScreen(now()).text).toContain('责任人王某');
    expect(onScreen(now()).text).toContain('责任人李大同');
    expect(now().notice).toEqual({ kind: 'masked', done: 1 });
    expect(now().drafts.internal).toBe(internal);
    expect(internal?.text).toContain('王小明');
    session.drafts.undoEdit();
    expect(onScreen(now()).text).toContain('王小明');
  });

  test('findings without a mask are counted out', async () => {
    const { session, now } = await publicDraft();
    const before = onScreen(now()).text;
    await session.drafts.mask(found(now()).map((each) => ({ ...each, masked: null })));
    expect(onScreen(now()).text).toBe(before);
    expect(now().notice).toEqual({ kind: 'masked', done: 0 });
  });

  test('is not masked where the words have moved', async () => {
    const { session, now } = await publicDraft();
    const findings = found(now());
    session.drafts.edit('别的话');
    await session.drafts.mask(findings);
    expect(onScreen(now()).text).toBe('别的话');
    expect(now().notice).toEqual({ kind: 'wordsMoved' });
  });

  test('masks never reach the internal version', async () => {
    const { session, now } = await publicDraft();
    const findings = found(now());
    await session.drafts.choose({ audience: 'internal' });
    const { text } = onScreen(now());
    await session.drafts.mask(findings);
    expect(onScreen(now()).text).toBe(text);
    expect(now().notice).toBeNull();
  });

  test('drafting it again leaves the internal one as it is, and back', async () => {
    const { session, now } = await publicDraft();
    const internal = now().drafts.internal;
    await session.drafts.draft();
    expect(now().drafts.internal).toBe(internal);
    const open = now().drafts.public;
    await session.drafts.choose({ audience: 'internal' });
    await session.drafts.draft();
    expect(now().drafts.public).toBe(open);
  });
});
