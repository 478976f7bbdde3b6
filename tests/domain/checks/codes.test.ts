import { CODES } from '../../../src/domain/checks/codes';
import { SEVERITIES } from '../../../src/domain/checks/severity';

const ENTRIES = Object.entries(CODES);

test('there are more than fifty codes', () => {
  expect(ENTRIES.length).toBeGreaterThan(50);
});

test.each(ENTRIES)('%s has whole words', (code, { severity, name, advice }) => {
  expect(code).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u);
  expect(SEVERITIES).toContain(severity);
  expect(name).toMatch(/^\S{2,14}$/u);
  expect(advice).toMatch(/^\S.*。$/u);
});

test('no two codes share a name', () => {
  const names = ENTRIES.map(([, { name }]) => name);
  expect(new Set(names).size).toBe(names.length);
});
