import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckedCell } from './types';

/** What Excel shows for each error, with what it means to a clerk. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ['#REF!', '引用的单元格已被删除'],
  ['#VALUE!', '公式用错了数据类型'],
  ['#N/A', '没有找到要查的内容'],
  ['#DIV/0!', '除数是零或空白'],
  ['#NAME?', '公式里有认不出的名称'],
  ['#NUM!', '数值超出范围'],
  ['#NULL!', '引用的区域没有交集'],
  ['#SPILL!', '结果没有地方放'],
  ['#CALC!', '公式算不出结果'],
  ['#FIELD!', '引用的字段不存在'],
  ['#BLOCKED!', '数据被拦截'],
  ['#CONNECT!', '连接不上数据'],
  ['#GETTING_DATA', '数据还没有取到'],
]);

/** Cells that hold an error instead of a value. */
export function checkFormulaErrors({ cell, place }: CheckedCell): readonly Finding[] {
  const meaning = typeof cell.value === 'string' ? ERRORS.get(cell.value.trim()) : undefined;
  if (meaning === undefined) return [];
  return [
    finding(
      'cell.formulaError',
      place,
      `${place.name} 显示 ${place.text.trim()}：${meaning}，没有内容可读。`,
    ),
  ];
}
