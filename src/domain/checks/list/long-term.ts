import { anyOf } from '../../text/alternation';
import type { LedgerItem } from '../../ledger/types';
import { finding } from '../finding';
import type { Finding } from '../types';
import { type CheckView, placeAt } from '../view';

/** What keeps a thing going: rules, a rhythm, a place where it is watched. */
const MECHANISM = new RegExp(
  anyOf(
    `制度 机制 办法 规定 规程 规范 细则 流程 预案 方案 清单 台账 例会 责任制 承诺书 标准 指引 章程
     定期 每年 每季 每月 每周 每日 每天 每半年 每学期 按季 按月 按周 季度 月度 年度 常态化 长效 日常 抽查 巡查 督查
     检查 回头看 纳入 培训 教育 学习`
      .trim()
      .split(/\s+/u),
  ),
  'u',
);

/** Long-term problems whose measures and progress name nothing that keeps them going. */
export function checkLongTerm({ problems, reader }: CheckView): readonly Finding[] {
  const column = reader.columnOf('measure') ?? reader.columnOf('problem');
  if (column === null) return [];
  return problems.flatMap(({ item }) => {
    if (!isLongTerm(item)) return [];
    const said = textsOf(item);
    if (said.every((text) => text.trim() === '') || said.some(namesMechanism)) return [];
    const place = placeAt(item.row, column, item.measures[0]?.text ?? item.problem);
    return [
      finding(
        'longTerm.noMechanism',
        place,
        `${place.name} 的问题要长期坚持，但措施和进展里没有写制度、机制或检查频次。`,
      ),
    ];
  });
}

function isLongTerm({ status, deadline }: LedgerItem): boolean {
  return status === 'longTerm' || deadline.kind === 'longTerm';
}

function textsOf({ measures, progress, result, goal, remark }: LedgerItem): readonly string[] {
  return [...measures.map(({ text }) => text), progress, result, goal, remark];
}

function namesMechanism(text: string): boolean {
  return MECHANISM.test(text);
}
