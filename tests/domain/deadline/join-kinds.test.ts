import { classesOf, joinKinds } from '../../../src/domain/deadline/join-kinds';
import type { DeadlineClass, DeadlineKind } from '../../../src/domain/ledger/types';

describe('joinKinds', () => {
  test.each<[DeadlineClass[], DeadlineKind]>([
    [[], 'none'],
    [['none'], 'none'],
    [['date'], 'date'],
    [['date', 'date'], 'date'],
    [['longTerm', 'date'], 'date+longTerm'],
    [['longTerm', 'done'], 'done+longTerm'],
    [['none', 'immediate'], 'immediate'],
    [['recurring', 'openEnded', 'immediate'], 'immediate+openEnded'],
  ])('%j is %s', (classes, kind) => {
    expect(joinKinds(classes)).toBe(kind);
  });
});

describe('classesOf', () => {
  test.each<[DeadlineKind, DeadlineClass[]]>([
    ['date', ['date']],
    ['date+longTerm', ['date', 'longTerm']],
  ])('%s is %j', (kind, classes) => {
    expect(classesOf(kind)).toEqual(classes);
  });
});
