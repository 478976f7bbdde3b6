import { A4_LANDSCAPE } from '../../src/domain/summary-sheet/page-plan';
import type { DraftingEngine } from '../../src/app/drafting-engine';
import type { DraftingSettings } from '../../src/app/drafting-settings';
import type { LoadedLedger } from '../../src/app/load-ledger';
import type {
  Clipboard,
  DocumentWriter,
  WordReader,
  FileSaver,
  WordOptions,
} from '../../src/app/ports';
import type { OfficialDocument } from '../../src/domain/document/types';
import { draftOf } from '../../src/domain/draft/draft-text';
import type { Draft, DraftParagraph, DraftSentence } from '../../src/domain/draft/types';
import type { ProofFinding } from '../../src/domain/proofread/types';
import type { PublicationFinding } from '../../src/domain/publication/types';
import type { FactField } from '../../src/domain/report/types';

/** The words of the templates of `FAKE_DRAFTING`. */
const TEXTS = { inspection: '通报：', audit: '报告：', monthly: '月报：' } as const;

const FACTS: readonly FactField[] = [
  { key: '单位全称', kind: 'text', group: '单位', hint: '落款用的名称，如：某县财政局' },
  { key: '专题会议次数', kind: 'count', group: '主体责任', hint: '专题会议开了几次，如：8' },
];

/**
 * A drafting engine of few words, for tests that are not about drafting: one opening line with the
 * template's words, the day, the readers and the fact 单位全称, then one line a problem.
 */
export const FAKE_DRAFTING: DraftingEngine = {
  draftLedger: draftOfLedger,
  templateText: ({ templates }, id) => templates[id] ?? TEXTS[id],
  proofreadText: (text, against) =>
    // 截止 stands for whatever a proofreader finds; with a ledger its sheet is told.
    findAll(text, '截止').map((place) => ({
      ...place,
      code: 'date-until',
      severity: 'warning',
      message: `“截止”后面接日期时应写“截至”（${against?.ledger.sheet ?? '没有台账'}）。`,
      replacement: '截至',
    })),
  checkPublication: (text, { people }) =>
    people.flatMap((name) =>
      findAll(text, name).map((place) => ({
        ...place,
        code: 'person-name',
        severity: 'warning' as const,
        message: '公开前请遮盖姓名。',
        masked: `${name.charAt(0)}某`,
      })),
    ),
  maskedText: (text, findings) =>
    [...findings]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (now, { start, end, masked }) => now.slice(0, start) + (masked ?? '') + now.slice(end),
        text,
      ),
  documentOf: (text) => ({
    blocks: text.split('\n').map((line) => ({
      kind: 'body',
      runs: [{ text: line, look: 'body' }],
    })),
  }),
  sentencesIn: (text, { blocks }) =>
    blocks
      .flatMap((block) => (block.kind === 'table' ? [] : block.sentences))
      .flatMap((sentence) => {
        const start = text.indexOf(sentence.text);
        return start < 0 ? [] : [{ span: { start, end: start + sentence.text.length }, sentence }];
      }),
  planDraftSheet: ({ blocks }, _draft, about) => ({
    name: '进展情况文稿',
    cells: [about, ...blocks.map(wordsOf)].map((text) => [{ content: { kind: 'text', text } }]),
    looks: [],
    merges: [],
    columnWidths: [80],
    bars: [],
    freezeRows: 1,
    charts: [],
    page: A4_LANDSCAPE,
  }),
  explainFigure: ({ start, end }, { text }) => `${text.slice(start, end)}的来源`,
  checkTemplate: (text) =>
    text.includes('【坏】') ? [{ line: 1, message: '没有“坏”这个部分。' }] : [],
  factsAskedBy: (text) => FACTS.filter(({ key }) => text.includes(`{${key}}`)),
  TEMPLATE_PARTS: [{ name: '表格', choices: [['责任单位', '类别', '责任领导']] }],
  DERIVED_KEYS: ['统计日期'],
  FACTS,
  TEMPLATES: {
    inspection: { name: '巡察整改通报', audience: 'public', text: TEXTS.inspection },
    audit: { name: '审计整改报告', audience: 'public', text: TEXTS.audit },
    monthly: { name: '内部月报', audience: 'internal', text: TEXTS.monthly },
  },
};

function draftOfLedger({ ledger }: LoadedLedger, drafting: DraftingSettings): Draft {
  const words = FAKE_DRAFTING.templateText(drafting, drafting.template);
  const { facts, audience } = drafting;
  const unit = facts['单位全称'] ?? '';
  const opening = `${words}${unit}截至${ledger.options.asOf}，${audience}。`;
  const items = ledger.items.map((item) => {
    const person = item.person === '' ? '' : `，责任人${item.person}`;
    return paragraph(`${item.problem}，${item.status}${person}。`, item.row, [`B${item.row}`]);
  });
  return draftOf([paragraph(opening, null, []), ...items]);
}

function paragraph(text: string, row: number | null, cells: readonly string[]): DraftParagraph {
  const rows = row === null ? [] : [row];
  const sentence: DraftSentence = { text, rows, cells, figures: [] };
  return { kind: 'body', lead: null, row, sentences: [sentence], gaps: [] };
}

/** Where words stand in a text, as findings tell it. */
function findAll(
  text: string,
  words: string,
): Pick<ProofFinding & PublicationFinding, 'start' | 'end' | 'line' | 'column' | 'text'>[] {
  const places = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const before = text.slice(0, at).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    places.push({ start: at, end: at + words.length, ...place, text: words });
  }
  return places;
}

function wordsOf(block: OfficialDocument['blocks'][number]): string {
  return block.kind === 'table' ? block.caption : block.runs.map(({ text }) => text).join('');
}

/** A clipboard, a download folder, a document writer and a reader of Word files in memory. */
export function fakeExports({ copies = true, canSave = true, saves = true } = {}) {
  const copied: { readonly html: string | null; readonly text: string }[] = [];
  const saved: { readonly name: string; readonly text: string }[] = [];
  const written: WordOptions[] = [];
  const clipboard: Clipboard = {
    copyText: (text) => {
      copied.push({ html: null, text });
      return Promise.resolve(copies);
    },
    copyRich: (content) => {
      copied.push(content);
      return Promise.resolve(copies);
    },
  };
  const files: FileSaver = {
    canSave: () => canSave,
    save: (name, bytes) => {
      saved.push({ name, text: new TextDecoder().decode(bytes) });
      return Promise.resolve(saves);
    },
  };
  const writer: DocumentWriter = {
    word: ({ blocks }, options) => {
      written.push(options);
      return Promise.resolve(new TextEncoder().encode(blocks.map(wordsOf).join('\n')));
    },
    html: ({ blocks }) => blocks.map((block) => `<p>${wordsOf(block)}</p>`).join(''),
  };
  const reader: WordReader = {
    readWordText: (bytes) => Promise.resolve(new TextDecoder().decode(bytes)),
  };
  return {
    clipboard,
    files,
    documents: () => Promise.resolve(writer),
    wordReader: () => Promise.resolve(reader),
    copied,
    saved,
    written,
  };
}
