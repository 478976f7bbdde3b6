import fc from 'fast-check';
import {
  type LookBackQuestion,
  lookBackQuestionOf,
  type LookBackVerdict,
  readLookBack,
} from '../../../src/domain/status/read-look-back';

test.each<[text: string, verdict: LookBackVerdict]>([
  // Negations that stand before, behind or further off, and duties.
  ['反弹问题未发现', 'held'],
  ['问题反弹：无', 'held'],
  ['反弹情况：无', 'held'],
  ['是否反弹：否', 'held'],
  ['反弹0处', 'held'],
  ['零反弹', 'held'],
  ['无一反弹', 'held'],
  ['未发现该问题反弹', 'held'],
  ['未发现学习制度不落实问题反弹', 'held'],
  ['未发现有反弹情况', 'held'],
  ['未发现整改不到位', 'held'],
  ['不存在整改不到位情况', 'held'],
  ['没有发现未整改到位的情况', 'held'],
  ['未发现不合格', 'held'],
  ['类似问题未再发生', 'held'],
  ['未出现反复', 'held'],
  ['无异常', 'held'],
  ['1.制度已修订\n2.未发现反弹', 'held'],
  ['是否反弹：是', 'relapsed'],
  ['反弹没有整改', 'relapsed'],
  ['反弹问题未见整改成效', 'relapsed'],
  ['出现反复', 'relapsed'],
  ['没有整改到位', 'relapsed'],
  ['整改未到位', 'relapsed'],
  ['未完成整改', 'relapsed'],
  ['成效未得到巩固', 'relapsed'],
  ['回头看发现问题反弹，已责令限期整改到位', 'relapsed'],
  ['反弹，要求5月底前整改完成', 'relapsed'],
  ['部分事项出现反弹', 'again'],
  ['部分整改不到位', 'again'],
  ['部分整改到位', 'again'],
  ['基本整改到位', 'again'],
  ['效果不佳', 'again'],
  ['巩固不够', 'again'],
  ['无需回头看', 'none'],
  ['不适用', 'none'],
  ['计划5月开展', 'none'],
  ['不反弹', 'unclear'],
  ['坚持做到不反弹', 'unclear'],
  ['已解决反弹问题', 'unclear'],
  ['暂不销号', 'unclear'],
  ['未销号', 'unclear'],
  ['未能保持良好', 'unclear'],
  ['未发现反弹，但整改不到位', 'unclear'],
  ['未发现新问题\n原问题反弹', 'unclear'],
  // It held.
  ['无反弹', 'held'],
  ['未反弹', 'held'],
  ['未发现反弹', 'held'],
  ['没有反弹', 'held'],
  ['未出现反弹回潮', 'held'],
  ['未发现反弹、回潮现象', 'held'],
  ['经现场核查，未发现问题反弹', 'held'],
  ['整改到位，未见反弹', 'held'],
  ['已巩固', 'held'],
  ['同意销号', 'held'],
  ['整改效果好', 'held'],
  ['好', 'held'],
  ['较好', 'held'],
  ['复查合格', 'held'],
  ['无反弹风险', 'held'],
  ['未发现新问题', 'held'],
  ['运行正常', 'held'],
  ['未发现反弹，下步继续加强检查，防止反弹', 'held'],
  // It came back.
  ['反弹', 'relapsed'],
  ['存在反弹', 'relapsed'],
  ['发现1处反弹', 'relapsed'],
  ['问题又出现', 'relapsed'],
  ['出现回潮', 'relapsed'],
  ['再次发生超期办件', 'relapsed'],
  ['未整改到位', 'relapsed'],
  ['整改不到位', 'relapsed'],
  ['复查不合格', 'relapsed'],
  ['仍然存在', 'relapsed'],
  ['整改效果差', 'relapsed'],
  ['差', 'relapsed'],
  ['死灰复燃', 'relapsed'],
  // To be looked at again.
  ['部分反弹', 'again'],
  ['一般', 'again'],
  ['效果一般', 'again'],
  ['有反弹苗头', 'again'],
  ['无反弹，但需继续巩固', 'again'],
  // Nothing yet.
  ['', 'none'],
  ['/', 'none'],
  ['—', 'none'],
  ['暂无', 'none'],
  ['未开展', 'none'],
  ['尚未开展回头看', 'none'],
  ['未到时间', 'none'],
  // Something that is no result.
  ['防止反弹', 'unclear'],
  ['继续加强检查，严防问题反弹', 'unclear'],
  ['确保不反弹', 'unclear'],
  ['见附件', 'unclear'],
  ['是', 'unclear'],
  ['反弹后已整改到位', 'unclear'],
  ['已现场查看', 'unclear'],
])('%s', (text, verdict) => {
  expect(readLookBack(text)).toBe(verdict);
});

test.each<[text: string, question: LookBackQuestion, verdict: LookBackVerdict]>([
  ['是', 'relapsed', 'relapsed'],
  ['否', 'relapsed', 'held'],
  ['无', 'relapsed', 'held'],
  ['有', 'relapsed', 'relapsed'],
  ['否，运行正常', 'relapsed', 'held'],
  ['是（2处）', 'relapsed', 'relapsed'],
  ['无反弹', 'relapsed', 'held'],
  ['是', 'held', 'held'],
  ['否', 'held', 'relapsed'],
  ['', 'relapsed', 'none'],
  ['未发现', 'relapsed', 'held'],
  ['无', 'held', 'none'],
  ['有', 'held', 'unclear'],
])('%s where the title asks for %s', (text, question, verdict) => {
  expect(readLookBack(text, question)).toBe(verdict);
});

test.each<[title: string, question: LookBackQuestion]>([
  ['是否反弹', 'relapsed'],
  ['“回头看”是否出现反弹', 'relapsed'],
  ['有无反弹', 'relapsed'],
  ['回头看是否合格', 'held'],
  ['回头看结果', null],
])('the title %s asks for %s', (title, question) => {
  expect(lookBackQuestionOf(title)).toBe(question);
});

test('a hostile text takes no longer than a long one', () => {
  const text = '未发现反弹、回潮或防止如有再次'.repeat(2000);
  const begun = performance.now();
  readLookBack(text);
  expect(performance.now() - begun).toBeLessThan(500);
});

test('a text without the words of a result is never a relapse', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('防止整已改问题查看的，。、1')) }),
      (text) => {
        expect(readLookBack(text)).not.toBe('relapsed');
      },
    ),
  );
});
