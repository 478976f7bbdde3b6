import fc from 'fast-check';
import { sentenceParts } from '../../src/taskpane/sentence-parts';
import { sentence } from './draft-fixture';

const COPIED = { kind: 'copied', cells: ['F3'] } as const;

test.each([
  ['words alone are one part', sentence('已组织学习。'), ['words:已组织学习。']],
  [
    'a figure stands apart, at its place among the figures',
    sentence('已组织学习8次。', [3], ['F3'], [['8', COPIED]]),
    ['words:已组织学习', 'figure0:8', 'words:次。'],
  ],
  [
    'an ordinal of the draft is mere words',
    sentence(
      '（1）学习8次',
      [3],
      [],
      [
        ['（1）', { kind: 'numbering' }],
        ['8', COPIED],
      ],
    ),
    ['words:（1）学习', 'figure1:8', 'words:次'],
  ],
  [
    'a gap stands apart, also at the ends',
    sentence('［待补充：完成时限］前完成［待补充：整改进展］'),
    ['gap:［待补充：完成时限］', 'words:前完成', 'gap:［待补充：整改进展］'],
  ],
  ['an open bracket is no gap', sentence('［待补充：没有完'), ['words:［待补充：没有完']],
  ['nothing has no parts', sentence(''), []],
])('%s', (_what, of, expected) => {
  const said = sentenceParts(of).map(
    (part) => `${part.kind}${part.kind === 'figure' ? part.at : ''}:${part.text}`,
  );
  expect(said).toEqual(expected);
});

test('whatever the figures, the parts are the whole text', () => {
  const figure = fc.record({
    start: fc.integer({ min: -2, max: 12 }),
    end: fc.integer({ min: -2, max: 12 }),
    source: fc.constant(COPIED),
  });
  const text = fc.string({ maxLength: 10 });
  fc.assert(
    fc.property(text, fc.array(figure), (words, figures) => {
      const parts = sentenceParts({ text: words, rows: [], cells: [], figures });
      expect(parts.map((part) => part.text).join('')).toBe(words);
    }),
  );
});
