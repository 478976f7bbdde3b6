import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openPackage } from '../../../src/package/package-workbook';
import { collectionRequest } from '../../../src/app/process/collection';
import type { CollectionFile } from '../../../src/app/process/collection-files';
import { CollectionWork } from '../../../src/app/process/collection-work';
import { WorkbookFailure } from '../../../src/app/ports';
import type { OtherWorkbook } from '../../../src/app/process-desk';
import { loadLedger, type LoadedLedger } from '../../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { addMade, madeFile } from '../../../src/bench/collect-files';
import { COLLECT_LAYOUTS } from '../../../src/bench/collect-layouts';
import { COLLECT_DAYS } from '../../../src/bench/collect-problems';
import { collectFiles } from '../../../src/cli/collect/collect-files';
import { collectionBytes } from '../../../src/cli/collect/collection-file';
import { listFiles } from '../../../src/cli/collect/list-files';
import { NO_PROGRESS } from '../../../src/cli/collect/progress';
import { planCollection } from '../../../src/domain/collection-sheet/plan-collection';
import { inProcessReader } from '../../cli/collect/in-process-reader';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { smallLedger } from '../../support/pane-ledger';

const FILES = 3 * COLLECT_LAYOUTS.length;
const made = Array.from({ length: FILES }, (_, at) => madeFile(at, 5 + (at % 7)));
const REQUEST = collectionRequest(DEFAULT_SETTINGS, COLLECT_DAYS.asOf);

/** As the pane opens another workbook. */
function opener(bytes: Uint8Array): Promise<OtherWorkbook> {
  return new Promise((resolve) => {
    const use = { addInId: '', failure: (message: string) => new Error(message) };
    const { workbook, uncalculated } = openPackage(bytes, use);
    resolve({ ...workbook, uncalculated });
  });
}

function deskOver(open: typeof opener = opener, loaded: LoadedLedger | null = null) {
  return {
    openPackage: open,
    workbook: new FakeWorkbook([smallLedger()]),
    loaded: () => loaded,
    readAgain: () =>
      loaded === null ? Promise.reject(new Error('no ledger')) : Promise.resolve(loaded),
  };
}

function fileOf(name: string, bytes: Uint8Array): CollectionFile {
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) };
}

const chosen = made.map(({ name, bytes }) => fileOf(name, bytes));
const cut = (made[0]?.bytes ?? new Uint8Array()).subarray(0, 900);

test('the figures are exactly those of `collect` over the same files, bad ones among them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collect-pane-'));
  const bad: readonly CollectionFile[] = [
    fileOf('坏文件/截断.xlsx', cut),
    fileOf('坏文件/空.xlsx', new Uint8Array()),
    fileOf('坏文件/旧.xls', new Uint8Array([1])),
    fileOf('~$台账.xlsx', new Uint8Array([1])),
  ];
  try {
    const work = new CollectionWork();
    for (const file of [...chosen, ...bad]) {
      const path = join(folder, file.name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await file.bytes());
    }
    const { rule } = REQUEST;
    const reader = inProcessReader({ ...REQUEST, items: false }, 2);
    const told = await collectFiles(await listFiles([folder]), reader, rule, {
      sink: null,
      progress: NO_PROGRESS,
    });
    work.add([...bad, ...chosen].reverse());
    const report = await work.read(deskOver(), REQUEST);
    expect(report).toEqual(told);
    expect(report?.read).toBe(FILES);
    expect(report?.unread.map(({ file }) => file)).toEqual([
      '坏文件/旧.xls',
      '坏文件/截断.xlsx',
      '坏文件/空.xlsx',
    ]);
    const expected = addMade(made.map(({ figures }) => figures));
    const byStatus = { ...expected.byStatus, substantiallyCompleted: 0, unknown: 0 };
    expect(report?.total?.all).toMatchObject({ total: expected.total, byStatus });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what is true of one workbook only is not asked of the others', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    feedback: '2024-07-26',
    dueSoonDays: 20,
    columns: { x: 'problem' },
  } as const;
  const { options, rule } = collectionRequest(settings, '2025-04-30');
  expect(options).toMatchObject({
    asOf: '2025-04-30',
    feedback: null,
    columns: {},
    dueSoonDays: 20,
  });
  expect(rule).toBe(settings.countingRule);
});

describe('reading', () => {
  test('stops before the next file and goes on where it stopped', async () => {
    const work = new CollectionWork();
    const opened: number[] = [];
    const open = (bytes: Uint8Array): Promise<OtherWorkbook> => {
      opened.push(bytes.length);
      if (opened.length === 2) work.stop();
      return opener(bytes);
    };
    work.add(chosen.slice(0, 5));
    expect(await work.read(deskOver(open), REQUEST)).toBeNull();
    expect(work.snapshot()).toMatchObject({ left: 3, report: null, progress: null });
    const report = await work.read(deskOver(open), REQUEST);
    expect(report?.read).toBe(5);
    expect(opened).toHaveLength(5);
    expect(work.snapshot().left).toBe(0);
  });

  test('tells how far it is', async () => {
    const work = new CollectionWork();
    const told: string[] = [];
    work.subscribe(() => {
      const { progress } = work.snapshot();
      if (progress) told.push(`${progress.done}/${progress.all}`);
    });
    work.add(chosen.slice(0, 3));
    await work.read(deskOver(), REQUEST);
    expect(told).toEqual(['0/3', '0/3', '1/3', '2/3']);
  });

  test('another day reads every file again', async () => {
    const work = new CollectionWork();
    let opened = 0;
    const open = (bytes: Uint8Array): Promise<OtherWorkbook> => {
      opened += 1;
      return opener(bytes);
    };
    work.add(chosen.slice(0, 2));
    const before = await work.read(deskOver(open), REQUEST);
    const later = collectionRequest(DEFAULT_SETTINGS, '2029-12-31');
    const after = await work.read(deskOver(open), later);
    expect(opened).toBe(4);
    expect(after?.total?.all.overdue).not.toBe(before?.total?.all.overdue);
  });

  test('ends with the reason where what opens files does not come', async () => {
    const work = new CollectionWork();
    work.add(chosen.slice(0, 2));
    const missing = new WorkbookFailure('fileMissing', '没有取到。');
    expect(
      await work.read(
        deskOver(() => Promise.reject(missing)),
        REQUEST,
      ),
    ).toBeNull();
    expect(work.snapshot()).toMatchObject({ failure: { message: '没有取到。' }, report: null });
  });

  test.each<[string, CollectionFile, string, RegExp]>([
    [
      'moved since it was chosen',
      { name: 'a.xlsx', size: 9, bytes: () => Promise.reject(new Error('NotReadableError')) },
      '选择之后文件被移动或改动过，或者没有权限读取',
      /重新选择/u,
    ],
    [
      'too large',
      { ...fileOf('a.xlsx', cut), size: 2 ** 30 },
      '文件有 1024 MB，超过能读取的大小',
      /^请/u,
    ],
    ['of WPS', fileOf('a.et', cut), '旧格式文件（.xls 或 .et），不能直接读取', /另存为 \.xlsx/u],
    ['no table', fileOf('说明.docx', cut), '不是 .xlsx 文件，没有读取', /^请选择 \.xlsx/u],
  ])('a file that is %s is listed and stops nothing', async (_, file, reason, advice) => {
    const work = new CollectionWork();
    work.add([file, ...chosen.slice(0, 1)]);
    const report = await work.read(deskOver(), REQUEST);
    expect(report?.read).toBe(1);
    expect(report?.unread).toEqual([
      { file: file.name, reason, advice: expect.stringMatching(advice) as string },
    ]);
  });

  test('a fault of the program is listed with the file, not thrown', async () => {
    const work = new CollectionWork();
    work.add(chosen.slice(0, 1));
    const report = await work.read(
      deskOver(() => Promise.reject(new TypeError('x is not'))),
      REQUEST,
    );
    expect(report?.unread[0]?.reason).toBe('读取时程序出错（x is not）');
  });

  test('a collected workbook is never collected again, even where its mark was lost', async () => {
    const plans = planCollection(
      (await new CollectionWork().read(deskOver(), REQUEST)) ?? fail(),
      REQUEST.options,
      'auto',
    );
    const work = new CollectionWork();
    // The pane does not know the add-in's id, so it does not see the mark.
    work.add([fileOf('汇总.xlsx', await collectionBytes(plans)), ...chosen.slice(0, 1)]);
    expect(await work.read(deskOver(), REQUEST)).toMatchObject({ read: 1, unread: [] });
  });
});

describe('the ledger on screen', () => {
  const settings = { ...DEFAULT_SETTINGS, feedback: '2024-07-26' } as const;

  async function ownLedger(): Promise<LoadedLedger> {
    const options = optionsOf(settings, COLLECT_DAYS.asOf);
    const loaded = await loadLedger(new FakeWorkbook([smallLedger()]), options, null);
    return loaded.kind === 'ledger' ? loaded : fail();
  }

  test('counts only where it is asked for, by its own feedback date, and that is said', async () => {
    const own = await ownLedger();
    const work = new CollectionWork();
    const desk = deskOver(opener, own);
    work.add(chosen.slice(0, 1));
    expect((await work.read(desk, REQUEST))?.read).toBe(1);
    work.include(true);
    const report = await work.read(desk, REQUEST);
    const row = report?.units.find(({ files }) => files.includes('当前工作簿'));
    expect(row?.sums.total).toBe(own.summary.total);
    expect(row?.sums.overdue).toBe(own.summary.overdue);
    expect(report?.notes).toContainEqual({
      file: '当前工作簿',
      note: '这份台账按设置里的反馈日期2024年7月26日计算，没有用表上写的',
    });
  });

  test('is listed as missing where none is open any more', async () => {
    const work = new CollectionWork();
    work.include(true);
    const report = await work.read(deskOver(), REQUEST);
    expect(report).toMatchObject({ read: 0, unread: [{ file: '当前工作簿' }] });
  });
});

test('one ledger under two names is counted, and somebody is told to look', async () => {
  const rows = [
    ['填报单位：县教育局'],
    ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改状态'],
    ['1', '制度不健全', '修订制度', '办公室', '2025年3月底前', '正在推进'],
  ];
  const workbook = new FakeWorkbook([gridOf('台账', rows)]);
  const work = new CollectionWork();
  work.add([fileOf('甲.xlsx', cut), fileOf('乙.xlsx', cut)]);
  const report = await work.read(
    deskOver(() => Promise.resolve(workbook)),
    REQUEST,
  );
  expect(report?.units).toHaveLength(1);
  expect(report?.notes).toContainEqual({
    file: '甲.xlsx',
    note: '与“乙.xlsx”的单位和各项数字完全相同，请核对是不是同一份台账重复计入',
  });
});

function fail(): never {
  throw new Error('Expected a value');
}
