import type { LedgerItem, Status } from '../ledger/types';
import type { CountedUnit, CountingRule, Rounding } from './types';

/**
 * The strict rule found in published figures (688 of 697 with 4 基本完成 printed as 98.71%): neither
 * 基本完成 nor 长期坚持 counts as completed, and both stay in the base.
 */
export const DEFAULT_COUNTING_RULE: CountingRule = {
  countSubstantiallyCompleted: false,
  countLongTerm: false,
  longTermInBase: true,
  unit: 'problems',
  rounding: 'round',
  decimals: 2,
};

const DECIMALS: Readonly<Record<CountingRule['decimals'], string>> = {
  0: '保留整数',
  1: '保留一位小数',
  2: '保留两位小数',
};

/** 四舍五入 is what 保留两位小数 means where nothing else is said. */
const ROUNDINGS: Readonly<Record<Rounding, string>> = { round: '', truncate: '，其余舍去不进位' };

const UNITS: Readonly<Record<CountedUnit, { readonly counted: string; readonly all: string }>> = {
  problems: { counted: '按问题计数', all: '问题总数' },
  measures: { counted: '按措施计数（没有写措施的问题按一条计）', all: '措施总数' },
};

/** Is what has this status part of the base (denominator)? */
export function isInBase(status: Status, rule: CountingRule): boolean {
  return status !== 'longTerm' || rule.longTermInBase;
}

/** Does a problem or measure of this status count as completed in the rate? */
export function countsAsCompleted(status: Status, rule: CountingRule): boolean {
  if (status === 'substantiallyCompleted') return rule.countSubstantiallyCompleted;
  if (status === 'longTerm') return rule.longTermInBase && rule.countLongTerm;
  return status === 'completed';
}

/**
 * The statuses that the rate counts, one for each problem, or one for each measure. A problem without
 * measures is one measure of its own status, or it would drop out of the rate unseen.
 */
export function countedStatuses(item: LedgerItem, { unit }: CountingRule): readonly Status[] {
  if (unit === 'problems' || item.measures.length === 0) return [item.status];
  return item.measures.map(({ status }) => status);
}

/** The rule as one Chinese line beginning with 口径：, without a full stop at its end. */
export function describeCountingRule(rule: CountingRule): string {
  const { counted, all } = UNITS[rule.unit];
  const base = rule.longTermInBase ? all : `（${all}-长期坚持）`;
  return [
    `口径：${counted}`,
    `完成率=${numeratorWords(rule)}÷${base}`,
    ...asideWords(rule),
    `${DECIMALS[rule.decimals]}${ROUNDINGS[rule.rounding]}`,
  ].join('；');
}

function numeratorWords(rule: CountingRule): string {
  const words = [
    '已完成',
    ...(countsAsCompleted('substantiallyCompleted', rule) ? ['基本完成'] : []),
    ...(countsAsCompleted('longTerm', rule) ? ['长期坚持'] : []),
  ];
  return words.length > 1 ? `（${words.join('+')}）` : words.join('');
}

/** What is in the base without being counted, and what is in neither. */
function asideWords(rule: CountingRule): readonly string[] {
  const left = [
    ...(rule.countSubstantiallyCompleted ? [] : ['基本完成']),
    ...(rule.longTermInBase && !rule.countLongTerm ? ['长期坚持'] : []),
  ];
  const both = left.length > 1 ? '均' : '';
  return [
    ...(left.length > 0 ? [`${left.join('、')}不计入完成，${both}计入总数`] : []),
    ...(rule.longTermInBase ? [] : ['长期坚持不计入完成，也不计入总数']),
  ];
}
