import type { DraftingEngine } from '../drafting-engine';
import type { SettingsDamage } from '../kept-damage';
import type { LedgerEngine } from '../ledger-engine';
import type { LoadedLedger } from '../load-ledger';
import type { Clock, PickedRows, Work, Workbook } from '../ports';
import type { Doing, Notice, NotALedger } from '../session';
import type { Reply } from '../session-controller';
import type { Failure } from '../session-failure';
import type { ProblemCard } from './problem-card';

/** Something only the user may decide before a command goes on. */
export type CommandQuestion =
  | {
      readonly kind: 'consent';
      readonly to: 'highlight' | 'summary';
      readonly loaded: LoadedLedger;
    }
  /** Our sheet of the draft holds a text already, which may have been edited there. */
  | { readonly kind: 'replaceDraft'; readonly sheet: string }
  | { readonly kind: 'remove' };

/** What a command needs from outside. */
export interface CommandPorts {
  readonly workbook: Workbook;
  readonly clock: Pick<Clock, 'today'>;
  /** What reads and writes ledgers; may reject where it has to be fetched. */
  readonly engine: () => Promise<LedgerEngine>;
  /** What drafts; as `engine`. */
  readonly drafting: () => Promise<DraftingEngine>;
  /** The rows selected now, of the sheet the user looks at. */
  readonly selected: () => Promise<PickedRows>;
  /** Resolves to the user's answer; rejects where nobody could be asked, and then nothing is written. */
  readonly ask: (question: CommandQuestion) => Promise<Reply>;
  /** Long work tells of itself here and can be stopped. */
  readonly work: Work;
}

/** What a command has to tell beside what comes of it. */
export interface CommandNotes {
  /** What of the kept settings could not be read, of what the command goes by; the last word counts. */
  readonly damaged: (damage: SettingsDamage | null) => void;
}

/** Why a selected row shows no problem. */
export type NoProblemReason = 'otherSheet' | 'aboveLedger' | 'belowLedger' | 'betweenProblems';

/** What came of a command. */
export type CommandOutcome =
  | {
      readonly kind: 'done';
      /** As the pane would say it. */
      readonly notice: Notice;
      /** True where the result itself is on screen: a sheet that was written and gone to. */
      readonly visible: boolean;
    }
  /** The user said no; nothing was written, and nothing has to be said. */
  | { readonly kind: 'declined' }
  | { readonly kind: 'notLedger'; readonly result: NotALedger }
  | { readonly kind: 'problem'; readonly card: ProblemCard }
  | {
      readonly kind: 'noProblem';
      readonly reason: NoProblemReason;
      readonly rows: PickedRows;
      readonly ledger: LoadedLedger['ledger'];
    }
  | { readonly kind: 'failed'; readonly during: Doing; readonly failure: Failure };

/** What came of a command, and what of the settings it went by could not be read; null where all of it. */
export type ToldOutcome = CommandOutcome & { readonly damage: SettingsDamage | null };

/** One command: reads, asks where it must, does, and gives what came of it. Rejects as the workbook does. */
export type Command = (ports: CommandPorts & CommandNotes) => Promise<CommandOutcome>;
