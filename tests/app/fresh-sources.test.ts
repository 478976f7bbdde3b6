import { withFreshSources } from '../../src/app/fresh-sources';
import { draftOf } from '../../src/domain/draft/draft-text';
import type {
  Draft,
  DraftParagraph,
  DraftSentence,
  DraftTable,
} from '../../src/domain/draft/types';

/** A sentence and the row it comes from. */
type Line = readonly [text: string, row: number];

function sentence([text, row]: Line): DraftSentence {
  return { text, rows: [row], cells: [`F${row}`], figures: [] };
}

function paragraph(...lines: readonly Line[]): DraftParagraph {
  return { kind: 'body', lead: null, row: null, sentences: lines.map(sentence), gaps: [] };
}

function table(...cells: readonly Line[]): DraftTable {
  const caption = sentence(['表', 1]);
  return { kind: 'table', caption, header: ['数'], rows: cells.map((cell) => [sentence(cell)]) };
}

/** Each sentence as text and row, block by block. */
function linesOf({ blocks }: Draft): Line[][] {
  return blocks.map((block) => {
    const all = block.kind === 'table' ? [block.caption, ...block.rows.flat()] : block.sentences;
    return all.map(({ text, rows }) => [text, rows[0] ?? 0] as const);
  });
}

test.each<[string, Draft, Draft, Line[][]]>([
  [
    'rows that moved down are followed',
    draftOf([paragraph(['甲。', 5]), paragraph(['乙。', 6])]),
    draftOf([paragraph(['新。', 5]), paragraph(['甲。', 6]), paragraph(['乙。', 7])]),
    [[['甲。', 6]], [['乙。', 7]]],
  ],
  [
    'a sentence of a paragraph that has changed is followed',
    draftOf([paragraph(['共2个。', 5], ['甲。', 6])]),
    draftOf([paragraph(['共3个。', 5], ['甲。', 7])]),
    [
      [
        ['共2个。', 5],
        ['甲。', 7],
      ],
    ],
  ],
  [
    'like sentences follow their own paragraph, also past each other',
    draftOf([paragraph(['甲。', 5], ['已完成。', 5]), paragraph(['乙。', 6], ['已完成。', 6])]),
    draftOf([
      paragraph(['乙。', 5], ['已完成。', 5]),
      paragraph(['甲。', 6], ['已完成。', 6]),
      paragraph(['丙。', 7]),
    ]),
    [
      [
        ['甲。', 6],
        ['已完成。', 6],
      ],
      [
        ['乙。', 5],
        ['已完成。', 5],
      ],
    ],
  ],
  [
    'what cannot be told apart stays as it is',
    draftOf([paragraph(['已完成。', 5]), paragraph(['已完成。', 6])]),
    draftOf([paragraph(['已完成。', 8]), paragraph(['未完成。', 9])]),
    [[['已完成。', 5]], [['已完成。', 6]]],
  ],
  [
    'what is gone stays as it is',
    draftOf([paragraph(['甲。', 5])]),
    draftOf([paragraph(['乙。', 5])]),
    [[['甲。', 5]]],
  ],
  [
    'tables are followed whole, or cell by cell',
    draftOf([table(['3', 5], ['3', 6]), table(['4', 7], ['5', 8])]),
    draftOf([table(['3', 6], ['3', 7]), table(['4', 8], ['6', 9])]),
    [
      [
        ['表', 1],
        ['3', 6],
        ['3', 7],
      ],
      [
        ['表', 1],
        ['4', 8],
        ['5', 8],
      ],
    ],
  ],
])('%s', (_what, draft, now, expected) => {
  const fresh = withFreshSources(draft, now);
  expect(linesOf(fresh)).toEqual(expected);
  expect(fresh.text).toBe(draft.text);
});

test('what is missing in the sheet is listed with the rows it is missing in by now', () => {
  const missing = (row: number): DraftParagraph => ({
    ...paragraph(['甲。', row]),
    gaps: [{ words: '整改进展', row, fact: null }],
  });
  const fresh = withFreshSources(
    draftOf([missing(5)]),
    draftOf([paragraph(['新。', 5]), missing(6)]),
  );
  expect(fresh.gaps).toEqual([{ words: '整改进展', row: 6, fact: null }]);
});
