import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const inflate = promisify(brotliDecompress);
const BLOCK = 512;

/**
 * Unpacks the browser of @sparticuz/chromium and the system libraries that come with it (nss, nspr,
 * expat): the package itself does so only inside Amazon's cloud. About 3 s the first time, nothing after.
 *
 * @param {string} cache a folder of ours; one subfolder per version of the package
 * @returns {Promise<{ executablePath: string, libraries: string }>} `libraries` belongs on LD_LIBRARY_PATH
 */
export async function unpackChromium(cache) {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = path.join(path.dirname(entry), '../..');
  const { version } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'));
  const folder = path.join(cache, `chromium-${version}`);
  const unpacked = {
    executablePath: path.join(folder, 'chromium'),
    libraries: path.join(folder, 'lib'),
  };
  if (await exists(folder)) return unpacked;

  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, 'unpacking-'));
  try {
    const bin = path.join(home, 'bin');
    const program = await inflate(await readFile(path.join(bin, 'chromium.br')));
    await writeFile(path.join(work, 'chromium'), program, { mode: 0o755 });
    const libraries = await inflate(await readFile(path.join(bin, 'al2023.tar.br')));
    await writeEntries(readTar(libraries), work);
    // Whole or not at all: a half unpacked browser must not be taken for a good one.
    await rename(work, folder);
  } catch (error) {
    // Another process may have finished first; its copy is as good as ours.
    if (!(await exists(folder))) throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return unpacked;
}

async function exists(folder) {
  return stat(folder).then(
    () => true,
    () => false,
  );
}

/**
 * The plain files in a tar archive (ustar, names up to 100 characters; other entries are passed over).
 *
 * @param {Buffer} archive
 * @returns {{ name: string, mode: number, content: Buffer }[]}
 */
export function readTar(archive) {
  const files = [];
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const text = (from, length) =>
      archive.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8) || 0;
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    const isFile = ['0', ''].includes(text(156, 1));
    if (isFile) files.push({ name: text(0, 100), mode: Number.parseInt(text(100, 8), 8), content });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

async function writeEntries(files, folder) {
  for (const { name, mode, content } of files) {
    const target = path.join(folder, name);
    if (!target.startsWith(folder + path.sep)) throw new Error(`压缩包里的路径不安全：${name}`);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content, { mode });
  }
}
