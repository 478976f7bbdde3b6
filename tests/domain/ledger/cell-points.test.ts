import fc from 'fast-check';
import { pointsInParallel, pointsOf } from '../../../src/domain/ledger/cell-points';

type Row = readonly [why: string, text: string, points: readonly (readonly [string, string])[]];

describe('pointsOf', () => {
  test.each<Row>([
    [
      '1. with full stops',
      '1.开展培训；2.修订制度。',
      [
        ['1.', '开展培训；'],
        ['2.', '修订制度。'],
      ],
    ],
    [
      '1、 on lines',
      '1、开展培训\n2、修订制度\n3、加强检查',
      [
        ['1、', '开展培训'],
        ['2、', '修订制度'],
        ['3、', '加强检查'],
      ],
    ],
    [
      'full-width １．',
      '１．开展培训２．修订制度'.replace('２', '；２'),
      [
        ['１．', '开展培训；'],
        ['２．', '修订制度'],
      ],
    ],
    [
      '（1）（2） without any stop between',
      '（1）开展培训（2）修订制度',
      [
        ['（1）', '开展培训'],
        ['（2）', '修订制度'],
      ],
    ],
    [
      '(1) half-width, blanks behind',
      '(1) 开展培训 (2) 修订制度',
      [
        ['(1)', '开展培训'],
        ['(2)', '修订制度'],
      ],
    ],
    [
      '①②',
      '①补齐②建账',
      [
        ['①', '补齐'],
        ['②', '建账'],
      ],
    ],
    [
      '⑴⑵',
      '⑴开展培训⑵修订制度',
      [
        ['⑴', '开展培训'],
        ['⑵', '修订制度'],
      ],
    ],
    [
      '一是二是',
      '一是开展培训；二是，修订制度。',
      [
        ['一是', '开展培训；'],
        ['二是', '修订制度。'],
      ],
    ],
    [
      '（一）（二）',
      '（一）开展培训。（二）修订制度。',
      [
        ['（一）', '开展培训。'],
        ['（二）', '修订制度。'],
      ],
    ],
    [
      '措施一：',
      '措施一：开展培训；措施二：修订制度。',
      [
        ['措施一', '开展培训；'],
        ['措施二', '修订制度。'],
      ],
    ],
    [
      'lines with a dash',
      '- 开展培训\n- 修订制度\n并报备',
      [
        ['-', '开展培训'],
        ['-', '修订制度\n并报备'],
      ],
    ],
    [
      'a date behind its number',
      '1.2024年9月底前制定方案；2.2025年3月底前建成',
      [
        ['1.', '2024年9月底前制定方案；'],
        ['2.', '2025年3月底前建成'],
      ],
    ],
    [
      'words before the first number stay with the first point',
      '加强管理，具体为：1.开展培训；2.修订制度。',
      [
        ['1.', '加强管理，具体为：开展培训；'],
        ['2.', '修订制度。'],
      ],
    ],
    [
      'a number taken out is still two points',
      '一是开展培训；三是修订制度。',
      [
        ['一是', '开展培训；'],
        ['三是', '修订制度。'],
      ],
    ],
    [
      'inner numbers stay inside',
      '1.开展培训：（1）民警；（2）辅警。2.修订制度。',
      [
        ['1.', '开展培训：（1）民警；（2）辅警。'],
        ['2.', '修订制度。'],
      ],
    ],
    [
      'names of groups are no names of school classes',
      '（1）班子成员集中学习（2）项目逐个验收',
      [
        ['（1）', '班子成员集中学习'],
        ['（2）', '项目逐个验收'],
      ],
    ],
  ])('cuts %s', (_why, text, points) => {
    expect(pointsOf(text)?.map(({ ordinal, text: words }) => [ordinal, words])).toEqual(points);
  });

  test('nothing but numbers and blanks is lost', () => {
    const words = fc.constantFrom(
      '开展培训',
      '修订制度',
      '1.',
      '2、',
      '一是',
      '二是',
      '（1）',
      '（2）',
    );
    const more = fc.constantFrom('①', '②', '；', '。', '\n', '- ', '第3项', '1.5万元', '2024.12');
    const signs = (text: string): string[] => Array.from(text.replace(/[\s\-，,：:]/gu, '')).sort();
    fc.assert(
      fc.property(fc.array(fc.oneof(words, more), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const points = pointsOf(text);
        if (points === null) return;
        const kept = points.map((point) => point.ordinal + point.text).join('');
        expect(signs(kept)).toEqual(signs(text));
      }),
      { numRuns: 500 },
    );
  });

  test('hostile texts take no time', () => {
    const started = process.hrtime.bigint();
    for (const one of ['（1', '1.1', '一是'.repeat(2), '-\n', '第一条', '1、', '措施1']) {
      pointsOf(one.repeat(20_000));
    }
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(5_000);
  });
});

describe('pointsInParallel', () => {
  test.each<[string, number, string[] | null]>([
    ['①2024年9月底前②2024年12月底前', 2, ['2024年9月底前', '2024年12月底前']],
    ['1.2024年9月底前；2.长期坚持', 2, ['2024年9月底前；', '长期坚持']],
    ['①2024-09-30②2024-12-31', 2, ['2024-09-30', '2024-12-31']],
    ['①2024年9月底前②2024年12月底前', 3, null],
    ['2024年12月底前', 2, null],
    ['①2024年9月底前②2024年12月底前', 1, null],
  ])('%j in %i', (text, count, parts) => {
    expect(pointsInParallel(text, count)?.map((point) => point.text) ?? null).toEqual(parts);
  });
});
