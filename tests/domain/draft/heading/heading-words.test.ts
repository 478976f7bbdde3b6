import { positiveHeading, quotingHeading } from '../../../../src/domain/draft/heading/item-heading';
import { sentenceOf } from '../../../../src/domain/draft/compose';
import { itemOf } from '../../support/ledger-builder';
import { sourceOf } from '../support/source-of';

function positive(problem: string, goal: string): string {
  const item = itemOf({ problem, goal });
  return sentenceOf(positiveHeading(sourceOf([item]), item).pieces).text;
}

function quoted(problem: string): string {
  const item = itemOf({ problem });
  return sentenceOf(quotingHeading(sourceOf([item]), item).pieces).text;
}

test.each([
  [
    'a goal of four signs says less than the problem',
    '印章管理制度不完善',
    '健全制度',
    '完善印章管理制度',
  ],
  ['it stands where the problem does not turn', '超限定支付范围用药', '规范用药', '规范用药'],
  ['a longer goal goes first', '病历书写不规范', '规范门诊病历', '规范门诊病历'],
])('the positive heading: %s', (_, problem, goal, heading) => {
  expect(positive(problem, goal)).toBe(heading);
});

test.each([
  ['1.值班制度执行不严，2.门卫交接记录缺失', '关于“值班制度执行不严；门卫交接记录缺失”问题'],
  ['①制度缺失②记录不全。', '关于“制度缺失；记录不全”问题'],
  ['一是学习不深。二是记录不全。', '关于“学习不深；记录不全”问题'],
  ['存在以下问题：1.学习不深；2.记录不全', '关于“存在以下问题：学习不深；记录不全”问题'],
  ['一、二级单位调研不均', '关于“一、二级单位调研不均”问题'],
  ['2.5万元未入账', '关于“2.5万元未入账”问题'],
])('no numbers of the cell in a quotation: %s', (problem, heading) => {
  expect(quoted(problem)).toBe(heading);
});
