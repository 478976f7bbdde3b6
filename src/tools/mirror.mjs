import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mirrorList } from './office-js.mjs';

const VERSION = /FileVersion:\s*"([\d.]+)"/u;
/** The smallest of the files has twenty times as much. */
const LEAST_BYTES = 1000;

/**
 * Fetches office.js and what it asks for into a folder, all or nothing. The files are checked and kept as
 * they are.
 *
 * @param {string} source `cdn` or `cdn-cn`
 * @param {string} folder replaced when all has arrived
 * @param {(url: string) => Promise<Response>} [ask]
 * @returns {Promise<{ version: string, files: number }>}
 * @throws {Error} in Chinese, naming the file that did not come or is not what it should be
 */
export async function mirrorOfficeJs(source, folder, ask = globalThis.fetch) {
  const list = mirrorList(source);
  await mkdir(path.dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  try {
    let version = '';
    for (const { file, url } of list) {
      const content = await contentOf(url, ask);
      if (file === 'office.js') version = versionOf(content);
      await mkdir(path.dirname(path.join(fresh, file)), { recursive: true });
      await writeFile(path.join(fresh, file), content);
    }
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
    return { version, files: list.length };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function contentOf(url, ask) {
  const response = await ask(url).catch((error) => {
    throw new Error(`没能取到 ${url}：${error.cause?.code ?? error.message}`, { cause: error });
  });
  if (!response.ok) throw new Error(`没能取到 ${url}：服务器回答 ${response.status}。`);
  const content = Buffer.from(await response.arrayBuffer());
  const text = content.toString('utf8');
  // A log-in page or a proxy's message also comes with status 200.
  if (content.length < LEAST_BYTES || /^\s*</u.test(text)) {
    throw new Error(`从 ${url} 取到的不是脚本，可能被登录页或代理拦住了。`);
  }
  return content;
}

/** Minified differently one day, office.js may say its version in another way: no reason to refuse it. */
function versionOf(content) {
  const text = content.toString('utf8');
  if (!text.includes('Office')) throw new Error('取到的 office.js 不是 Excel 加载项用的那一个。');
  return VERSION.exec(text)?.[1] ?? '未知';
}
