import type { Ledger } from '../../../../src/domain/ledger/types';
import { PALETTE } from '../../../../src/domain/palette/palette';
import { paletteOf } from '../../../../src/domain/palette/presets';
import type { Palette } from '../../../../src/domain/palette/types';
import { Page } from '../../../../src/domain/summary-sheet/page';
import { addLegend } from '../../../../src/domain/summary-sheet/sections/legend';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import { SAMPLE } from '../../support/sample-ledger';
import { renderCells } from '../render-plan';
import { WARNED_SAMPLE } from '../warned-sample';

function pageOf(ledger: Ledger, palette?: Palette): Page {
  const page = new Page(9);
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  addLegend(page, { ledger, summary, helper: null, ...(palette ? { palette } : {}) });
  return page;
}

const linesOf = (page: Page) =>
  page.cells.map((cells) => renderCells(cells).filter((written) => written !== ''));

const MADE_BY = ['由整改台账助手生成，再次生成会在原处重写。'];

test.each<[string, Ledger, Palette | undefined, string[][]]>([
  [
    'the default scheme',
    SAMPLE,
    undefined,
    [
      ['图例', '逾期', '临期', '已完成', '逾期完成', '基本完成', '长期坚持', '未启动', '未完成'],
      ['配色：常用四色；正在推进、未识别不填色。'],
    ],
  ],
  [
    'more states than columns',
    WARNED_SAMPLE,
    undefined,
    [
      ['图例', '逾期', '临期', '预警', '已完成', '逾期完成', '基本完成', '长期坚持', '未启动'],
      ['未完成'],
      ['配色：常用四色；正在推进、未识别不填色。'],
    ],
  ],
  [
    'a scheme that fills few, without a first warning',
    SAMPLE,
    paletteOf('threeColour'),
    [
      ['图例', '逾期', '临期'],
      [
        '配色：三色预警；已完成、逾期完成、基本完成、正在推进、长期坚持、未启动、未完成、未识别不填色。',
      ],
    ],
  ],
  [
    'a palette of no scheme is not named',
    SAMPLE,
    { ...PALETTE },
    [
      ['图例', '逾期', '临期', '已完成', '逾期完成', '基本完成', '长期坚持', '未启动', '未完成'],
      ['正在推进、未识别不填色。'],
    ],
  ],
])('%s', (_, ledger, palette, lines) => {
  expect(linesOf(pageOf(ledger, palette))).toEqual([...lines, MADE_BY]);
});

test('each word stands in the colours of its state', () => {
  const palette = paletteOf('threeColour');
  const { looks } = pageOf(WARNED_SAMPLE, palette);
  const swatches = looks.flatMap(({ fill, font }) => (fill === undefined ? [] : [[fill, font]]));
  expect(swatches).toEqual(
    [palette.overdue, palette.dueSoon, palette.firstWarning].map(({ light }) => [
      light.tint,
      light.strong,
    ]),
  );
});
