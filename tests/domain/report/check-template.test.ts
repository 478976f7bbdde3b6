import fc from 'fast-check';
import { checkTemplate } from '../../../src/domain/report/check-template';
import { TEMPLATES } from '../../../src/domain/report/templates';
import { TEMPLATE_IDS } from '../../../src/domain/report/types';
import { templateText } from './template-text';

test.each(TEMPLATE_IDS)('the template that ships as %s has no problem', (id) => {
  expect(checkTemplate(TEMPLATES[id].text)).toEqual([]);
});

test.each<[string, string, readonly (readonly [number, string])[]]>([
  ['nothing at all', ' \n\n', [[1, '模板是空的，请写上内容或者恢复默认模板。']]],
  [
    'an unknown part',
    '一、情况\n【统计】',
    [
      [
        2,
        '不能生成“统计”，方头括号里只能写：情况数字、较上期、问题、表格、逾期清单、临期清单、下一步打算、公开期限、落款。',
      ],
    ],
  ],
  [
    'an unknown fact',
    '由{单位}负责。',
    [
      [
        1,
        '没有“单位”这一项，请改成“填写信息”里有的名称（或者统计日期、统计月份、下月、问题总数、巡察起止日期、公开期限），不需要的请删去花括号。',
      ],
    ],
  ],
  [
    'braces with nothing in them',
    '由{}负责。',
    [[1, '花括号里没有写名称，请写成“{单位全称}”这样，或者删去花括号。']],
  ],
  [
    'a brace that is not closed',
    '由{单位全称负责。',
    [[1, '花括号没有成对，请写成“{单位全称}”这样，或者删去多余的花括号。']],
  ],
  [
    'a level left out',
    '一、情况\n1.学习',
    [[2, '“1.”这一级标题的上面没有“（一）”这一级，请按一、（一）1.（1）的顺序逐级编号。']],
  ],
  [
    'a report that begins with the second level',
    '（一）情况',
    [[1, '“（一）”这一级标题的上面没有“一、”这一级，请按一、（一）1.（1）的顺序逐级编号。']],
  ],
  [
    'a run-in heading opens nothing for the next level',
    '一、情况\n（一）学习。已学习。\n（1）记录',
    [[3, '“（1）”这一级标题的上面没有“1.”这一级，请按一、（一）1.（1）的顺序逐级编号。']],
  ],
  [
    'a run-in heading closes the one before',
    '一、情况\n（一）学习\n1.记录\n（二）检查。已检查。\n2.要素',
    [[5, '“1.”这一级标题的上面没有“（一）”这一级，请按一、（一）1.（1）的顺序逐级编号。']],
  ],
  [
    'problems told twice',
    '【问题】\n【问题：长期坚持】',
    [[2, '有的问题会写两遍，请检查各行【问题】，“不含长期坚持”和“长期坚持”各留一行。']],
  ],
  [
    'long-term problems left out unseen',
    '【问题：不含长期坚持】',
    [[1, '需长期坚持的问题没有写进报告，请加一行【问题：长期坚持】，或者去掉“不含长期坚持”。']],
  ],
  [
    'only long-term problems',
    '【问题：长期坚持】',
    [[1, '只写了需长期坚持的问题，请加一行【问题：不含长期坚持】，或者去掉“长期坚持”。']],
  ],
  [
    'left out in the public version only',
    '【问题：不含长期坚持】\n内部：【问题：长期坚持】',
    [[1, '需长期坚持的问题没有写进报告，请加一行【问题：长期坚持】，或者去掉“不含长期坚持”。']],
  ],
])('%s', (_, text, problems) => {
  expect(checkTemplate(text)).toEqual(problems.map(([line, message]) => ({ line, message })));
});

test.each([
  ['一、情况\n（一）学习\n1.记录\n（1）要素\n二、打算\n（一）继续。将继续。', 'levels one by one'],
  ['一、情况\n（一）学习。已学习。\n（二）检查。已检查。', 'run-in headings'],
  ['现将{单位全称}截至{统计日期}的｛问题总数｝个问题报告如下。', 'facts and worked out words'],
  [
    '公开：【问题：不含长期坚持】\n公开：【问题：长期坚持】\n内部：【问题】',
    'each version tells all',
  ],
  ['【情况数字】\n【逾期清单】', 'no problem is told one by one'],
  ['整改“【重点】”事项。', 'brackets inside a sentence are words'],
])('%j has no problem: %s', (text) => {
  expect(checkTemplate(text)).toEqual([]);
});

test('problems come by line, for any text', () => {
  fc.assert(
    fc.property(templateText, (text) => {
      const problems = checkTemplate(text);
      const lines = problems.map(({ line }) => line);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
      for (const { line, message } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(message).toMatch(/。$/u);
      }
    }),
  );
});
