import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core';
import type { Day } from '../../../src/domain/calendar/day';
import { CHINESE, type Language } from '../../../src/taskpane/words/language';
import { findBrowser } from '../../../src/tools/browser.mjs';
import { origin } from './server';

/** The day the sample's expected figures are counted to. */
export const AS_OF = '2025-04-30';

const PATIENCE_MS = 60_000;

/** Set to 1 to write README's pictures anew; otherwise pictures go where git does not look. */
const UPDATE_PICTURES = process.env['UPDATE_PICTURES'] === '1';

export async function launchBrowser(): Promise<Browser> {
  // README's pictures come from the packaged browser, the same wherever they are made.
  const where = UPDATE_PICTURES ? { ...process.env, PATH: '' } : process.env;
  const { executablePath, args, env } = await findBrowser(where);
  // No name is looked up anywhere: what works here works without a network.
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return chromium.launch({ executablePath, args: [...args, offline], env });
}

/** A workbook as the file input takes it. */
interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly bypassCSP?: boolean;
  /** What the browser, and with it Office, speaks. */
  readonly locale?: 'zh-CN' | 'en-US';
  /** What the pane is to speak then. */
  readonly language?: Language;
  /** Opened in place of the sample. */
  readonly file?: OpenedFile | null;
  /** Whoever opens the pane for the first time gets its hints; else they were seen before. */
  readonly firstRun?: boolean;
  /** The 统计日期; null where what is opened is no ledger and the pane offers no day. */
  readonly asOf?: Day | null;
  /** False where no pane over the sample is to be expected. */
  readonly ready?: boolean;
  /** Called before the page loads, so that nothing is missed. */
  readonly watch?: (context: BrowserContext) => void;
}

/** The page with the sample open and the pane ready, plus what went wrong on it. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: Frame;
  /** Errors of the page, the pane or the console; a test ends by expecting none. */
  readonly faults: readonly string[];
}

export async function openWorkbench(
  browser: Browser,
  options: OpenOptions = {},
): Promise<OpenWorkbench> {
  const { language = CHINESE, file = null, asOf = AS_OF, ready = true } = options;
  const page = await newPage(browser, options);
  const faults = faultsOf(page);
  await page.goto(`${origin()}/`);
  let pane = ready ? await paneOf(page, language) : await frameOf(page);
  if (file !== null) {
    await openFile(page, file);
    pane = asOf === null ? await frameOf(page) : await paneOf(page, language);
  }
  if (asOf !== null) await chooseAsOf(pane, asOf, language);
  return { page, pane, faults };
}

/** An empty page of a user of our own. */
async function newPage(
  browser: Browser,
  {
    colorScheme = 'light',
    width = 1440,
    height = 900,
    bypassCSP = false,
    locale = 'zh-CN',
    firstRun = false,
    watch,
  }: OpenOptions,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    bypassCSP,
    locale,
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (!firstRun) await context.addInitScript(rememberHints);
  watch?.(context);
  return context.newPage();
}

/** What goes wrong on a page from now on. */
function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`页面错误：${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`控制台：${message.text()}`);
  });
  return faults;
}

/** Opens a workbook in place of the one that is open; it gets a pane of its own. */
async function openFile(page: Page, { name, bytes }: OpenedFile): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.waitForFunction((title) => document.title.startsWith(title), name);
}

/** Chooses the 统计日期 and waits for its figures. */
export async function chooseAsOf(
  pane: Frame,
  asOf: Day,
  { words }: Language = CHINESE,
): Promise<void> {
  await pane.getByLabel(words.PANE_WORDS.asOf).fill(asOf);
  await pane.getByText(words.asOfLine(asOf)).waitFor();
}

/** Runs in each page before its own code: the hints of the first run have tests of their own. */
function rememberHints(): void {
  if (location.protocol !== 'http:') return;
  window.localStorage.setItem('rectification-ledger:hints-seen', '1');
}

/** The pane as the page shows it. */
export function paneFrame(page: Page): Locator {
  return page.getByTitle('整改台账助手任务窗格');
}

/** The pane's document, whatever stands in it. */
async function frameOf(page: Page): Promise<Frame> {
  const frame = await paneFrame(page).elementHandle();
  const pane = await frame.contentFrame();
  if (pane === null) throw new Error('Cannot find the pane: no frame');
  return pane;
}

/** The pane's document, once it has read the workbook. */
export async function paneOf(page: Page, language: Language = CHINESE): Promise<Frame> {
  const pane = await frameOf(page);
  await pane.getByRole('group', { name: language.words.PANE_WORDS.actions }).waitFor();
  return pane;
}

/** The field left of the formula bar; it shows what is selected. */
export function nameBox(page: Page): Locator {
  return page.locator('[data-u-comp=defined-name] input');
}

/** The tab of a sheet below the grid, when that sheet is the one shown. */
export function shownTab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name, exact: true, selected: true });
}

/** Changes to a sheet. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await shownTab(page, name).waitFor();
}

/** Selects a cell and brings it into view. */
export async function goTo(page: Page, address: string): Promise<void> {
  await nameBox(page).fill(address);
  await nameBox(page).press('Enter');
  // The grid has taken the selection when the keyboard is its own again.
  await page.waitForFunction(() => document.activeElement?.id.startsWith('__editor_') === true);
}

/** How many points of a colour ('#RRGGBB') the grid shows now. */
export function pointsOf(page: Page, colour: string): Promise<number> {
  return page.evaluate(
    (wanted) => {
      let points = 0;
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('main canvas')) {
        const { width, height } = canvas;
        const picture =
          width > 0 ? canvas.getContext('2d')?.getImageData(0, 0, width, height) : null;
        const data = new DataView(picture?.data.buffer ?? new ArrayBuffer(0));
        for (let at = 0; at < data.byteLength; at += 4) {
          if (data.getUint32(at) >>> 8 === wanted) points += 1;
        }
      }
      return points;
    },
    Number.parseInt(colour.slice(1), 16),
  );
}

/**
 * Puts a text into a cell the way a user does: name box, typing, Enter. The text comes at once, as
 * from an input method: a cell with a list opens its search box at the first sign, and what is
 * typed sign by sign may end there.
 */
export async function typeInCell(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** Presses 另存副本 and gives the downloaded file, under the name that the page says. */
export async function saveCopy(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '另存副本' }).click(),
  ]);
  // Not the download's own name: a browser on a machine without a Chinese locale calls it “download”.
  const said = await page.getByText(/^已另存为 /).textContent();
  return {
    name: /^已另存为 (.+?)，/.exec(said ?? '')?.[1] ?? '',
    bytes: new Uint8Array(await readFile(await download.path())),
  };
}

/** Takes a picture of the page or a part of it, when all that moves has come to rest. */
export async function takePicture(of: Page | Locator, name: string): Promise<void> {
  const folder = UPDATE_PICTURES ? 'assets/pictures' : 'tests/e2e/output';
  const file = path.resolve(__dirname, '../../..', folder, `${name}.png`);
  await of.screenshot({ path: file, animations: 'disabled' });
}

/** Drags the splitter until the pane is that wide. */
export async function widen(page: Page, width: number): Promise<void> {
  const splitter = page.getByRole('separator', { name: '调整任务窗格宽度' });
  const box = await splitter.boundingBox();
  const now = Number(await splitter.getAttribute('aria-valuenow'));
  if (box === null) throw new Error('Cannot drag the splitter: it is not shown');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + now - width, y, { steps: 4 });
  await page.mouse.up();
}
