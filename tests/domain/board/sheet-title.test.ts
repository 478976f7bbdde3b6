import { sheetTitleIn } from '../../../src/domain/board/sheet-title';
import { gridOf } from '../../support/grid';

test.each<[why: string, rows: readonly (readonly (string | null)[])[], title: string | null]>([
  [
    'a title alone in its row',
    [
      ['某局巡察反馈问题整改台账', null],
      ['序号', '问题'],
    ],
    '某局巡察反馈问题整改台账',
  ],
  [
    'an aside on its day is no part of it',
    [['整改台账（反馈日期：2024年7月26日）'], ['序号', '问题']],
    '整改台账',
  ],
  ['other brackets are', [['整改台账（第二轮）'], ['序号', '问题']], '整改台账（第二轮）'],
  ['nothing but an aside', [['（整改截至4月30日）'], ['序号', '问题']], '（整改截至4月30日）'],
  [
    'on two lines',
    [
      ['某局\n整改台账', null],
      ['序号', '问题'],
    ],
    '某局 整改台账',
  ],
  [
    'below an empty row',
    [
      [null, null],
      ['问题清单', null],
      ['序号', '问题'],
    ],
    '问题清单',
  ],
  ['none', [['序号', '问题']], null],
  [
    'a line of other words',
    [
      ['填报单位：某局', null],
      ['序号', '问题'],
    ],
    null,
  ],
  [
    'two texts',
    [
      ['整改台账', '2025年'],
      ['序号', '问题'],
    ],
    null,
  ],
  [
    'an explanation',
    [
      [`整改${'说明'.repeat(30)}`, null],
      ['序号', '问题'],
    ],
    null,
  ],
])('%s', (_why, rows, title) => {
  expect(sheetTitleIn(gridOf('台账', rows), rows.length)).toBe(title);
});
