import { CODES } from '../../../../src/domain/checks/codes';
import { findingLine, groupWords } from '../../../../src/taskpane/words/en-us/check';
import { FINDING_NAMES } from '../../../../src/taskpane/words/en-us/findings';
import { speaksChinese, textsIn } from './support/twin';

test('every code has a name and an advice of its own, in English', () => {
  expect(Object.keys(FINDING_NAMES).sort()).toEqual(Object.keys(CODES).sort());
  const names = Object.values(FINDING_NAMES).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(textsIn(FINDING_NAMES).filter((text) => speaksChinese(text) || text === '')).toEqual([]);
});

test('every advice ends as a sentence', () => {
  const open = Object.values(FINDING_NAMES).filter(({ advice }) => !advice.endsWith('.'));
  expect(open).toEqual([]);
});

const GROUP = {
  severity: 'warning',
  name: '没有责任单位',
  advice: '请补写责任单位。',
  count: 1,
  fixable: 0,
  firstCells: [],
  findings: [],
} as const;

test('a code nobody knows keeps its own words', () => {
  expect(groupWords({ ...GROUP, code: 'new.code' })).toEqual({
    name: '没有责任单位',
    advice: '请补写责任单位。',
  });
  expect(groupWords({ ...GROUP, code: 'toString' }).name).toBe('没有责任单位');
  expect(groupWords({ ...GROUP, code: 'unit.missing' }).name).toBe('No responsible unit');
});

test('what a finding says about the ledger’s Chinese words stays Chinese', () => {
  const finding = {
    code: 'unit.missing',
    severity: 'warning',
    cell: 'F5',
    text: '',
    message: 'F5 没有写责任单位。',
    advice: '',
    fix: null,
  } as const;
  expect(findingLine(finding)).toBe('F5 没有写责任单位。');
});
