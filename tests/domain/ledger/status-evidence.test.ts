import type { Day } from '../../../src/domain/calendar/day';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import type { ColumnRole } from '../../../src/domain/header/column-role';
import type { SeenCell } from '../../../src/domain/ledger/seen-cell';
import {
  claimsClash,
  statusClaims,
  statusEvidence,
  type StatusFacts,
} from '../../../src/domain/ledger/status-evidence';
import type { StatusQuestion } from '../../../src/domain/ledger/status-question';
import { readPercent } from '../../../src/domain/progress/read-percent';
import { gridCell } from '../../support/grid';

/** The columns of the row, in the order of their letters. */
const COLUMNS = {
  status: 'A',
  closed: 'B',
  progress: 'C',
  result: 'D',
  completedOn: 'E',
  deadline: 'F',
  percent: 'G',
} as const;
type Row = Partial<Record<keyof typeof COLUMNS, string>>;

const AS_OF: Day = '2025-04-30';
const CONTEXT = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
} as const;

function factsOf(row: Row, question: StatusQuestion = null): StatusFacts {
  const cellOf = (role: ColumnRole): SeenCell | null => {
    const column = role as keyof typeof COLUMNS;
    const text = row[column];
    if (text === undefined) return null;
    return { cell: gridCell(text), text, name: `${COLUMNS[column]}5`, row: 5 };
  };
  const done = row.completedOn as Day | undefined;
  return {
    cellOf,
    question,
    asOf: AS_OF,
    deadline: readDeadline(row.deadline ?? '', CONTEXT),
    deadlineCell: cellOf('deadline'),
    percent: row.percent === undefined ? null : readPercent(gridCell(row.percent), 100),
    completedOn: done === undefined ? null : { day: done, earliest: done },
  };
}

test.each<[string, Row, string | null]>([
  ['nothing', {}, null],
  ['blank cells', { status: '', progress: '', percent: '' }, null],
  [
    'the status column first',
    { status: '正在推进', closed: '是', progress: '已完成整改' },
    'inProgress A5',
  ],
  ['a status column that says none', { status: '见附件', progress: '已完成整改' }, 'completed C5'],
  [
    'a closed yes before the progress',
    { status: '', closed: '√', progress: '正在整改' },
    'completed B5',
  ],
  ['a closed no last of all', { closed: '否', percent: '60%' }, 'inProgress G5'],
  ['a closed no alone', { closed: '否' }, 'notCompleted B5'],
  [
    'the progress before the result',
    { progress: '正在整改', result: '已完成整改' },
    'inProgress C5',
  ],
  [
    'the result before the done date',
    { result: '正在整改', completedOn: '2025-01-05' },
    'inProgress D5',
  ],
  [
    'the done date before the percent',
    { completedOn: '2025-01-05', percent: '60%' },
    'completed E5',
  ],
  ['a done date still to come', { completedOn: '2025-06-05', percent: '60%' }, 'inProgress G5'],
  ['已完成 in the place of the deadline', { deadline: '已完成', percent: '60%' }, 'completed F5'],
  [
    'the percent before a long-term deadline',
    { deadline: '长期坚持', percent: '60%' },
    'inProgress G5',
  ],
  ['a long-term deadline', { deadline: '长期坚持' }, 'longTerm F5'],
  ['a dated deadline', { deadline: '2024年12月底前' }, null],
  [
    '长期坚持 in a long progress text',
    { progress: '组织开展专项检查三次，长期坚持每季度通报。' },
    null,
  ],
  ['长期坚持 as the whole progress', { progress: '长期坚持' }, 'longTerm C5'],
  ['a plan in the progress', { progress: '计划12月完成整改', percent: '20%' }, 'inProgress G5'],
])('%s', (_, row, expected) => {
  const found = statusEvidence(factsOf(row));
  expect(found && `${found.status} ${found.cell}`).toBe(expected);
});

test('the words travel with the status', () => {
  expect(statusEvidence(factsOf({ status: ' 已完成，待销号' }))).toEqual({
    source: 'status',
    status: 'substantiallyCompleted',
    cell: 'A5',
    text: ' 已完成，待销号',
  });
});

test('是 answers only where the title asks', () => {
  expect(statusEvidence(factsOf({ status: '是' }))).toBeNull();
  expect(statusEvidence(factsOf({ status: '是' }, 'done'))?.status).toBe('completed');
});

test('the claims are all that the cells say, the surest first', () => {
  const row: Row = {
    status: '正在推进',
    closed: '是',
    progress: '已完成整改',
    completedOn: '2025-01-05',
    percent: '100%',
  };
  const claims = statusClaims(factsOf(row));
  expect(claims.map(({ source, status }) => `${source} ${status}`)).toEqual([
    'status inProgress',
    'closed completed',
    'progress completed',
    'completedOn completed',
    'percent completed',
  ]);
  expect(claims[0]).toEqual(statusEvidence(factsOf(row)));
});

test.each<[Row, string[]]>([
  [{ status: '已完成', progress: '尚未完成，原因是资金不足' }, ['progress']],
  [{ status: '已完成', progress: '已完成整改，正在巩固成果' }, []],
  [{ status: '已完成', percent: '95%' }, ['percent']],
  [{ status: '已完成', percent: '100%' }, []],
  [{ status: '已完成', closed: '否' }, []],
  [{ status: '正在推进', closed: '是' }, ['closed']],
  [{ status: '正在推进', percent: '100%' }, ['percent']],
  [{ status: '正在推进', percent: '60%' }, []],
  [{ status: '正在推进', completedOn: '2025-01-05' }, ['completedOn']],
  [{ status: '基本完成', percent: '95%' }, []],
  [{ status: '未启动', progress: '正在施工' }, ['progress']],
  [{ status: '未启动', percent: '0%' }, []],
  [{ status: '未完成', progress: '正在施工' }, []],
  [{ status: '未完成', progress: '已完成整改' }, ['progress']],
  [{ status: '长期坚持', percent: '100%' }, []],
  [{ status: '长期坚持', progress: '正在推进' }, []],
])('%j: these contradict the surest: %j', (row, sources) => {
  const [surest, ...others] = statusClaims(factsOf(row));
  const clashing = surest ? others.filter((other) => claimsClash(surest, other)) : [];
  expect(clashing.map(({ source }) => source)).toEqual(sources);
});

test.each<[string, StatusQuestion, Row, string]>([
  ['nothing else says more', 'done', { status: '否' }, 'notCompleted A5'],
  [
    'the text tells how far it is',
    'done',
    { status: '否', progress: '正在组织招标' },
    'inProgress C5',
  ],
  ['so does a figure', 'done', { status: '×', percent: '40' }, 'inProgress G5'],
  ['so does a long-term limit', 'closed', { status: '否', deadline: '长期坚持' }, 'longTerm F5'],
  ['否 against 已完成 stays', 'done', { status: '否', progress: '已完成整改' }, 'notCompleted A5'],
  [
    'done and not yet closed',
    'closed',
    { status: '否', progress: '已完成整改' },
    'substantiallyCompleted A5',
  ],
  ['words are no bare answer', null, { status: '未完成', progress: '正在推进' }, 'notCompleted A5'],
])('a denial in the status column: %s', (_why, question, row, expected) => {
  const found = statusEvidence(factsOf(row, question));
  expect(`${found?.status} ${found?.cell}`).toBe(expected);
});
