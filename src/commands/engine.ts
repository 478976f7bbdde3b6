import type { CommandPorts } from '../app/commands/types';
import { runCommand } from '../app/commands/run';
import { WorkbookFailure } from '../app/ports';
import { whenOfficeReady, type OfficeInfo } from '../excel/office';
import { selectedRows } from '../excel/selected-rows';
import { workbookOver } from '../excel/workbook-over';
import { browserClock } from '../taskpane/browser-ports';
import { diagnosticsText } from '../taskpane/diagnostics-text';
import { fetched } from '../taskpane/fetched';
import type { Reply } from '../app/session-controller';
import type { CommandEngine, Counter } from './desk';
import { DialogRefused } from '../excel/office-dialog';
import type { DialogReply } from './dialog/page';
import { sayingFor, type Saying } from './language';
import { outcomePage, questionPage, type Diagnose } from './pages';
import { deskWords } from './words/desk-words';

/** The same files as the pane fetches, so that whoever has used it has them already. */
const engine = fetched(async () => {
  const { LEDGER_ENGINE } = await import(/* webpackChunkName: "engine" */ '../app/ledger-engine');
  return LEDGER_ENGINE;
});
const reading = fetched(async () => {
  const { EXCEL_READING } = await import(/* webpackChunkName: "engine" */ '../excel/reading');
  return EXCEL_READING;
});
const writing = fetched(async () => (await reading()).fetchWriting());
const drafting = fetched(async () => {
  const { DRAFTING_ENGINE } = await import(
    /* webpackChunkName: "drafting" */ '../app/drafting-engine'
  );
  return DRAFTING_ENGINE;
});

/** What a command stands on; tests give their own. */
export type OutsidePorts = Omit<CommandPorts, 'ask' | 'work'>;

const OUTSIDE: OutsidePorts = {
  workbook: workbookOver({ reading, writing }),
  clock: browserClock,
  engine,
  drafting,
  selected: selectedRows,
};

/** Where it runs. */
export interface Surroundings {
  readonly ready: () => Promise<OfficeInfo>;
  readonly userAgent: () => string;
}

const BROWSER: Surroundings = { ready: whenOfficeReady, userAgent: () => navigator.userAgent };

/** Runs commands over the open workbook, in Office's language. */
export function commandEngine(
  outside: OutsidePorts = OUTSIDE,
  { ready, userAgent }: Surroundings = BROWSER,
): CommandEngine {
  return {
    run: async (name, counter) => {
      const info = await ready();
      const saying = await sayingFor(info.language, info.theme?.isDark ?? false);
      const ask: CommandPorts['ask'] = async (question) =>
        replyOf(await asked(counter, questionPage(question, saying), saying));
      const outcome = await runCommand(name, { ...outside, ask, work: { signal: counter.signal } });
      return outcomePage(name, outcome, saying, diagnoseOf(info, userAgent()));
    },
  };
}

/** Without a dialog there is no consent; the failure says so, and nothing is written. */
async function asked(
  { ask }: Counter,
  page: Parameters<Counter['ask']>[0],
  { desk, look }: Saying,
): Promise<DialogReply> {
  try {
    return await ask(page);
  } catch (error) {
    if (!(error instanceof DialogRefused)) throw error;
    const { code } = error;
    const words = deskWords(desk, look);
    throw new WorkbookFailure('notSupported', words.refused(code), `dialog ${code}`);
  }
}

function replyOf(reply: DialogReply): Reply {
  return reply === 'agree' || reply === 'decline' ? reply : 'cancel';
}

function diagnoseOf(
  { host, platform, version, apiLevel, language }: OfficeInfo,
  userAgent: string,
): Diagnose {
  const environment = { host, platform, version, apiLevel, language, userAgent };
  return (failure) => diagnosticsText(failure, environment, null);
}
