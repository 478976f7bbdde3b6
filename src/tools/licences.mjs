import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collect } from './licences/collect.mjs';
import { licencesPage, refusals } from './licences/page.mjs';
import { thirdPartyText } from './licences/texts.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { all, shippedBill, shipped, building } = await collect(ROOT);
const refused = refusals(shipped, building);
if (refused.length > 0) {
  console.error(refused.join('\n'));
  process.exit(1);
}

const bills = path.join(ROOT, 'dist/sbom');
await mkdir(bills, { recursive: true });
const json = (bill) => `${JSON.stringify(bill, null, 2)}\n`;
await writeFile(path.join(bills, 'all.cdx.json'), json(all));
await writeFile(path.join(bills, 'shipped.cdx.json'), json(shippedBill));
await writeFile(path.join(ROOT, 'docs/licences.md'), licencesPage(shipped, building));
await writeFile(
  path.join(ROOT, 'assets/third-party-licences.txt'),
  await thirdPartyText(ROOT, shipped),
);
console.log(
  `交给用户的 ${shipped.length} 个，只用于构建和测试的 ${building.length} 个；许可证都在允许之列。`,
);
