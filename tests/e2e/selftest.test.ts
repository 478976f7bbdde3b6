import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { violations } from './support/accessibility';
import { LTSC_2021, pretendExcel, type PretendedExcel } from './support/excel-window';
import { serveCopy, type ServedCopy } from './support/served-copy';
import { launchBrowser, takePicture } from './support/workbench';

let browser: Browser;
let copy: ServedCopy;
beforeAll(async () => {
  [browser, copy] = await Promise.all([launchBrowser(), serveCopy()]);
});
afterAll(async () => {
  await browser.close();
  await copy.close();
});

interface Options {
  readonly excel?: PretendedExcel | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly locale?: string;
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** The self-test page, finished. */
async function selfTest({
  excel = LTSC_2021,
  colorScheme = 'light',
  width = 400,
  locale = 'zh-CN',
  prepare = () => Promise.resolve(),
}: Options = {}): Promise<Page> {
  const context = await browser.newContext({
    colorScheme,
    locale,
    viewport: { width, height: 900 },
    timezoneId: 'Asia/Shanghai',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  if (excel !== null) await pretendExcel(context, excel);
  await prepare(context);
  const page = await context.newPage();
  await page.goto(`${copy.origin}/selftest.html?_host_Info=Excel$Win32$16.01$zh-CN`);
  await page.waitForSelector('#status[data-state]');
  return page;
}

/** The rows that are not 正常, as `state label`. */
async function troubles(page: Page): Promise<string[]> {
  const rows = await page.locator('.check:not(.good)').all();
  return Promise.all(
    rows.map(async (row) => {
      const part = async (name: string): Promise<string> =>
        (await row.locator(`.${name}`).first().innerText()).replace(/^[✓i✕]/u, '').trim();
      return `${await part('state')} ${await part('label')}：${await part('value')}`;
    }),
  );
}

test('inside Excel all is well on the built folder, and the copied result says what it runs in', async () => {
  const page = await selfTest();
  expect(await troubles(page)).toEqual([]);
  expect(await page.locator('#status').innerText()).toBe('全部正常。');
  await page.getByRole('button', { name: '复制结果' }).click();
  await page.getByText('结果已复制').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('正常  软件：Excel 16.0.14332.20255，平台 PC。');
  expect(text).toContain('正常  Excel 接口：ExcelApi 1.14，不低于需要的 1.14。');
  expect(text).toContain(`正常  本页地址：${copy.origin}/selftest.html\n`);
  expect(text).not.toContain('_host_Info');
  await page.context().close();
});

test('in a plain browser it says that there is no Excel to check', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.goto(`${copy.origin}/selftest.html`);
  await page.waitForSelector('#status[data-state]');
  expect(await troubles(page)).toEqual(['提示 软件：本页在普通浏览器里打开，没有 Excel 可查。']);
  await context.close();
});

test('an Excel that is too old is named', async () => {
  const page = await selfTest({ excel: { excelApi: 1.7, version: '16.0.10400.0' } });
  expect(await troubles(page)).toEqual(['有问题 Excel 接口：ExcelApi 1.7，低于需要的 1.14。']);
  await page.context().close();
});

test.each([
  [320, 'light', 'zh-CN'],
  [400, 'dark', 'en-US'],
] as const)(
  '%i pixels wide, %s, %s: it fits and has no barriers',
  async (width, colorScheme, locale) => {
    const page = await selfTest({ width, colorScheme, locale });
    await takePicture(page, `selftest-${width}-${colorScheme}`);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([wide, await violations(page)]).toEqual([0, []]);
    await page.context().close();
  },
);

/** Spoils one file of the copy, looks, and puts it back. */
async function withSpoilt(
  pattern: RegExp,
  spoil: (file: string) => Promise<void>,
): Promise<readonly [string, readonly string[]]> {
  const name = await copy.find(pattern);
  const file = path.join(copy.folder, name);
  await copyFile(file, `${copy.folder}-kept`);
  await spoil(file);
  const page = await selfTest();
  const found = await troubles(page);
  await page.context().close();
  await copyFile(`${copy.folder}-kept`, file);
  await rm(`${copy.folder}-kept`);
  return [name, found];
}

async function changeOneByte(file: string): Promise<void> {
  const content = await readFile(file);
  content[content.length - 2] = 0x20;
  await writeFile(file, content);
}

test.each([
  ['deleted', /^lazy.engine\.\w+\.js$/u, (file: string) => rm(file), '服务器上没有这个文件。'],
  [
    'cut off',
    /^office-js.excel-mac-16\.00\.js$/u,
    (file: string) => truncate(file, 1000),
    '大小不对：应是 1339523 字节，取到 1000 字节。',
  ],
  ['changed', /^taskpane\.\w+\.js$/u, changeOneByte, '内容与构建时不同。'],
] as const)('a file that was %s is named', async (_what, pattern, spoil, sentence) => {
  const [name, found] = await withSpoilt(pattern, spoil);
  expect(found).toEqual([`有问题 ${name}：${sentence}`]);
});

/** What a server may do to a file, and what is said of it. */
const ANSWERS: readonly (readonly [string, (route: Route) => Promise<void>, string])[] = [
  [
    'the wrong type',
    async (route) => {
      await route.fulfill({ response: await route.fetch(), contentType: 'text/plain' });
    },
    '类型不对：服务器说是“text/plain”，应是 text/javascript。',
  ],
  [
    'another character set',
    async (route) => {
      const contentType = 'text/javascript; charset=gb2312';
      await route.fulfill({ response: await route.fetch(), contentType });
    },
    '编码不对：服务器说是 gb2312，文件是 UTF-8。',
  ],
  ['a failure', (route) => route.fulfill({ status: 500 }), '服务器出错（状态 500）。'],
  ['a refusal', (route) => route.fulfill({ status: 403 }), '服务器不让读取（状态 403）。'],
  ['nothing', (route) => route.abort(), '没有取到：网络中断、证书不受信任，或被安全软件拦住。'],
];

test.each(ANSWERS)('a file that comes with %s is named', async (_what, answer, sentence) => {
  const name = await copy.find(/^lazy.writing\.\w+\.js$/u);
  const page = await selfTest({
    prepare: (context) => context.route(`**/${name}`, answer),
  });
  expect(await troubles(page)).toEqual([`有问题 ${name}：${sentence}`]);
  await page.context().close();
});

test('a list that does not arrive is said, and the rest is checked all the same', async () => {
  const page = await selfTest({
    prepare: (context) => context.route('**/files.json', (route) => route.fulfill({ status: 404 })),
  });
  expect(await troubles(page)).toEqual([
    '有问题 文件清单 files.json：没有取到，或内容不对，无法逐个核对文件。',
  ]);
  expect(await page.locator('.check').count()).toBeGreaterThan(10);
  await page.context().close();
});

test('office.js that does not arrive is named twice: as a file, and for Excel', async () => {
  const page = await selfTest({
    prepare: (context) =>
      context.route('**/office-js/office.js', (route) => route.fulfill({ status: 404 })),
  });
  expect(await troubles(page)).toEqual([
    '有问题 office-js/office.js：服务器上没有这个文件。',
    '有问题 office.js：没有加载。',
  ]);
  await page.context().close();
});

test('the workbench may be left away', async () => {
  const list = JSON.parse(await readFile(path.join(copy.folder, 'files.json'), 'utf8')) as {
    readonly files: readonly { readonly name: string; readonly part: string }[];
  };
  const workbench = list.files.filter(({ part }) => part === 'workbench').map(({ name }) => name);
  expect(workbench).toEqual(expect.arrayContaining(['index.html', 'pane.html', 'pane-client.js']));
  const page = await selfTest({
    prepare: (context) =>
      context.route(
        (url) => workbench.includes(url.pathname.slice(1)),
        (route) => route.fulfill({ status: 404 }),
      ),
  });
  expect(await troubles(page)).toEqual([
    '提示 试用台（index.html）：没有部署。只在 Excel 中使用时不需要它。',
  ]);
  await page.context().close();
});

/** The page where its own script does not arrive. */
async function withoutScript(userAgent?: string): Promise<string> {
  const script = await copy.find(/^selftest\.\w+\.js$/u);
  const context = await browser.newContext(userAgent === undefined ? {} : { userAgent });
  await context.route(`**/${script}`, (route) => route.fulfill({ status: 404 }));
  const page = await context.newPage();
  await page.goto(`${copy.origin}/selftest.html`, { waitUntil: 'load' });
  const said = await page.locator('#status').innerText();
  await context.close();
  return said.replace(script, 'SCRIPT');
}

test('where even its own script does not arrive the page names it', async () => {
  expect(await withoutScript()).toContain('自检本身的文件没有加载：/SCRIPT。');
});

test('in Internet Explorer’s engine the page says that Excel is too old', async () => {
  const trident = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
  expect(await withoutScript(trident)).toMatch(/^当前的 Excel 版本过旧/u);
});

test('a pane whose files do not arrive leads to the self-test', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  await context.route('**/office-js/office.js', (route) => route.fulfill({ status: 404 }));
  const page = await context.newPage();
  await page.goto(`${copy.origin}/taskpane.html`);
  await page.getByRole('link', { name: '打开自检页，查找原因' }).click();
  await page.waitForSelector('#status[data-state=bad]');
  expect(await troubles(page)).toContain('有问题 office-js/office.js：服务器上没有这个文件。');
  await context.close();
});
