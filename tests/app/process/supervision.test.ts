import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { loadLedger, type LoadedLedger } from '../../../src/app/load-ledger';
import { issueTicked } from '../../../src/app/process/supervision-issue';
import { findRegister } from '../../../src/app/process/supervision-register';
import { DEFAULT_SUPERVISION } from '../../../src/app/process/supervision-settings';
import { supervisionView, type SupervisionView } from '../../../src/app/process/supervision-view';
import { WorkbookFailure } from '../../../src/app/ports';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { smallLedger } from '../../support/pane-ledger';

const TODAY = '2025-04-30';
const OPTIONS = optionsOf(DEFAULT_SETTINGS, TODAY);

async function load(workbook: FakeWorkbook): Promise<LoadedLedger> {
  const loaded = await loadLedger(workbook, OPTIONS, 's1');
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

class Desk {
  readonly workbook: FakeWorkbook;
  readonly saved: string[] = [];
  canSave = true;
  refuseAfter = Infinity;
  readonly files = {
    canSave: () => this.canSave,
    save: (name: string) => {
      if (this.saved.length >= this.refuseAfter) return Promise.resolve(false);
      this.saved.push(name);
      return Promise.resolve(true);
    },
  };
  readonly documents = () =>
    Promise.resolve({ word: () => Promise.resolve(new Uint8Array([1])), html: () => '' });
  readonly readAgain = () => load(this.workbook);

  constructor(...others: readonly SheetGrid[]) {
    this.workbook = new FakeWorkbook([smallLedger(), ...others]);
  }
}

async function viewOf(desk: Desk, oneFile = true): Promise<SupervisionView> {
  const settings = { ...DEFAULT_SUPERVISION, oneFile };
  return supervisionView(
    await load(desk.workbook),
    settings,
    await findRegister(desk.workbook),
    TODAY,
  );
}

const allKeys = ({ groups }: SupervisionView) => new Set(groups.map(({ key }) => key));

test('the register is written, then the file is handed out', async () => {
  const desk = new Desk();
  const view = await viewOf(desk);
  const { notices, saved, refused } = await issueTicked(desk, view, allKeys(view));
  expect(notices.map(({ number, name }) => [number, name])).toEqual([
    ['提醒〔2025〕1号', '指挥中心'],
    ['督办〔2025〕1号', '后勤科'],
    ['约谈〔2025〕1号', '政务科'],
  ]);
  expect(desk.saved).toEqual(['提醒函、督办单、约谈建议-2025年4月30日.docx']);
  expect([saved.length, refused.length]).toEqual([1, 0]);
  const { register } = await findRegister(desk.workbook);
  expect(register?.rows.map(({ number }) => number)).toEqual(notices.map(({ number }) => number));
});

test('a file for each where the office wants so; only what was ticked is numbered', async () => {
  const desk = new Desk();
  const view = await viewOf(desk, false);
  const [, second, third] = view.groups;
  const ticked = new Set([second?.key ?? '', third?.key ?? '']);
  await issueTicked(desk, view, ticked);
  expect(desk.saved).toEqual(['督办〔2025〕1号-后勤科.docx', '约谈〔2025〕1号-政务科.docx']);
});

test('what is issued again that day is known by its number', async () => {
  const desk = new Desk();
  const view = await viewOf(desk);
  await issueTicked(desk, view, allKeys(view));
  const again = await viewOf(desk);
  expect(again.groups.map(({ sentToday }) => sentToday)).toEqual([
    '提醒〔2025〕1号',
    '督办〔2025〕1号',
    '约谈〔2025〕1号',
  ]);
  const { notices } = await issueTicked(desk, again, allKeys(again));
  expect(notices.map(({ number }) => number)).toEqual([
    '提醒〔2025〕2号',
    '督办〔2025〕2号',
    '约谈〔2025〕2号',
  ]);
});

test('files that were refused are told by their numbers; the register has them all the same', async () => {
  const desk = new Desk();
  desk.refuseAfter = 1;
  const view = await viewOf(desk, false);
  const { refused } = await issueTicked(desk, view, allKeys(view));
  expect(refused.flatMap(({ numbers }) => numbers)).toEqual(['督办〔2025〕1号', '约谈〔2025〕1号']);
  expect((await findRegister(desk.workbook)).register?.rows).toHaveLength(3);
});

test.each<[why: string, spoil: (desk: Desk) => void, code: string]>([
  [
    'the ledger was edited meanwhile',
    ({ workbook }) => {
      workbook.edit('s1', 6, 5, '2025年4月1日前');
    },
    'changedSince',
  ],
  [
    'nothing can be saved here',
    (desk) => {
      desk.canSave = false;
    },
    'notSupported',
  ],
  [
    'the register cannot be written',
    ({ workbook }) => {
      workbook.failNext('writeOwnSheet', new WorkbookFailure('sheetProtected', '受保护。'));
    },
    'sheetProtected',
  ],
])('%s: nothing is handed out and no number used up', async (_why, spoil, code) => {
  const desk = new Desk();
  const view = await viewOf(desk);
  spoil(desk);
  await expect(issueTicked(desk, view, allKeys(view))).rejects.toMatchObject({ code });
  expect(desk.saved).toEqual([]);
  expect((await findRegister(desk.workbook)).sheet).toBeNull();
});

const TITLES = [
  '编号',
  '类型',
  '发出日期',
  '发往',
  '台账工作表',
  '涉及问题',
  '件数',
  '要求回复日期',
];
const SENT = [
  '督办〔2025〕4号',
  '督办单',
  '2025年4月30日',
  '后勤科',
  '整改台账',
  '4',
  1,
  '2025年5月9日',
];

test('a register that another program took the mark from: its numbers are not given again', async () => {
  const unmarked = gridOf('督办登记（助手）', [['整改督办登记'], [''], TITLES, SENT]);
  const desk = new Desk(
    unmarked,
    gridOf('督办说明', [
      ['编号', '说明'],
      ['督办〔2025〕9号', '示例'],
    ]),
  );
  const view = await viewOf(desk);
  expect(view.found).toMatchObject({ sheet: null, register: null, alike: ['督办登记（助手）'] });
  expect(view.groups.map(({ sentToday }) => sentToday)).toEqual([null, '督办〔2025〕4号', null]);
  const { notices } = await issueTicked(desk, view, allKeys(view));
  expect(notices.map(({ number }) => number)).toEqual([
    '提醒〔2025〕1号',
    '督办〔2025〕5号',
    '约谈〔2025〕1号',
  ]);
  expect(await desk.workbook.readSheet('s2')).toEqual(unmarked);
  const again = await viewOf(desk);
  expect(again.found.alike).toEqual(['督办登记（助手）']);
  expect(again.found.register?.rows.map(({ number }) => number)).toEqual(
    notices.map(({ number }) => number),
  );
  expect(again.groups[1]?.problems[0]?.supervised).toEqual(['督办〔2025〕4号', '督办〔2025〕5号']);
});

test('a copy of the register counts nothing twice', async () => {
  const first = new Desk();
  const view = await viewOf(first);
  await issueTicked(first, view, allKeys(view));
  const copy = await first.workbook.readSheet('register');
  const desk = new Desk({ ...copy, sheet: '督办登记 备份' });
  const before = await viewOf(desk);
  await issueTicked(desk, before, new Set([before.groups[0]?.key ?? '']));
  const both = await viewOf(desk);
  expect(both.groups[1]?.problems[0]?.supervised).toEqual(['督办〔2025〕1号']);
  expect(both.found.known?.rows.map(({ number }) => number)).toEqual([
    '提醒〔2025〕1号',
    '督办〔2025〕1号',
    '约谈〔2025〕1号',
    '提醒〔2025〕2号',
  ]);
});

test('a register without its titles is left alone', async () => {
  const desk = new Desk();
  const view = await viewOf(desk);
  await issueTicked(desk, view, allKeys(view));
  desk.workbook.edit('register', 3, 1, '号');
  desk.workbook.edit('register', 3, 2, '类');
  const shown = await viewOf(desk);
  expect(shown.found.unreadable).toBe(true);
  await expect(issueTicked(desk, shown, allKeys(shown))).rejects.toMatchObject({
    code: 'conflict',
  });
});
