import { statusWordsOf } from '../../../src/domain/highlight/status-words';
import { readStatus } from '../../../src/domain/status/read-status';
import { itemOf, ledgerOf } from '../support/ledger-builder';

test('every word it expects is read as the same status', () => {
  const { shared } = statusWordsOf(ledgerOf([]));
  const read = Object.entries(shared).flatMap(([status, words]) =>
    words.map((word) => [status, word, readStatus(word)?.status]),
  );
  expect(read.length).toBeGreaterThan(15);
  expect(read.filter(([status, , found]) => status !== found)).toEqual([]);
});

test('learns the words of the ledger', () => {
  const words = statusWordsOf(
    ledgerOf([
      itemOf({ row: 5, status: 'completed', statusText: ' 已验收通过 ' }),
      itemOf({ row: 6, status: 'longTerm', statusText: '常抓不懈' }),
      itemOf({ row: 7, status: 'unknown', statusText: '见附件' }),
    ]),
  );
  expect(words.shared.completed).toContain('已验收通过');
  expect(words.shared.longTerm).toEqual(['长期坚持', '常抓不懈']);
  expect(words.meaningOf('已验收通过')).toBe('completed');
  expect(words.meaningOf('见附件')).toBe('unknown');
  expect(words.meaningOf('没有见过')).toBeNull();
});

test('a text read as two statuses means neither', () => {
  const words = statusWordsOf(
    ledgerOf([
      itemOf({ row: 5, status: 'completed', statusText: '是' }),
      itemOf({ row: 6, status: 'inProgress', statusText: '是' }),
      itemOf({ row: 7, status: 'completed', statusText: '是' }),
    ]),
  );
  expect(words.meaningOf('是')).toBeNull();
  expect(words.shared.completed).not.toContain('是');
  expect(words.shared.inProgress).not.toContain('是');
});

test.each([
  ['too long for a formula', '长'.repeat(256)],
  ['with the mark that parts words', '已完成|验收'],
])('a text %s means nothing to a formula', (_, text) => {
  const words = statusWordsOf(ledgerOf([itemOf({ status: 'completed', statusText: text })]));
  expect(words.meaningOf(text)).toBeNull();
});

test('a sentence is known to its own row but not asked for on the others', () => {
  const text = '已完成整改，并于去年底通过上级部门组织的现场验收';
  const words = statusWordsOf(ledgerOf([itemOf({ status: 'completed', statusText: text })]));
  expect(words.meaningOf(text)).toBe('completed');
  expect(words.shared.completed).not.toContain(text);
});

test('asks for thirty words a status at most', () => {
  const items = Array.from({ length: 50 }, (_, at) =>
    itemOf({ row: 5 + at, status: 'completed', statusText: `已完成第${at}批` }),
  );
  const words = statusWordsOf(ledgerOf(items));
  expect(words.shared.completed).toHaveLength(30);
  expect(words.meaningOf('已完成第49批')).toBe('completed');
});

test('the words of a problem with several status cells are not learnt', () => {
  const item = itemOf({
    lastRow: 6,
    status: 'inProgress',
    statusText: '初步完成验收',
    measures: [{ status: 'completed' }, { row: 6, status: 'inProgress' }],
  });
  expect(statusWordsOf(ledgerOf([item])).meaningOf('初步完成验收')).toBeNull();
});
