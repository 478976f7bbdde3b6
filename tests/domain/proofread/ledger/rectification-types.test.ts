import { proofread } from '../../../../src/domain/proofread/proofread';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import { itemOf, ledgerOf } from '../../support/ledger-builder';

/** 立行立改 2 (2 done), 分阶段整改 3 (1 done), 持续整改 1 (going). */
const LEDGER = ledgerOf([
  ...(['immediate', 'immediate', 'staged'] as const).map((rectificationType, at) =>
    itemOf({ row: 5 + at, problem: `甲${at}`, status: 'completed', rectificationType }),
  ),
  ...(['staged', 'staged', 'continuing'] as const).map((rectificationType, at) =>
    itemOf({ row: 8 + at, problem: `乙${at}`, status: 'inProgress', rectificationType }),
  ),
]);
const AGAINST = { ledger: LEDGER, summary: summarize(LEDGER, DEFAULT_COUNTING_RULE) };
const ALL = '截至2025年4月30日，反馈的6个问题，已完成整改3个，正在推进3个。';

function unlike(text: string): readonly (readonly [string, string])[] {
  return proofread(ALL + text, AGAINST)
    .filter(({ code }) => code.startsWith('ledger'))
    .map(({ code, text: words }) => [code, words]);
}

describe('figures by type of rectification', () => {
  test.each([
    ['a total', '3个', '3个', '2个、1个', '100%、33.33%', '1个', [['ledger-figure', '3个']]],
    ['done', '2个', '3个', '2个、2个', '100%、33.33%', '1个', [['ledger-figure', '2个']]],
    ['a rate', '2个', '3个', '2个、1个', '100%、34.33%', '1个', [['ledger-rate', '34.33%']]],
    ['a class', '2个', '3个', '2个、1个', '100%、33.33%', '2个', [['ledger-figure', '2个']]],
    ['nothing: as the ledger has them', '2个', '3个', '2个、1个', '100%、33.33%', '1个', []],
  ])('%s', (_name, now, staged, done, rates, going, expected) => {
    const text = `要求立行立改的${now}、分阶段整改的${staged}问题中，分别有${done}（占${rates}）已完成整改；要求持续整改的1个问题，正在推进${going}。`;
    expect(unlike(text)).toEqual(expected);
  });

  test('nothing: of another day', () => {
    expect(
      unlike('截至2024年12月31日，要求立行立改的5个问题中，有4个（占80%）已完成整改。'),
    ).toEqual([]);
  });
});
