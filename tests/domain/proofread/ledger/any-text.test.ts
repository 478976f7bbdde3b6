import fc from 'fast-check';
import { proofread } from '../../../../src/domain/proofread/proofread';
import { AGAINST, OF_LEDGER } from './against';

/** Pieces that the checks against the ledger look at, in any order. */
const PIECES = fc.constantFrom(
  ...'法制室 治安大队 李分管 党的建设 合计 负责5个 牵头3个 有4个， ，已完成整改2个 完成率40% ； 。 分单位看： 反馈的8个问题， 逾期1个、 临期2个 逾期完成1个'.split(
    ' ',
  ),
  ...'责任单位 问题数 已完成 逾期 完成率 整改时限 逾期天数 问题 5 0 40% 2025年2月28日 2024年8月 截至 已逾期61天 计划于 前完成 整改时限为 已于 完成整改 该问题'.split(
    ' ',
  ),
  ...'5.严格接报案登记和考评 （1） 关于“涉案财物清理缓慢，处置流程职责不清”问题 （台账原文“ ”） 的问题中，法制室负责的5个问题 对已完成整改的 3个问题 2025年5月到期3个 需长期整改的事项共1个'.split(
    ' ',
  ),
  '\t',
  '\t',
  '\n',
  '\r\n',
);

test('never throws; every finding lies in the text and holds its words', () => {
  fc.assert(
    fc.property(
      fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join('')),
      (text) => {
        for (const one of proofread(text, AGAINST).filter(({ code }) => OF_LEDGER.test(code))) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeGreaterThan(one.start);
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.message).toMatch(/^\P{Cc}+请核对[^。]*。$/u);
        }
      },
    ),
    { numRuns: 1500 },
  );
});
