import { leadsOn, partOf, type PartKind } from '../../../src/domain/feedback/part-words';

test.each<[title: string, part: PartKind | null]>([
  ['巡察发现的问题', 'problems'],
  ['发现的主要问题', 'problems'],
  ['存在的主要问题及表现', 'problems'],
  ['问题及表现', 'problems'],
  ['审计发现的主要问题', 'problems'],
  ['督察发现的问题', 'problems'],
  ['主要问题', 'problems'],
  ['意见建议', 'recommendations'],
  ['整改意见', 'recommendations'],
  ['工作建议', 'recommendations'],
  ['整改要求', 'recommendations'],
  ['审计处理意见和建议', 'recommendations'],
  ['审计建议', 'recommendations'],
  ['对做好整改工作的意见建议', 'recommendations'],
  ['巡察反馈意见', null],
  ['被审计单位基本情况', 'background'],
  ['审计评价意见', 'background'],
  ['党的建设方面存在的问题', null],
  ['推动巡察整改和成果运用的力度仍需加强', null],
  ['意见建议采纳不到位', null],
  ['对群众反映问题解决不及时', null],
  ['', null],
])('%s', (title, part) => {
  expect(partOf(title)).toBe(part);
});

test.each<[sentence: string, leads: boolean]>([
  ['存在3个问题', true],
  ['共发现以下四个方面的突出问题', true],
  ['主要存在两类问题', true],
  ['主要表现在以下几个方面', true],
  ['合同签订存在3个问题', false],
  ['发现3个项目未按期完工', false],
  ['存在不规范问题', false],
])('%s only leads on: %s', (sentence, leads) => {
  expect(leadsOn(sentence)).toBe(leads);
});
