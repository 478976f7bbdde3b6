import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { partsOf, readBill, shippedOf } from './bill.mjs';

/** Not bundled but copied into the build as it is. */
const COPIED = ['@microsoft/office-js'];

/**
 * All packages, parted into those that users get and those that only build and test.
 *
 * @param {string} root the project's folder
 */
export async function collect(root) {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const all = await readBill(root);
  const { bill, through } = shippedOf(all, [...Object.keys(manifest.dependencies), ...COPIED]);
  const shipped = partsOf(bill).map((part) => ({ ...part, through: through.get(part.ref) ?? '' }));
  const refs = new Set(shipped.map(({ ref }) => ref));
  const building = partsOf(all).filter(({ ref }) => !refs.has(ref));
  return { all, shippedBill: bill, shipped, building };
}
