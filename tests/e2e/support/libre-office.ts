import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** All sheets, UTF-8, comma, text as shown: LibreOffice's documented CSV filter tokens. */
const CSV_OF_ALL_SHEETS =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

const starts = (program: string, argument: string): boolean =>
  spawnSync(program, [argument]).status === 0;

/** Whether LibreOffice and the tool that draws its pages are on this machine; says so where not. */
export function hasLibreOffice(): boolean {
  const found = starts('soffice', '--version') && starts('pdftoppm', '-v');
  if (!found) process.stderr.write('没有 LibreOffice 或 pdftoppm，跳过与它们的对照。\n');
  return found;
}

/** Converts in a profile and a folder of its own, so that an open LibreOffice does not get in the way. */
async function converted<T>(
  file: string,
  format: string,
  read: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ledger-office-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const out = path.join(folder, 'out');
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, file]);
    return await read(out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every sheet's cells as LibreOffice calculates and shows them, by sheet name. */
export function sheetsAsShown(file: string): Promise<Map<string, string[][]>> {
  return converted(file, CSV_OF_ALL_SHEETS, async (folder) => {
    const prefix = `${path.basename(file, '.xlsx')}-`;
    const sheets = new Map<string, string[][]>();
    for (const name of await readdir(folder)) {
      const text = await readFile(path.join(folder, name), 'utf8');
      sheets.set(path.basename(name, '.csv').slice(prefix.length), parseCsv(text));
    }
    return sheets;
  });
}

/** A page as LibreOffice prints it. */
export interface PrintedPage {
  /** Width and height in points, rounded: A3 landscape is `1191 x 842`. */
  readonly size: string;
  readonly text: string;
}

/** The pages of all sheets, in the order of the sheets. */
export function printedPages(file: string): Promise<PrintedPage[]> {
  return converted(file, 'pdf', async (folder) => {
    const pdf = path.join(folder, `${path.basename(file, '.xlsx')}.pdf`);
    const { stdout: info } = await run('pdfinfo', ['-f', '1', '-l', '9999', pdf]);
    const { stdout: texts } = await run('pdftotext', ['-layout', pdf, '-']);
    // Each page ends with a form feed.
    const pages = texts.split('\f');
    return [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gmu)].map(
      ([, width, height], at) => ({
        size: `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
        text: pages[at] ?? '',
      }),
    );
  });
}

/** How many points of each colour ('#RRGGBB') stand on the pages as LibreOffice prints them. */
export function printedColours(file: string): Promise<Map<string, number>> {
  return converted(file, 'pdf', async (folder) => {
    const pdf = path.join(folder, `${path.basename(file, '.xlsx')}.pdf`);
    await run('pdftoppm', ['-r', '50', pdf, path.join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.ppm'));
    const counts = new Map<string, number>();
    for (const page of pages) countColours(await readFile(path.join(folder, page)), counts);
    return counts;
  });
}

/** Counts the points of a raw picture (`P6 width height 255` and three bytes a point). */
function countColours(picture: Buffer, counts: Map<string, number>): void {
  const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(picture.toString('latin1', 0, 64))?.[0] ?? '';
  if (head === '') throw new TypeError('Cannot read the picture: not a raw PPM');
  for (let at = head.length; at + 2 < picture.length; at += 3) {
    const colour = `#${picture.toString('hex', at, at + 3).toUpperCase()}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu;
  for (const [, quoted, plain, end] of text.matchAll(cells)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}
