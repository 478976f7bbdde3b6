import { loadLedger } from '../../src/app/load-ledger';
import type { SheetRef } from '../../src/app/ports';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import { started, TODAY } from './session-set-up';

const OPTIONS = optionsOf(DEFAULT_SETTINGS, TODAY);

/** The small ledger under another name. */
const another = (sheet: string) => ({ ...smallLedger(), sheet });

/** A workbook some of whose sheets are hidden. */
class HidingWorkbook extends FakeWorkbook {
  readonly hidden = new Set<string>();

  override async sheets(): Promise<readonly SheetRef[]> {
    const refs = await super.sheets();
    return refs.map((ref) => ({ ...ref, visible: !this.hidden.has(ref.id) }));
  }
}

const names = (refs: readonly SheetRef[] | null | undefined) => refs?.map(({ name }) => name);

describe('where the sheet is no ledger', () => {
  test.each<[why: string, hidden: readonly string[], visible: string[], instead: string[] | null]>([
    ['visible ledgers are named', [], ['整改台账', '二期台账'], null],
    ['hidden ones are not, while there are visible ones', ['s2'], ['二期台账'], null],
    ['hidden ones are, where there is no other', ['s2', 's3'], [], ['整改台账', '二期台账']],
  ])('%s', async (_why, hidden, visible, instead) => {
    const workbook = new HidingWorkbook([notesSheet(), smallLedger(), another('二期台账')]);
    for (const id of hidden) workbook.hidden.add(id);
    const result = await loadLedger(workbook, OPTIONS, null);
    if (result.kind !== 'notLedger') throw new Error('Expected no ledger');
    expect(names(result.candidates)).toEqual(visible);
    expect(names(result.hidden) ?? null).toEqual(instead);
  });
});

describe('on a sheet of ours', () => {
  async function onSummary() {
    const workbook = new FakeWorkbook([smallLedger(), another('二期台账')]);
    const all = await started(workbook);
    workbook.activate('s2');
    await all.session.reload();
    await all.session.writeSummary();
    await all.session.answer('decline');
    workbook.activate('summary');
    await all.session.reload();
    return all;
  }

  test('the ledger that was on screen is still meant', async () => {
    const { session, now } = await onSummary();
    expect(now().phase).toMatchObject({ kind: 'ledger', sheet: { name: '二期台账' } });
    await session.stop();
  });
});

describe('all ledgers of a workbook', () => {
  test('are looked for only when asked, and come in tab order', async () => {
    const workbook = new FakeWorkbook([another('一期台账'), notesSheet(), smallLedger()]);
    const { session, now } = await started(workbook);
    expect(now().ledgers).toBeNull();
    await session.findLedgers();
    expect(names(now().ledgers)).toEqual(['一期台账', '整改台账']);
    await session.stop();
  });

  test('need no second reading of the one on screen', async () => {
    const workbook = new FakeWorkbook([smallLedger(), another('二期台账')]);
    const { session, now } = await started(workbook);
    const read = jest.spyOn(workbook, 'readSheet');
    await session.findLedgers();
    expect(read.mock.calls.map(([id]) => id)).toEqual(['s2']);
    expect(names(now().ledgers)).toEqual(['整改台账', '二期台账']);
    await session.stop();
  });

  test('a failure on the way is silent', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    const { session, now } = await started(workbook);
    workbook.failNext('sheets', new Error('gone'));
    const before = now();
    await session.findLedgers();
    expect(now()).toBe(before);
    await session.stop();
  });
});
