import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS } from '../../../src/domain/report/facts';
import { DERIVED_KEYS } from '../../../src/domain/report/ledger-words';
import { PARTS } from '../../../src/domain/report/template/part';

/** The guide a clerk reads must name all there is, and nothing there is not. */
const GUIDE = readFileSync(join(__dirname, '../../../docs/templates.md'), 'utf8');

test('the guide names every part with its options', () => {
  const rows = PARTS.map(({ name }) =>
    GUIDE.split('\n').find((row) => row.startsWith(`| 【${name}】`)),
  );
  for (const [at, { choices }] of PARTS.entries()) {
    for (const option of choices.flat()) expect(rows[at]).toContain(option);
  }
  expect(GUIDE.match(/^\| 【/gmu)).toHaveLength(PARTS.length);
});

test('the guide names every fact and no other', () => {
  const lists = GUIDE.slice(GUIDE.indexOf('## 花括号里可以写的信息'));
  const named = [...lists.matchAll(/\{([^}]+)\}/gu)].map(([, name]) => name);
  expect(named).toEqual([...FACTS.map(({ key }) => key), ...DERIVED_KEYS]);
});
