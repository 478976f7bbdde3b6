import { draftOf } from '../../../src/domain/draft/draft-text';
import type {
  Draft,
  DraftBlock,
  DraftParagraph,
  DraftSentence,
  DraftTable,
  HeadingLevel,
  ParagraphKind,
} from '../../../src/domain/draft/types';

/** A sentence of one row: `第3行` comes from row 3 and its cell H3. */
export function sentence(text: string, ...rows: number[]): DraftSentence {
  return { text, rows, cells: rows.map((row) => `H${row}`), figures: [] };
}

function paragraph(
  kind: ParagraphKind,
  sentences: readonly DraftSentence[],
  lead: { level: HeadingLevel; sentences: number } | null = null,
): DraftParagraph {
  return { kind, lead, row: null, sentences, gaps: [] };
}

function table(
  caption: string,
  header: readonly string[],
  ...rows: readonly (readonly DraftSentence[])[]
): DraftTable {
  return { kind: 'table', caption: sentence(caption), header, rows };
}

function draft(...blocks: readonly DraftBlock[]): Draft {
  return draftOf(blocks);
}

/** A short report with every kind of block; rows 3 and 4 have one sentence in common. */
export const REPORT = draft(
  paragraph('title', [sentence('甲局党组')]),
  paragraph('title', [sentence('关于巡察整改进展情况的通报')]),
  paragraph('body', [sentence('截至2025年4月30日，反馈的2个问题中，已完成整改2个。', 3, 4)]),
  paragraph('heading1', [sentence('一、重点问题整改落实情况')]),
  paragraph(
    'body',
    [
      sentence('（1）关于“学习不深入”问题。', 3),
      sentence('一是召开专题会议3次。', 3),
      sentence('该问题已完成整改。', 3),
    ],
    { level: 4, sentences: 1 },
  ),
  paragraph(
    'body',
    [
      sentence('（2）关于“台账不规范”问题。', 4),
      sentence('一是修订台账办法。', 4),
      sentence('该问题已完成整改。', 4),
    ],
    { level: 4, sentences: 1 },
  ),
  table(
    '按责任单位统计',
    ['责任单位', '问题数'],
    [sentence('办公室', 3), sentence('1', 3)],
    [sentence('财务科', 4), sentence('1', 4)],
  ),
  paragraph('signature', [sentence('甲局党组')]),
  paragraph('date', [sentence('2025年4月30日')]),
);
