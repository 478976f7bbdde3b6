/**
 * Writes the sample ledger. `node src/tools/make-sample.mjs [FILE]`; without FILE it renews the one in
 * assets. The bytes are the same every time, so a change in the file is a change in its contents.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleWorkbook } from './sample/workbook.mjs';

const committed = fileURLToPath(
  new URL('../../assets/samples/sample-ledger.xlsx', import.meta.url),
);
const target = process.argv[2] ?? committed;
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, sampleWorkbook());
console.log(`已写出 ${target}`);
