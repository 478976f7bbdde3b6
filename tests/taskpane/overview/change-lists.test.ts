import { compareSnapshots } from '../../../src/domain/snapshot/compare-snapshots';
import { takeSnapshot } from '../../../src/domain/snapshot/take-snapshot';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { changeLists } from '../../../src/taskpane/overview/change-lists';
import { itemOf, ledgerOf } from '../../domain/support/ledger-builder';

function snapshotOf(items: readonly LedgerItem[]) {
  const ledger = ledgerOf(items);
  return takeSnapshot(ledger, summarize(ledger, DEFAULT_COUNTING_RULE));
}

function listsBetween(before: readonly LedgerItem[], after: readonly LedgerItem[]) {
  return changeLists(compareSnapshots(snapshotOf(before), snapshotOf(after)));
}

const SAME = itemOf({ row: 20, serial: '9', problem: '值班记录不完整的问题仍然存在' });

test('nothing happened: the two that everybody asks for are said all the same', () => {
  expect(listsBetween([SAME], [SAME])).toEqual([
    { kind: 'newlyCompleted', changed: [] },
    { kind: 'newlyOverdue', changed: [] },
  ]);
});

test('every kind of change with what changed and where it stands now', () => {
  const before = [
    itemOf({ row: 5, serial: '1', problem: '学习制度落实不到位', due: '2025-12-31' }),
    itemOf({ row: 6, serial: '2', problem: '窗口服务公示不清楚', due: '2025-12-31', percent: 40 }),
    itemOf({ row: 7, serial: '3', problem: '档案目录缺失较多', status: 'completed' }),
    itemOf({ row: 8, serial: '4', problem: '设备台账与实物不符', status: 'notStarted' }),
    SAME,
  ];
  const after = [
    itemOf({
      row: 15,
      lastRow: 16,
      serial: '1',
      problem: '学习制度落实不到位',
      due: '2025-12-31',
      status: 'completed',
    }),
    itemOf({ row: 17, serial: '2', problem: '窗口服务公示不清楚', due: '2025-04-01', percent: 60 }),
    itemOf({ row: 18, serial: '3', problem: '档案目录缺失较多', status: 'inProgress' }),
    itemOf({ row: 19, serial: '5', problem: '新近发现的车辆管理漏洞', status: 'notStarted' }),
    SAME,
  ];
  expect(listsBetween(before, after)).toEqual([
    {
      kind: 'newlyCompleted',
      changed: [
        {
          rows: { row: 15, lastRow: 16 },
          serial: '1',
          text: '学习制度落实不到位',
          note: { kind: 'state', from: 'inProgress', to: 'completed' },
        },
      ],
    },
    {
      kind: 'newlyOverdue',
      changed: [
        {
          rows: { row: 17, lastRow: 17 },
          serial: '2',
          text: '窗口服务公示不清楚',
          note: { kind: 'state', from: 'inProgress', to: 'overdue' },
        },
      ],
    },
    {
      kind: 'reopened',
      changed: [
        {
          rows: { row: 18, lastRow: 18 },
          serial: '3',
          text: '档案目录缺失较多',
          note: { kind: 'state', from: 'completed', to: 'inProgress' },
        },
      ],
    },
    {
      kind: 'deadlineChanged',
      changed: [
        {
          rows: { row: 17, lastRow: 17 },
          serial: '2',
          text: '窗口服务公示不清楚',
          note: {
            kind: 'due',
            from: '2025-12-31',
            to: '2025-04-01',
            original: null,
            words: { from: '2025-12-31', to: '2025-04-01' },
          },
        },
      ],
    },
    {
      kind: 'percentMoved',
      changed: [
        {
          rows: { row: 17, lastRow: 17 },
          serial: '2',
          text: '窗口服务公示不清楚',
          note: { kind: 'percent', from: 40, to: 60 },
        },
      ],
    },
    {
      kind: 'added',
      changed: [
        {
          rows: { row: 19, lastRow: 19 },
          serial: '5',
          text: '新近发现的车辆管理漏',
          note: { kind: 'is', state: 'notStarted' },
        },
      ],
    },
    {
      kind: 'removed',
      changed: [
        {
          rows: null,
          serial: '4',
          text: '设备台账与实物不符',
          note: { kind: 'was', state: 'notStarted', row: 8 },
        },
      ],
    },
  ]);
});
