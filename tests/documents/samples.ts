import { documentOf } from '../../src/domain/document/document-of';
import type { OfficialDocument } from '../../src/domain/document/types';

/** The lines of `REPORT`; a tab parts the cells of its table. */
export const REPORT_LINES = [
  '甲县乙局党组',
  '关于巡察整改进展情况的通报',
  '',
  '县委巡察办：',
  '截至2025年4月30日，反馈的38个问题，已完成整改21个。',
  '一、总体情况',
  '（一）坚持思想引领。一是统一认识。［待补充：会议日期］召开会议。',
  '1.学习情况',
  '（1）严格落实制度',
  '按责任单位统计表',
  '责任单位\t问题数',
  '办公室\t3',
  '',
  '甲县乙局党组',
  '2025年4月30日',
];

/** A short report with every kind of block. */
export const REPORT = documentOf(REPORT_LINES.join('\n'), null);

/** A document of one body paragraph. */
export function body(...texts: readonly string[]): OfficialDocument {
  return { blocks: [{ kind: 'body', runs: texts.map((text) => ({ text, look: 'body' })) }] };
}
