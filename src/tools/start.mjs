import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build-once.mjs';
import { serveFolder } from './serve.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const USUAL_PORT = 3000;

/** How each system opens an address in its usual browser. */
const OPENERS = {
  darwin: (address) => ['open', [address]],
  linux: (address) => ['xdg-open', [address]],
  win32: (address) => ['cmd', ['/c', 'start', '', address]],
};

try {
  const ports = portsToTry(process.env.PORT);
  await ensureBuilt(['web'], console.log);
  const server = await serveFolder(DIST, ports);
  console.log(`整改台账助手试用台已启动：${server.origin}/`);
  console.log('在浏览器中打开上面的地址即可试用；按 Ctrl+C 结束。文件只在本机处理，不会上传。');
  openBrowser(`${server.origin}/`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().then(() => console.log('已结束。')));
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** A port asked for is the only one tried; otherwise the usual one and then any that is free. */
function portsToTry(wanted) {
  if (wanted === undefined || wanted === '') return [USUAL_PORT, 0];
  const port = Number(wanted);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return [port];
  throw new RangeError(`环境变量 PORT 应为 0 到 65535 的整数，现在是“${wanted}”。`);
}

function explain(error) {
  if (error.code === 'EADDRINUSE') {
    return `端口 ${process.env.PORT} 已被占用，请换一个端口，或不设置 PORT 让程序自己选择。`;
  }
  if (error.code === 'EACCES')
    return `没有权限使用端口 ${process.env.PORT}，请换一个大于 1024 的端口。`;
  return error.message;
}

/** A convenience only: where no browser can be opened the printed address is enough. */
function openBrowser(address) {
  const opener = OPENERS[process.platform];
  const headless =
    process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (opener === undefined || headless || process.env.CI || process.env.BROWSER === 'none') return;
  const [command, args] = opener(address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
