import { formatChineseDay, type Day } from '../../domain/calendar/day';
import { STATE_WORDS } from '../../domain/palette/state-words';
import type { DeadlineReason } from '../../app/commands/deadline-reasons';
import type { OutcomeWords } from './outcome-words';

type Reasons = {
  readonly [Kind in DeadlineReason['kind']]: (
    reason: Extract<DeadlineReason, { kind: Kind }>,
  ) => string;
};

const listed = (days: readonly Day[]): string => days.map(formatChineseDay).join('、');

const REASONS: Reasons = {
  notGiven: () => '台账没有写时限。',
  longTerm: () => '写的是长期坚持，没有到期日。',
  openEnded: () => '写的是没有截止的时限，没有到期日。',
  recurring: () => '写的是定期要做的事，没有一个到期日。',
  saidDone: () => '时限一栏写的是已经办结，没有到期日。',
  noDay: () => '从这些字里读不出是哪一天。',
  noFeedback: () => '要从反馈日期起算，但没有反馈日期；请在面板的“设置”里填写。',
  immediate: ({ feedback, days }) =>
    `立行立改：从反馈日期${formatChineseDay(feedback)}起算${days}天。`,
  endOfPeriod: () => '没有写到日，按写明期间的最后一天算（“前”字的算法可在面板的“设置”里选）。',
  ambiguous: ({ candidates }) =>
    `这种写法可能是${listed(candidates)}；按面板“设置”里选的算法取了上面这一天。`,
  lastStep: ({ steps }) => `写了几个节点（${listed(steps)}），以最后一个为准。`,
  extended: ({ original }) => `原定${formatChineseDay(original)}，已经延期。`,
  supposed: () => '年份或起算日没有写明，是按反馈日期推定的，请核对。',
};

const rowsLine = ({ top, bottom }: { readonly top: number; readonly bottom: number }): string =>
  top === bottom ? `第${top}行` : `第${top}–${bottom}行`;

/** What the commands say in Chinese. */
export const COMMANDS_CHINESE: OutcomeWords = {
  replaceDraftTitle: '替换已有的文稿？',
  replaceDraftBody: (sheet) =>
    `“${sheet}”里已经有一份文稿。重新起草会按现在的台账重写这张表，在表里改过的文字会丢失；需要的话请先复制。台账不改动。`,
  notUndoable: '从功能区执行后不能在面板里撤销。需要能撤销的，请点“取消”，再点“面板”，在面板里做。',
  notProblem: '选中的不是问题',
  notProblemLine: (reason, rows, { sheet, items }) => {
    const [first, last] = [items[0]?.row, items.at(-1)?.lastRow];
    const next = `请在“${sheet}”的第${first ?? '?'}–${last ?? '?'}行里选中一个问题的任意单元格，再点一次“显示此问题”。`;
    const why = {
      otherSheet: `选中的单元格不在台账“${sheet}”里。`,
      aboveLedger: `${rowsLine(rows)}在第一个问题上面，是标题或表头。`,
      belowLedger: `${rowsLine(rows)}在最后一个问题下面，没有问题。`,
      betweenProblems: `${rowsLine(rows)}是类别标题、合计或空行，没有当作问题。`,
    }[reason];
    return `${why}${next}`;
  },
  otherLedgers: (names) => `这些工作表像整改台账：“${names.join('”“')}”。请切换过去，再点一次。`,
  hiddenLedgers: (names) =>
    `隐藏的工作表“${names.join('”“')}”像整改台账：请在 Excel 里取消隐藏，切换过去，再点一次。`,
  problemTitle: ({ serial, row }) =>
    serial === '' ? `第${row}行的问题` : `第${serial}号问题（第${row}行）`,
  morePicked: (more) => `选中的几行里还有${more}个问题，这里只显示第一个。`,
  labels: {
    category: '类别',
    problem: '问题',
    unit: '责任单位',
    leader: '责任领导',
    person: '责任人',
    deadline: '整改时限',
    state: '状态',
    asOf: '统计日期',
    extent: '所在行',
  },
  blank: '没有填写',
  day: formatChineseDay,
  sentences: (sentences) => sentences.join(''),
  findings: (count) => `体检在这个问题里发现${count}条`,
  noFindings: '体检在这个问题里没有发现问题。',
  writtenAs: ({ text, cell, all }, hasDay) => {
    const where = cell === null ? '' : `${cell} 里`;
    const own = text === '' ? '' : `${where}写着“${text}”。`;
    const decided = hasDay ? '按最晚的一条算' : '合起来看';
    const others = all.length === 0 ? '' : `各条措施的时限写着“${all.join('”“')}”，${decided}。`;
    return `${own}${others}`;
  },
  readAs: ({ item }) =>
    item.deadline.due === null ? '没有到期日' : `${formatChineseDay(item.deadline.due)}到期`,
  reason: (reason) => {
    const word = REASONS[reason.kind] as (reason: DeadlineReason) => string;
    return word(reason);
  },
  stateLine: ({ state, item, daysLeft }) => {
    const word = STATE_WORDS[state];
    if (item.overdue) return `${word}${item.daysLate}天`;
    if (daysLeft === null || daysLeft < 0) return word;
    return daysLeft === 0 ? `${word}，统计日期当天到期` : `${word}，还有${daysLeft}天`;
  },
  stateNote: ({ state, item }) => {
    const { statusSource: source, status } = item;
    const said =
      source === null
        ? '没有单元格写明状态。'
        : `${source.cell} 写的是“${source.text}”，读作${STATE_WORDS[status]}。`;
    return `${said}${BY_DATE[state] ?? ''}`;
  },
};

/** The states that follow from a date, too. */
const BY_DATE: Readonly<Partial<Record<string, string>>> = {
  overdue: '到期日已经过了，还没有办结。',
  dueSoon: '快到期了，还没有办结。',
  firstWarning: '进入预警期，还没有办结。',
  completedLate: '办结的日子在到期日之后。',
};
