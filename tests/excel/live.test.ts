import type { LiveSheet } from '../../src/host/univer/live-sheet';
import { openLivePane, type LivePane } from './live-host';

let pane: LivePane;

beforeEach(async () => {
  pane = await openLivePane();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await pane.close();
});

function ledger(): LiveSheet {
  return sheetNamed('整改台账');
}

function sheetNamed(name: string): LiveSheet {
  const sheet = pane.host.live.sheetByName(name);
  if (sheet === null) throw new Error(`Cannot find ${name}`);
  return sheet;
}

/** Row 50 is 未启动; the column of the status is M. */
function complete(row = 50): void {
  ledger().cells.change([{ row: row - 1, column: 12, content: { value: '已完成' } }]);
}

test('the user’s edit is read once', async () => {
  expect(pane.figures()).toBe('整改台账 21/38');
  complete();
  await pane.quiet();
  expect([pane.figures(), pane.reads]).toEqual(['整改台账 22/38', ['整改台账']]);
});

test('a co-author’s edit is read once, and the user stays where the user is', async () => {
  const { live } = pane.host;
  live.select(ledger(), { top: 9, left: 2, bottom: 9, right: 2 });
  await pane.quiet();
  pane.reads.length = 0;
  pane.session.openTab('warnings');
  pane.host.asCoAuthor(() => {
    complete();
  });
  await pane.quiet();
  expect([pane.figures(), pane.reads]).toEqual(['整改台账 22/38', ['整改台账']]);
  expect([live.activeSheet().name, live.selection()]).toEqual([
    '整改台账',
    { top: 9, left: 2, bottom: 9, right: 2 },
  ]);
  expect(pane.session.snapshot()).toMatchObject({ tab: 'warnings', notice: null });
});

describe.each([
  ['as they come', 0],
  ['late', 900],
])('with events that reach the pane %s', (_when, delay) => {
  test('colouring brings one reading before it and one after', async () => {
    pane.host.eventDelay = delay;
    await pane.session.highlight();
    await pane.session.answer('agree');
    await pane.quiet();
    expect(pane.session.snapshot().notice).toMatchObject({ kind: 'highlighted' });
    expect([pane.figures(), pane.reads]).toEqual(['整改台账 21/38', ['整改台账', '整改台账']]);
  });

  test('and what the user changes right after it is read, too', async () => {
    pane.host.eventDelay = delay;
    await pane.session.highlight();
    await pane.session.answer('agree');
    complete();
    await pane.quiet();
    expect(pane.figures()).toBe('整改台账 22/38');
  });
});

test('the summary sheet brings one reading before it and one after, however late its events', async () => {
  pane.host.eventDelay = 900;
  await pane.session.writeSummary();
  await pane.session.answer('agree');
  await pane.quiet();
  expect(pane.session.snapshot().notice).toMatchObject({ kind: 'summaryWritten' });
  expect(pane.reads.filter((name) => name === '整改台账')).toHaveLength(2);
});

test('what the user changes while we write is not lost', async () => {
  const task = pane.session.highlight().then(() => pane.session.answer('agree'));
  await new Promise((resolve) => setTimeout(resolve, 30));
  complete();
  await task;
  await pane.quiet();
  expect(pane.figures()).toBe('整改台账 22/38');
});

test.each<[what: string, act: () => void]>([
  [
    'a row is hidden',
    () => {
      ledger().setRowsHidden(20, 21, true);
    },
  ],
  [
    'the ledger is filtered',
    () => {
      ledger().filter.put({ top: 3, left: 0, bottom: 60, right: 12 });
      ledger().filter.ask(12, { filters: { filters: ['已完成'] } });
    },
  ],
  [
    'a date gets another number format',
    () => {
      const style = { n: { pattern: 'yyyy"年"m"月"' } };
      ledger().cells.change([{ row: 49, column: 8, style }]);
    },
  ],
  [
    'the user looks at another sheet',
    () => {
      pane.host.live.activate(sheetNamed('填表说明'));
    },
  ],
])('%s: read again', async (_what, act) => {
  act();
  await pane.quiet();
  expect(pane.reads).toHaveLength(1);
});

test.each<[what: string, act: () => void]>([
  [
    'another sheet is coloured by hand',
    () => {
      sheetNamed('填表说明').cells.change([
        { row: 0, column: 0, style: { bg: { rgb: '#FF0000' } } },
      ]);
    },
  ],
  [
    'the user selects cells',
    () => {
      pane.host.live.select(ledger(), { top: 5, left: 1, bottom: 8, right: 1 });
    },
  ],
])('%s: nothing to be read', async (_what, act) => {
  act();
  await pane.quiet();
  expect(pane.reads).toEqual([]);
});

test('the ledger is deleted while it is on screen', async () => {
  const { live } = pane.host;
  live.removeSheet(ledger());
  await pane.quiet();
  expect(pane.session.snapshot()).toMatchObject({
    phase: { kind: 'notLedger', sheet: { name: '填表说明' } },
    stale: null,
  });
});

test('the ledger is deleted while it is read', async () => {
  const reading = pane.session.reload();
  pane.host.live.removeSheet(ledger());
  await reading;
  await pane.quiet();
  expect(pane.session.snapshot().phase).toMatchObject({ kind: 'notLedger' });
});

test('where Excel tells of names, another name of the ledger is shown', async () => {
  const { requirements } = Office.context;
  jest.spyOn(requirements, 'isSetSupported').mockReturnValue(true);
  await pane.session.stop();
  await pane.session.start();
  ledger().rename('整改台账（6月）');
  await pane.quiet();
  expect(pane.figures()).toBe('整改台账（6月） 21/38');
});

test('an Excel that says it tells of names and does not still tells all else', async () => {
  const { requirements } = Office.context;
  jest.spyOn(requirements, 'isSetSupported').mockReturnValue(true);
  jest.spyOn(Excel.WorksheetCollection.prototype, 'onNameChanged', 'get').mockImplementation(() => {
    throw new Error('ApiNotFound');
  });
  await pane.session.stop();
  await pane.session.start();
  complete();
  await pane.quiet();
  expect(pane.figures()).toBe('整改台账 22/38');
});

test('a pane that is opened again hears each change once; a closed one none', async () => {
  await pane.session.stop();
  complete();
  await pane.quiet();
  expect(pane.reads).toEqual([]);
  await pane.session.start();
  pane.reads.length = 0;
  complete(49);
  await pane.quiet();
  expect([pane.figures(), pane.reads]).toEqual(['整改台账 23/38', ['整改台账']]);
});
