import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { manifestFor, refusedBecause } from './manifest-for.mjs';

const MANIFEST = fileURLToPath(new URL('../../manifest.xml', import.meta.url));
const USAGE =
  '用法：npm run manifest -- --origin https://oa.example.gov.cn/ledger --out 文件.xml [--version 1.0.1.0]';

try {
  const { origin, out, version } = optionsOf(process.argv.slice(2));
  const manifest = manifestFor(await readFile(MANIFEST, 'utf8'), { origin, version });
  const before = await readFile(out, 'utf8').catch(nullWhenMissing);
  const refusal = refusedBecause(before, manifest);
  if (refusal !== null) throw new RangeError(refusal);
  await mkdir(path.dirname(path.resolve(out)), { recursive: true });
  await writeFile(out, manifest);
  console.log(`已写出清单：${out}`);
  console.log('请把它放进共享文件夹目录，或交给管理员集中部署；见 docs/deploy.md。');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function optionsOf(args) {
  const { values } = parseArgsInChinese(args);
  if (values.origin === undefined || values.out === undefined) throw new RangeError(USAGE);
  return values;
}

function parseArgsInChinese(args) {
  const text = { type: 'string' };
  try {
    return parseArgs({ args, options: { origin: text, out: text, version: text } });
  } catch {
    throw new RangeError(USAGE);
  }
}

function nullWhenMissing(error) {
  if (error.code !== 'ENOENT') throw error;
  return null;
}
