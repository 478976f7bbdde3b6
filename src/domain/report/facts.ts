import type { FactField } from './types';

/** The facts templates may ask for, in the order in which the form shows them. Keys are unique. */
export const FACTS: readonly FactField[] = [
  { key: '单位全称', kind: 'text', group: '单位', hint: '写在标题和落款里，如：中共某某局委员会' },
  { key: '单位简称', kind: 'text', group: '单位', hint: '写在正文里，如：局党委' },
  { key: '部署机关', kind: 'text', group: '巡察或审计', hint: '统一部署巡察的机关，如：市委' },
  {
    key: '巡察机构',
    kind: 'text',
    group: '巡察或审计',
    hint: '反馈意见的巡察组，如：市委第一巡察组',
  },
  {
    key: '巡察名称',
    kind: 'text',
    group: '巡察或审计',
    hint: '写明届次、轮次或专项，如：十四届市委第三轮巡察',
  },
  { key: '巡察开始日期', kind: 'day', group: '巡察或审计', hint: '进驻的那一天，如：2024-03-29' },
  {
    key: '巡察结束日期',
    kind: 'day',
    group: '巡察或审计',
    hint: '巡察结束的那一天，如：2024-06-28',
  },
  {
    key: '反馈日期',
    kind: 'day',
    group: '巡察或审计',
    hint: '台账里已经读到或设置过反馈日期的，以台账的为准，不必再填',
  },
  { key: '审计机关', kind: 'text', group: '巡察或审计', hint: '出具审计报告的机关，如：区审计局' },
  {
    key: '审计项目',
    kind: 'text',
    group: '巡察或审计',
    hint: '审计的名称，如：2024年度预算执行情况审计',
  },
  {
    key: '审计报告日期',
    kind: 'day',
    group: '巡察或审计',
    hint: '审计报告上的日期，如：2024-09-10',
  },
  {
    key: '主要负责人',
    kind: 'text',
    group: '主体责任',
    hint: '写职务，不写姓名，如：党委书记',
  },
  {
    key: '领导小组成立日期',
    kind: 'day',
    group: '主体责任',
    hint: '成立整改工作领导小组的日期，如：2024-07-30',
  },
  {
    key: '整改方案印发日期',
    kind: 'day',
    group: '主体责任',
    hint: '印发整改方案的日期，如：2024-08-20',
  },
  {
    key: '专题会议次数',
    kind: 'count',
    group: '主体责任',
    hint: '主要负责人主持召开整改专题会议的次数，只写数字，如：8',
  },
  {
    key: '民主生活会日期',
    kind: 'day',
    group: '主体责任',
    hint: '召开整改专题民主生活会的日期，如：2024-11-26',
  },
  {
    key: '主体责任举措',
    kind: 'lines',
    group: '主体责任',
    hint: '一行写一条做法，不用写“一是”，会自动编号',
  },
  { key: '公开开始日期', kind: 'day', group: '公开', hint: '公开的第一天，如：2025-04-27' },
  { key: '公开天数', kind: 'count', group: '公开', hint: '第一天和最后一天都算在内，如：15' },
  { key: '联系电话', kind: 'text', group: '公开', hint: '写办公电话，如：0100-1234567' },
  { key: '接听时间', kind: 'text', group: '公开', hint: '如：工作日8:30-12:00，14:30-17:30' },
  { key: '邮政地址', kind: 'text', group: '公开', hint: '如：某某市某某路9号' },
  { key: '邮政编码', kind: 'text', group: '公开', hint: '六位数字，如：100000' },
  { key: '电子邮箱', kind: 'text', group: '公开', hint: '写单位邮箱，如：jijian@example.cn' },
  { key: '落款日期', kind: 'day', group: '其他', hint: '印在单位名称下面的日期，如：2025-04-27' },
];

const BY_KEY: ReadonlyMap<string, FactField> = new Map(FACTS.map((field) => [field.key, field]));

/** The fact of that key; null where there is none. */
export function factField(key: string): FactField | null {
  return BY_KEY.get(key) ?? null;
}
