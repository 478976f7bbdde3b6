import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build-once.mjs';
import { localhostCertificate, trustCertificate } from './certificates.mjs';
import { serveFolder } from './serve.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** The manifest says this port. */
const USUAL_PORT = 3000;
const USAGE = `用法：npm run serve -- [--install-certs] [--folder 文件夹] [--port 端口]
  --install-certs  让本机信任 localhost 的证书（只需一次，证书 30 天后换新时再做一次）
  --folder         提供这个文件夹里已经构建好的网页，不再构建
  --port           换一个端口；清单 manifest.xml 里写的是 ${USUAL_PORT}，换了要另外生成清单`;

try {
  await serve(optionsOf(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function serve({ folder, port, install }) {
  if (folder === undefined) await ensureBuilt(['web'], console.log);
  else await checkFolder(folder);
  const certificate = await localhostCertificate();
  if (certificate.made) console.log('已生成 localhost 的证书，30 天内有效，到期自动换新。');
  if (install) {
    await trustCertificate(certificate.caFile);
    console.log('本机已信任这个证书。');
  }
  const { cert, key } = certificate;
  const server = await serveFolder(folder ?? DIST, [port], { cert, key });
  sayServed(server.origin, certificate, install);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().then(() => console.log('已结束。')));
  }
}

function sayServed(origin, { caFile, made }, installed) {
  console.log(`整改台账助手已用 HTTPS 提供：${origin}/`);
  console.log(`自检页：${origin}/selftest.html`);
  if (!installed) {
    const again = made ? '新证书还没有被本机信任。' : '如果浏览器或 Excel 提示证书不受信任：';
    console.log(`${again}请运行 npm run serve -- --install-certs，或手动信任 ${caFile}。`);
  }
  if (!origin.endsWith(`:${USUAL_PORT}`)) {
    console.log(
      `清单 manifest.xml 里写的端口是 ${USUAL_PORT}。请运行 npm run manifest -- --origin ${origin} --out 文件.xml，另外生成清单。`,
    );
  }
  console.log('按 Ctrl+C 结束。');
}

async function checkFolder(folder) {
  const found = await readFile(path.join(folder, 'files.json')).catch(() => null);
  if (found === null) {
    throw new RangeError(
      `${folder} 里没有构建好的网页（没有 files.json）。请先运行 npm run build。`,
    );
  }
}

function optionsOf(args) {
  const text = { type: 'string' };
  const options = { 'install-certs': { type: 'boolean' }, folder: text, port: text };
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch {
    throw new RangeError(USAGE);
  }
  const wanted = values.port ?? process.env.PORT ?? '';
  const port = wanted === '' ? USUAL_PORT : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`端口应为 0 到 65535 的整数，现在是“${wanted}”。`);
  }
  return { folder: values.folder, port, install: values['install-certs'] === true };
}

function explain(error) {
  if (error.code === 'EADDRINUSE') {
    return `端口 ${error.port} 已被占用，多半是已经在运行。请先结束它，或用 --port 换一个端口。`;
  }
  if (error.code === 'EACCES' && error.port !== undefined) {
    return `没有权限使用端口 ${error.port}，请用 --port 换一个大于 1024 的端口。`;
  }
  return error.message;
}
