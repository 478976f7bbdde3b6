import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandName } from '../../src/app/commands/names';
import { DRAFTING_ENGINE } from '../../src/app/drafting-engine';
import { LEDGER_ENGINE } from '../../src/app/ledger-engine';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { writeSettings } from '../../src/app/settings-in-workbook';
import { CommandDesk, type CommandEngine } from '../../src/commands/desk';
import type { DialogPort } from '../../src/commands/dialog/dialog-port';
import type { DialogPage, DialogReply } from '../../src/commands/dialog/page';
import { commandEngine, type OutsidePorts } from '../../src/commands/engine';
import { deskTextsFor, deskWords } from '../../src/commands/words/desk-words';
import type { Day } from '../../src/domain/calendar/day';
import { DialogRefused } from '../../src/excel/office-dialog';
import type { OfficeInfo } from '../../src/excel/office';
import { selectedRows } from '../../src/excel/selected-rows';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { openHost, type EmbeddedHost } from '../../src/host/node';

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/sample-ledger.xlsx')),
);
/** The day and the feedback date that the sample's expected figures belong to. */
const AS_OF: Day = '2025-04-30';
const FEEDBACK: Day = '2024-07-26';

export const workbook = createExcelWorkbook();

export async function open(bytes: Uint8Array | null): Promise<EmbeddedHost> {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  return opening.host;
}

/** The sample, with the feedback date in the workbook's settings. */
export async function openSample(): Promise<EmbeddedHost> {
  const host = await open(SAMPLE);
  await writeSettings(workbook, { ...DEFAULT_SETTINGS, feedback: FEEDBACK });
  return host;
}

/** The user selects a cell of the sheet shown. */
export async function select(address: string, sheet: string | null = null): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const shown = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    shown.activate();
    shown.getRange(address).select();
    await context.sync();
  });
}

/** A dialog that answers by itself: with the next of the given replies, then with `close`. */
export class FakeDialog implements DialogPort {
  readonly pages: DialogPage[] = [];
  /** Office refuses to open with these numbers, one each time. */
  readonly refusals: number[] = [];
  readonly #replies: (DialogReply | (() => Promise<DialogReply>))[];
  #isOpen = false;

  constructor(...replies: (DialogReply | (() => Promise<DialogReply>))[]) {
    this.#replies = replies;
  }

  isOpen(): boolean {
    return this.#isOpen;
  }

  async show(page: DialogPage): Promise<DialogReply> {
    const refusal = this.refusals.shift();
    if (refusal !== undefined) throw new DialogRefused(refusal);
    this.#isOpen = true;
    this.pages.push(page);
    // Nothing is asked while it works: that page waits for the next.
    if (page.intent === 'working') return new Promise(() => undefined);
    const reply = this.#replies.shift() ?? 'close';
    return typeof reply === 'string' ? reply : reply();
  }

  close(): void {
    this.#isOpen = false;
  }

  /** The sentences of the page shown last. */
  last(): readonly string[] {
    return this.pages.at(-1)?.paragraphs ?? [];
  }
}

const OUTSIDE: OutsidePorts = {
  workbook,
  clock: { today: () => AS_OF },
  engine: () => Promise.resolve(LEDGER_ENGINE),
  drafting: () => Promise.resolve(DRAFTING_ENGINE),
  selected: selectedRows,
};

const INFO: OfficeInfo = {
  host: 'Excel',
  theme: { isDark: false },
  platform: 'PC',
  language: 'zh-CN',
  supported: true,
  apiLevel: '1.14',
  version: '16.0.14332.20255',
};

export interface Pressed {
  readonly dialog: FakeDialog;
  /** How often Office was told that the command is over. */
  readonly completed: () => number;
}

export interface Circumstances {
  readonly outside?: Partial<OutsidePorts>;
  readonly engine?: () => Promise<CommandEngine>;
  readonly language?: string;
}

/** A desk over the open workbook with its dialog. */
export function deskWith(dialog: FakeDialog, circumstances: Circumstances = {}): CommandDesk {
  const { outside = {}, language = 'zh-CN' } = circumstances;
  const info = { ...INFO, language };
  const engine = commandEngine(
    { ...OUTSIDE, ...outside },
    { ready: () => Promise.resolve(info), userAgent: () => 'test' },
  );
  const texts = deskTextsFor(language);
  return new CommandDesk({
    dialog,
    engine: circumstances.engine ?? (() => Promise.resolve(engine)),
    words: deskWords(texts, { lang: texts.tag, dark: false }),
  });
}

/** Presses one button, from the beginning to the end of its command. */
export async function press(
  name: CommandName,
  dialog = new FakeDialog(),
  circumstances: Circumstances = {},
): Promise<Pressed> {
  let times = 0;
  await deskWith(dialog, circumstances).take(name, () => {
    times += 1;
  });
  return { dialog, completed: () => times };
}

/** The name of the sheet that the user sees. */
export async function shownSheet(): Promise<string> {
  return (await workbook.activeSheet()).name;
}
