import { WorkbookFailure } from '../../src/app/ports';
import { draftOnScreen } from '../../src/app/session';
import { fakeExports } from '../support/fake-drafting';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import { startedWith } from './session-set-up';

const EDITED = '第一行\n第二行 <b>';
const NAME = '整改台账-巡察整改通报-2025-04-30-内部稿.docx';

async function edited(exports = fakeExports(), workbook = new FakeWorkbook([smallLedger()])) {
  const all = await startedWith({ exports, workbook });
  await all.session.drafts.draft();
  all.session.drafts.edit(EDITED);
  return all;
}

const nothingWritten = (): Promise<never> =>
  Promise.reject(new WorkbookFailure('unknown', '没有取到。'));

describe('copying', () => {
  test('takes what the user sees', async () => {
    const { session, exports, now } = await edited();
    await session.drafts.copyText();
    expect(exports.copied).toEqual([{ html: null, text: EDITED }]);
    expect(now().notice).toEqual({ kind: 'copied', what: 'draft' });
  });

  test('for Word takes looks and plain text', async () => {
    const { session, exports, now } = await edited();
    await session.drafts.copyRich();
    expect(exports.copied).toEqual([{ html: '<p>第一行</p><p>第二行 <b></p>', text: EDITED }]);
    expect(now().notice).toEqual({ kind: 'copied', what: 'richDraft' });
  });

  test.each(['copyText', 'copyRich'] as const)(
    '%s that was refused leaves the text to copy by hand',
    async (copy) => {
      const { session, now } = await edited(fakeExports({ copies: false }));
      await session.drafts[copy]();
      expect(now().notice).toEqual({ kind: 'copyRefused', what: 'draft', text: EDITED });
    },
  );

  test('says where the writer did not come', async () => {
    const { session, exports, now } = await edited({
      ...fakeExports(),
      documents: nothingWritten,
    });
    await session.drafts.copyRich();
    expect(exports.copied).toEqual([]);
    expect(now().notice).toMatchObject({
      kind: 'failed',
      during: 'copyDraft',
      failure: { message: '没有取到。' },
    });
  });
});

describe('下载 Word', () => {
  test('saves what the user sees, with the chosen line pitch', async () => {
    const { session, exports, now } = await edited();
    await session.drafts.choose({ linePitch: 28 });
    await session.drafts.download();
    expect(exports.saved).toEqual([{ name: NAME, text: EDITED }]);
    expect(exports.written).toEqual([{ linePitch: 28, title: '巡察整改通报' }]);
    expect(now()).toMatchObject({ task: null, notice: { kind: 'downloaded', name: NAME } });
  });

  test('is not even tried where downloads go nowhere', async () => {
    const { session, exports, now } = await edited(fakeExports({ canSave: false }));
    await session.drafts.download();
    expect(exports).toMatchObject({ saved: [], written: [] });
    expect(now().notice).toEqual({ kind: 'saveRefused', name: NAME });
  });

  test('says where it was refused', async () => {
    const { session, now } = await edited(fakeExports({ saves: false }));
    await session.drafts.download();
    expect(now().notice).toEqual({ kind: 'saveRefused', name: NAME });
  });

  test('says where the writer did not come', async () => {
    const { session, now } = await edited({ ...fakeExports(), documents: nothingWritten });
    await session.drafts.download();
    expect(now()).toMatchObject({ task: null, notice: { kind: 'failed', during: 'word' } });
  });

  test('does not read the workbook again', async () => {
    const { session, workbook } = await edited();
    workbook.failNext('readSheet', new WorkbookFailure('sheetMissing', '不在了。'));
    await session.drafts.download();
    expect(session.snapshot().phase.kind).toBe('ledger');
  });
});

describe('写入工作表', () => {
  test('writes our own sheet and leaves the ledger alone', async () => {
    const { session, workbook, now } = await edited();
    await session.drafts.writeSheet();
    const [plan] = workbook.ownSheets.draft;
    expect(plan?.cells.map(([cell]) => cell?.content)).toEqual([
      {
        kind: 'text',
        text: '根据“整改台账”起草 · 巡察整改通报 · 内部稿 · 统计日期2025年4月30日 · 文字改动过',
      },
      { kind: 'text', text: '第一行' },
      { kind: 'text', text: '第二行 <b>' },
    ]);
    expect(now()).toMatchObject({
      phase: { kind: 'ledger', sheet: { id: 's1' } },
      notice: { kind: 'draftWritten', audience: 'internal', sheet: { name: '进展情况文稿' } },
    });
  });

  test('says why it failed', async () => {
    const { session, workbook, now } = await edited();
    workbook.failNext('writeOwnSheet', new WorkbookFailure('sheetProtected', '受保护。'));
    await session.drafts.writeSheet();
    expect(now()).toMatchObject({ task: null, notice: { kind: 'failed', during: 'draftSheet' } });
  });

  test('is emptied with the rest of ours', async () => {
    const { session, workbook, now } = await edited();
    await session.drafts.writeSheet();
    session.remove();
    await session.answer('agree');
    expect(workbook.ownSheets.draft).toEqual([]);
    expect(now().notice).toMatchObject({ removal: { cleared: ['draft'] } });
  });
});

test.each(['copyText', 'copyRich', 'download', 'writeSheet'] as const)(
  '%s does nothing without a draft of the chosen version',
  async (act) => {
    const { session, workbook, exports, now } = await edited();
    await session.drafts.choose({ audience: 'public' });
    expect(draftOnScreen(now())).toBeNull();
    await session.drafts[act]();
    expect(exports).toMatchObject({ copied: [], saved: [] });
    expect(workbook.ownSheets.draft).toEqual([]);
    expect(now().notice).toBeNull();
  },
);
