import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Request } from 'playwright-core';
import { LTSC_2021, pretendExcel } from './support/excel-window';
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

/** Microsoft's library of 2010, which it asks for in Excel 2016 alone; over http on a page that is. */
const AJAX = 'http://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';
const TELEMETRY =
  'https://telemetryservice.firstpartyapps.oaspapps.com/telemetryservice/telemetryproxy.html';

/** Where a page of the add-in is opened, as Excel says it in the address, and what office.js then asks for outside. */
const PLACES: readonly (readonly [string, string, readonly string[]])[] = [
  ['Excel 2019 and later on Windows', '?_host_Info=Excel$Win32$16.01$zh-CN$$$$0', []],
  ['an Excel newer than the library', '?_host_Info=Excel$Win32$16.02$zh-CN$$$$0', []],
  ['Excel on a Mac', '?_host_Info=Excel$Mac$16.00$zh-CN$$$$0', []],
  ['Excel on the web', '?_host_Info=Excel$Web$16.00$zh-CN$$$$0', []],
  ['Excel in Japanese', '?_host_Info=Excel$Win32$16.01$ja-JP$$$$0', []],
  ['Excel 2016, not supported', '?_host_Info=Excel$Win32$16.00$zh-CN$$$$0', [AJAX, TELEMETRY]],
  ['a plain browser', '', [TELEMETRY]],
];

const DIST = path.resolve(__dirname, '../../dist');

/** The pages that Excel opens begin with Microsoft's loader; the workbench's do not. */
const PAGES = readdirSync(DIST)
  .filter((name) => name.endsWith('.html'))
  .filter((name) => readFileSync(path.join(DIST, name), 'utf8').includes('office-js/office.js'));

/** Before it is ready office.js waits for nothing; after that up to 5 s for its reports' own script. */
const LINGER_MS = { starting: 2_500, ready: 6_500 };

/** Waits until an address has been asked for; not for ever, since the test itself then says what is missing. */
async function asked(requests: readonly Request[], url: string): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    if (requests.some((request) => request.url() === url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The outside addresses that a page asks for, and those of them that the page's own policy did not refuse. */
async function outsideOf(
  address: string,
  bypassCSP: boolean,
  expected: readonly string[],
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<{ readonly asked: readonly string[]; readonly sent: readonly string[] }> {
  const context = await browser.newContext({ bypassCSP, locale: 'zh-CN' });
  await prepare?.(context);
  const requests: Request[] = [];
  context.on('request', (request) => {
    if (!isOurs(request)) requests.push(request);
  });
  const page = await context.newPage();
  await page.goto(`${origin()}/${address}`);
  await page.waitForLoadState('networkidle');
  // On a busy machine what is known to come may be late; what is not shall have time to come after it.
  await Promise.all(expected.map((url) => asked(requests, url)));
  await page.waitForTimeout(prepare ? LINGER_MS.ready : LINGER_MS.starting);
  const sent = requests.filter((request) => request.failure()?.errorText !== 'csp');
  await context.close();
  return {
    asked: requests.map((request) => request.url()).sort(),
    sent: sent.map((request) => request.url()),
  };
}

test('the pages for Excel are there to be tried', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['selftest.html', 'taskpane.html']));
});

test.each(PLACES)(
  'in %s only what is known is asked for outside, and that is refused',
  async (_place, query, known) => {
    const addresses = PAGES.map((page) => page + query);
    const [free, guarded] = await Promise.all(
      [true, false].map((bypassCSP) =>
        Promise.all(
          addresses.map((address) => outsideOf(address, bypassCSP, bypassCSP ? known : [])),
        ),
      ),
    );
    expect(free?.map((outside) => [...new Set(outside.asked)])).toEqual(PAGES.map(() => known));
    expect(guarded?.map(({ sent }) => sent)).toEqual(PAGES.map(() => []));
  },
);

test('once Excel has answered, nothing more is asked for outside', async () => {
  const found = await Promise.all(
    PAGES.map((page) => outsideOf(page, true, [], (context) => pretendExcel(context, LTSC_2021))),
  );
  expect(found.map(({ asked }) => asked)).toEqual(PAGES.map(() => []));
});

test.each(PAGES)('%s refuses scripts that were not built in', async (address) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto(`${origin()}/${address}`);
  const ran = await page.evaluate(() => {
    const marks: string[] = [];
    const mark = (name: string): string => `document.body.dataset.${name} = '1'`;
    const script = document.createElement('script');
    script.textContent = mark('script');
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', `<img src="x:" onerror="${mark('handler')}">`);
    const link = document.createElement('a');
    link.href = `javascript:${mark('link')}`;
    document.body.append(link);
    link.click();
    return new Promise<string[]>((resolve) => {
      setTimeout(() => {
        for (const name of ['script', 'handler', 'link']) {
          if (name in document.body.dataset) marks.push(name);
        }
        resolve(marks);
      }, 500);
    });
  });
  expect(ran).toEqual([]);
  expect(refused.length).toBeGreaterThanOrEqual(3);
  await context.close();
});
