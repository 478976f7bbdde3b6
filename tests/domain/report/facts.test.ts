import { FACTS, factField } from '../../../src/domain/report/facts';
import { factsAskedBy } from '../../../src/domain/report/facts-asked-by';
import { DERIVED_KEYS } from '../../../src/domain/report/ledger-words';
import { TEMPLATES } from '../../../src/domain/report/templates';
import { TEMPLATE_IDS } from '../../../src/domain/report/types';

const keysOf = (text: string) => factsAskedBy(text).map(({ key }) => key);

test('keys are unique and no worked out words', () => {
  const keys = [...FACTS.map(({ key }) => key), ...DERIVED_KEYS];
  expect(new Set(keys).size).toBe(keys.length);
});

test('every fact is asked for by a template that ships', () => {
  const asked = new Set(TEMPLATE_IDS.flatMap((id) => keysOf(TEMPLATES[id].text)));
  expect(FACTS.map(({ key }) => key).filter((key) => !asked.has(key))).toEqual([]);
});

test.each(['', '__proto__', 'constructor', 'toString', '单位'])('%j is no fact', (key) => {
  expect(factField(key)).toBeNull();
});

test.each<[string, readonly string[]]>([
  ['现将情况报告如下。', []],
  ['{落款日期}{单位全称}{单位全称}', ['单位全称', '落款日期']],
  ['一、{单位简称}情况\n（一）带头。{主要负责人}带头。', ['单位简称', '主要负责人']],
  ['{巡察起止日期}', ['巡察开始日期', '巡察结束日期']],
  ['{统计日期}{没有}{__proto__}', []],
  ['【落款】', ['单位全称', '落款日期']],
  [
    '公开：【公开期限】',
    ['公开开始日期', '公开天数', '联系电话', '接听时间', '邮政地址', '邮政编码', '电子邮箱'],
  ],
  ['【不知】{单位全称', []],
  ['｛ 单位全称 ｝', ['单位全称']],
])('%s asks for %j', (text, keys) => {
  expect(keysOf(text)).toEqual(keys);
});
