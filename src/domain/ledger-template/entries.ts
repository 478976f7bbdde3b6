import type { EntryPlan } from '../summary-sheet/entry-plan';

/** What may be typed into a column, and what helps to do so. */
export type ColumnEntry = Omit<EntryPlan, 'area'>;

/** The words of 整改类型 as audit has them (岚山区审计局); the reader knows each. */
export const TYPE_WORDS = ['立行立改', '分阶段整改', '持续整改'] as const;

/** Without 未完成, which beside 正在推进 and 未启动 says nothing of its own. */
export const STATUS_CHOICES = ['已完成', '基本完成', '正在推进', '未启动', '长期坚持'] as const;

export const DEADLINE_ENTRY: ColumnEntry = {
  rule: { kind: 'anything' },
  prompt: {
    title: '整改时限',
    message:
      '可以填日期，如 2025-12-31；也可以写文字，如“2025年12月底前”“反馈后3个月内”“立行立改”“长期坚持”。',
  },
  alert: null,
};

export const TYPE_ENTRY: ColumnEntry = {
  rule: { kind: 'list', words: TYPE_WORDS },
  prompt: { title: '整改类型', message: '请从列表中选择；没有分类的可以不填。' },
  alert: {
    style: 'warning',
    title: '不在列表里',
    message: '整改类型一般填“立行立改”“分阶段整改”或“持续整改”。',
  },
};

export const PERCENT_ENTRY: ColumnEntry = {
  rule: { kind: 'percent' },
  prompt: { title: '完成比例', message: '填 0% 到 100%；没有数据的可以不填。' },
  alert: {
    style: 'stop',
    title: '完成比例超出范围',
    message: '完成比例只能填 0% 到 100% 之间的数；没有数据的请留空。',
  },
};

export const STATUS_ENTRY: ColumnEntry = {
  rule: { kind: 'list', words: STATUS_CHOICES },
  prompt: {
    title: '整改状态',
    message: '请从列表中选择。是否逾期、临期会按整改时限自动判断，不用在这里填。',
  },
  alert: {
    style: 'warning',
    title: '不在列表里',
    message: '建议从列表中选择整改状态，统计才不会看错。',
  },
};

export const DONE_ENTRY: ColumnEntry = {
  rule: { kind: 'day' },
  prompt: { title: '实际完成时间', message: '填完成那天的日期，如 2025-12-20；没有完成的请留空。' },
  alert: {
    style: 'warning',
    title: '不是日期',
    message: '这里请填日期，如 2025-12-20，不然看不出是不是逾期完成。',
  },
};
