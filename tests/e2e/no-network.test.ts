import type { Browser, Request } from 'playwright-core';
import { origin } from './support/server';
import { launchBrowser, openWorkbench, saveCopy, typeInCell } from './support/workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A file of ours, read and nothing sent; or what the page made for itself. */
function isOurs(request: Request): boolean {
  const url = request.url();
  if (/^(?:blob|data|about):/.test(url)) return true;
  return (
    url.startsWith(`${origin()}/`) && request.method() === 'GET' && request.postData() === null
  );
}

test('a whole session asks for nothing but the own files of the page', async () => {
  const requests: Request[] = [];
  const sockets: string[] = [];
  const { page, pane } = await openWorkbench(browser, {
    // Without the pages' own ban, so that an attempt is seen here and not merely prevented.
    bypassCSP: true,
    watch: (context) => {
      context.on('request', (request) => requests.push(request));
      context.on('page', (opened) => {
        opened.on('websocket', (socket) => sockets.push(socket.url()));
      });
    },
  });
  const loaded = requests.length;

  await pane.getByRole('button', { name: '着色' }).click();
  await pane.getByRole('button', { name: '同意并添加' }).click();
  await pane.getByText(/^已着色/).waitFor();
  await pane.getByRole('button', { name: '生成汇总表' }).click();
  await pane.getByText(/^已生成/).waitFor();
  await pane.getByRole('button', { name: '起草', exact: true }).click();
  await pane.getByRole('button', { name: '复制为 Word 格式' }).click();
  await pane.getByText(/^文稿已复制/u).waitFor();
  await pane.getByRole('button', { name: '写入工作表' }).click();
  await pane.getByText(/稿已写入“/u).waitFor();
  await typeInCell(page, 'N5', '改过');
  await saveCopy(page);

  expect(loaded).toBeGreaterThan(5);
  expect(requests.filter((request) => !isOurs(request)).map((request) => request.url())).toEqual(
    [],
  );
  // Once loaded, all is at hand: the session itself reads at most further parts of the grid.
  const later = requests.slice(loaded).map((request) => new URL(request.url()).pathname);
  expect(later.filter((path) => !path.startsWith('/lazy/'))).toEqual([]);
  expect(sockets).toEqual([]);
});
