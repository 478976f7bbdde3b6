import type { DraftingEngine } from '../../src/app/drafting-engine';
import { sentencesIn } from '../../src/domain/document/sentences-in';
import { draftOf } from '../../src/domain/draft/draft-text';
import { explainFigure } from '../../src/domain/draft/figures/explain-figure';
import type {
  Draft,
  DraftFigure,
  DraftParagraph,
  DraftSentence,
  DraftTable,
  FigureSource,
} from '../../src/domain/draft/types';
import type { ProofFinding } from '../../src/domain/proofread/types';
import type { PublicationFinding } from '../../src/domain/publication/types';
import type { FactField } from '../../src/domain/report/types';
import { FAKE_DRAFTING } from '../support/fake-drafting';

/** A sentence of those rows and cells; each figure is found in the text by its words. */
export function sentence(
  text: string,
  rows: readonly number[] = [],
  cells: readonly string[] = [],
  figures: readonly (readonly [words: string, source: FigureSource])[] = [],
): DraftSentence {
  const placed = figures.map(([words, source]): DraftFigure => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, source };
  });
  return { text, rows, cells, figures: placed };
}

export function paragraph(
  kind: DraftParagraph['kind'],
  sentences: readonly DraftSentence[],
  more: Partial<DraftParagraph> = {},
): DraftParagraph {
  return { kind, lead: null, row: null, sentences, gaps: [], ...more };
}

const COUNTED: FigureSource = { kind: 'counted', rows: [3, 4, 7] };

const TABLE: DraftTable = {
  kind: 'table',
  caption: sentence('各单位整改情况'),
  header: ['责任单位', '问题数'],
  rows: [
    [
      sentence('办公室', [3, 4], ['D3', 'D4']),
      sentence('2', [3, 4], [], [['2', { kind: 'counted', rows: [3, 4] }]]),
    ],
  ],
};

/** A report of every kind of block: two problems, in rows 3 and 4–5, and a fact not filled in. */
export const DRAFT: Draft = draftOf([
  paragraph('title', [sentence('整改进展情况的通报')]),
  paragraph(
    'body',
    [
      sentence(
        '反馈的3个问题已完成2个。',
        [3, 4, 7],
        [],
        [
          ['3', COUNTED],
          ['2', { kind: 'counted', rows: [3, 4] }],
        ],
      ),
      sentence('［待补充：联系电话］', [], []),
    ],
    { gaps: [{ words: '联系电话', row: null, fact: '联系电话' }] },
  ),
  paragraph('heading1', [sentence('一、重点问题')]),
  paragraph(
    'body',
    [
      sentence('（1）关于“学习不经常”问题。', [3], ['B3'], [['（1）', { kind: 'numbering' }]]),
      sentence('已组织学习8次。', [3], ['F3'], [['8', { kind: 'copied', cells: ['F3'] }]]),
    ],
    { row: 3, lead: { level: 4, sentences: 1 } },
  ),
  paragraph(
    'body',
    [
      sentence('（2）关于“台账不清”问题。', [4], ['B4'], [['（2）', { kind: 'numbering' }]]),
      sentence('［待补充：整改进展］', [4], ['F4']),
    ],
    {
      row: 4,
      lead: { level: 4, sentences: 1 },
      gaps: [{ words: '整改进展', row: 4, fact: null }],
    },
  ),
  TABLE,
  paragraph('signature', [sentence('某局')]),
]);

export const FIELDS: readonly FactField[] = [
  { key: '单位全称', kind: 'text', group: '单位', hint: '写在落款里' },
  { key: '联系电话', kind: 'text', group: '公开', hint: '写办公电话' },
  { key: '公开天数', kind: 'count', group: '公开', hint: '首尾都算，如：15' },
  { key: '公开开始日期', kind: 'day', group: '公开', hint: '公开的第一天' },
  { key: '主体责任举措', kind: 'lines', group: '主体责任', hint: '一行写一条' },
];

/** An engine that always drafts `DRAFT`; where sentences stand and what figures say is the real one's. */
export const ENGINE: DraftingEngine = {
  ...FAKE_DRAFTING,
  draftLedger: () => DRAFT,
  sentencesIn,
  explainFigure,
  factsAskedBy: () => FIELDS,
};

export function proofFinding(more: Partial<ProofFinding>): ProofFinding {
  return {
    code: 'date-until',
    severity: 'warning',
    start: 0,
    end: 2,
    line: 1,
    column: 1,
    text: '截止',
    message: '“截止”后面接日期时应写“截至”。',
    replacement: '截至',
    ...more,
  };
}

export function publicationFinding(more: Partial<PublicationFinding>): PublicationFinding {
  return {
    code: 'person-name',
    severity: 'warning',
    start: 0,
    end: 2,
    line: 1,
    column: 1,
    text: '张三',
    message: '公开前请遮盖姓名。',
    masked: '张某',
    ...more,
  };
}
