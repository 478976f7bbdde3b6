import { sentencesIn } from '../../src/domain/document/sentences-in';
import { layOut, type ReadingBlock, type ReadingPiece } from '../../src/taskpane/reading-model';
import { DRAFT } from './draft-fixture';

function said(piece: ReadingPiece): string {
  if (piece.kind !== 'sentence') return `${piece.kind}:${piece.text}`;
  return `${piece.lead ? 'lead' : 'sentence'}${piece.at}:${piece.sentence.text}`;
}

function shape(block: ReadingBlock): readonly unknown[] {
  if (block.kind === 'paragraph') return [block.look, ...block.pieces.map(said)];
  return ['table', block.header, ...block.rows.map((row) => row.map((cell) => cell.map(said)))];
}

function blocksOf(text: string): readonly (readonly unknown[])[] {
  return layOut(text, DRAFT, sentencesIn(text, DRAFT)).blocks.map(shape);
}

test('a draft as it was drafted is traced whole', () => {
  expect(blocksOf(DRAFT.text)).toEqual([
    ['title', 'sentence0:整改进展情况的通报'],
    ['body', 'sentence1:反馈的3个问题已完成2个。', 'sentence2:［待补充：联系电话］'],
    ['heading1', 'sentence3:一、重点问题'],
    ['body', 'lead4:（1）关于“学习不经常”问题。', 'sentence5:已组织学习8次。'],
    ['body', 'lead6:（2）关于“台账不清”问题。', 'sentence7:［待补充：整改进展］'],
    ['caption', 'sentence8:各单位整改情况'],
    ['table', ['责任单位', '问题数'], [['sentence9:办公室'], ['sentence10:2']]],
    ['signature', 'sentence11:某局'],
  ]);
});

test('every sentence is listed with the block it stands in', () => {
  const { sentences } = layOut(DRAFT.text, DRAFT, sentencesIn(DRAFT.text, DRAFT));
  expect(sentences.map(({ block }) => block)).toEqual([0, 1, 1, 2, 3, 3, 4, 4, 5, 6, 6, 7]);
  expect(sentences[9]?.sentence.rows).toEqual([3, 4]);
});

test.each([
  [
    'a reworded sentence is the user’s; the one beside it is still traced',
    DRAFT.text.replace('已组织学习8次。', '已组织学习九次。'),
    ['body', 'lead4:（1）关于“学习不经常”问题。', 'own:已组织学习九次。'],
    3,
  ],
  [
    'a paragraph of the user’s is body text',
    DRAFT.text.replace('一、重点问题', '一、另起的标题'),
    ['body', 'own:一、另起的标题'],
    2,
  ],
  [
    'mere punctuation between sentences claims nothing',
    DRAFT.text.replace('问题。已组织学习8次。', '问题。　已组织学习8次。！'),
    [
      'body',
      'lead4:（1）关于“学习不经常”问题。',
      'marks:　',
      'sentence5:已组织学习8次。',
      'marks:！',
    ],
    3,
  ],
  [
    'a table row that was changed is no table row any more',
    DRAFT.text.replace('办公室\t2', '办公室\t3'),
    ['body', 'own:办公室\t3'],
    7,
  ],
])('%s', (_what, text, expected, block) => {
  expect(blocksOf(text)[block]).toEqual(expected);
});

test('blank lines and an empty text give no blocks', () => {
  expect(blocksOf('')).toEqual([]);
  expect(blocksOf('\n \n\u3000\n')).toEqual([]);
});

test('the pieces say where they stand', () => {
  const { blocks } = layOut(DRAFT.text, DRAFT, sentencesIn(DRAFT.text, DRAFT));
  const pieces = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat(2) : block.pieces,
  );
  for (const piece of pieces) {
    const words = piece.kind === 'sentence' ? piece.sentence.text : piece.text;
    expect(DRAFT.text.slice(piece.start, piece.start + words.length)).toBe(words);
  }
});
