import { isDeepStrictEqual } from 'node:util';
import { WorkbookFailure, type LeftBehind, type Workbook } from '../../../src/app/ports';
import type { WorkbookState } from '../../support/workbook-state';
import { stateOf } from '../../support/workbook-state';
import { cutsOf, writes, type Fault } from '../../support/faulty-host';
import type { RequestBody } from '../../../src/host/protocol/messages';
import type { WritingAction } from './actions';
import { firstDifference } from './first-difference';
import { differences } from './users-things';
import type { Bench, Saved } from './workbook';

/** What Excel may answer before it does anything. */
export const REFUSALS = [
  'AccessDenied',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'UndoNotSupported',
] as const;

/** For actions of many round trips: one that lasts, one that passes, one that comes of the undo group. */
export const LIGHT_REFUSALS = [
  'GeneralException',
  'ServiceNotAvailable',
  'UndoNotSupported',
] as const;

/** Those that are asked again: they are tried passing, and lasting. */
const PASSING: readonly string[] = ['InvalidOperationInCellEditMode', 'ServiceNotAvailable'];

/** Cuts in one request, beside those after everything it adds. */
const MOST_CUTS = 5;
const LIGHT_CUTS = 2;

/** What came of one fault. */
export interface Outcome {
  readonly fault: Fault;
  /** The failure the user is told; null where the action ended well all the same. */
  readonly told: string | null;
  readonly left: LeftBehind | null;
  /** What of our sheet was said to be missing, or which edits not to be made. */
  readonly partly: boolean;
  /** What is wrong with it; empty where everything is as it should be. */
  readonly wrong: readonly string[];
}

export interface ActionGrid {
  readonly action: WritingAction;
  readonly requests: readonly RequestBody[];
  readonly outcomes: readonly Outcome[];
}

/** Every fault of every sync of one action. */
export async function gridOf(
  bench: Bench,
  workbook: Workbook,
  action: WritingAction,
  base: Saved,
): Promise<ActionGrid> {
  bench.open(base);
  await action.before(workbook);
  const before = bench.close();
  const reopen = async (): Promise<Workbook> => {
    bench.open(before);
    const ready = (await action.setUp?.()) ?? workbook;
    bench.faults.arm(null);
    return ready;
  };
  let opened = await reopen();
  const was = stateOf(bench.host);
  await action.run(opened);
  const { requests } = bench.faults;
  const clean = stateOf(bench.host);
  const outcomes: Outcome[] = [];
  let fresh = false;
  for (const fault of requests.flatMap((body, at) => faultsOf(body, at + 1, action))) {
    if (!fresh) opened = await reopen();
    const outcome = await tried(bench, opened, { action, fault, was, clean });
    outcomes.push(outcome.outcome);
    // What an action did before is known by what it set up, too.
    fresh = outcome.untouched && action.setUp === undefined;
  }
  return { action, requests, outcomes };
}

function faultsOf(body: RequestBody, sync: number, { isLight }: WritingAction): readonly Fault[] {
  const codes: readonly string[] = isLight ? LIGHT_REFUSALS : REFUSALS;
  const refused = codes.flatMap((code): Fault[] => [
    { sync, kind: 'refused', code },
    ...(PASSING.includes(code) ? [{ sync, kind: 'refused', code, lasting: true } as const] : []),
  ]);
  const unanswered = ['GeneralException', 'UndoNotSupported'].map((code): Fault => ({
    sync,
    kind: 'unanswered',
    code,
  }));
  if (!writes(body)) return [...refused, ...unanswered];
  const cuts = cutsOf(body, isLight ? LIGHT_CUTS : MOST_CUTS);
  const midway = cuts.map((actions): Fault => ({
    sync,
    kind: 'midway',
    code: 'GeneralException',
    actions,
  }));
  const middle = cuts[Math.floor(cuts.length / 2)];
  const others =
    middle === undefined || isLight
      ? []
      : ['AccessDenied', 'UndoNotSupported'].map((code): Fault => ({
          sync,
          kind: 'midway',
          code,
          actions: middle,
        }));
  return [...refused, ...midway, ...others, ...unanswered];
}

interface Trial {
  readonly action: WritingAction;
  readonly fault: Fault;
  readonly was: WorkbookState;
  readonly clean: WorkbookState;
}

interface Tried {
  readonly outcome: Outcome;
  /** Is the workbook what it was, so that the next trial can go on with it? */
  readonly untouched: boolean;
}

/** One fault: what is said, what is left, and whether the same action done again mends it. */
async function tried(bench: Bench, workbook: Workbook, trial: Trial): Promise<Tried> {
  const { action, fault, was } = trial;
  bench.faults.arm(fault);
  const ended = await outcomeOf(() => action.run(workbook));
  bench.faults.arm(null);
  const after = stateOf(bench.host);
  const untouched = isDeepStrictEqual(after, was);
  const { failure, partly } = ended;
  const wrong = [
    ...differences(was, after, action.may),
    ...wronglySaid(trial, ended, after),
    // Where nothing happened at all, doing it again is the clean run.
    ...((failure !== null || (partly && action.setUp === undefined)) && !untouched
      ? await wrongAgain(bench, workbook, trial)
      : []),
  ];
  const { code: told = null, left = null } = failure ?? {};
  return { outcome: { fault, told, left, partly, wrong }, untouched };
}

/** What the user is told must be what is there. */
function wronglySaid(
  { action, was, clean }: Trial,
  { failure, partly }: Ended,
  after: WorkbookState,
): readonly string[] {
  if (failure !== null) {
    return failure.left === null && !isDeepStrictEqual(after, was) ? ['写了却没有说'] : [];
  }
  if (partly || endsWell(after, clean, action)) return [];
  return [`说做成了却没有做全：${firstDifference(after, clean)}`];
}

async function wrongAgain(
  bench: Bench,
  workbook: Workbook,
  { action, clean }: Trial,
): Promise<readonly string[]> {
  const { failure } = await outcomeOf(() => action.run(workbook));
  const mended = stateOf(bench.host);
  return [
    ...(failure === null ? [] : [`再做一次：${failure.message}`]),
    ...(isDeepStrictEqual(mended, clean)
      ? []
      : [`再做一次不一样：${firstDifference(mended, clean)}`]),
  ];
}

interface Ended {
  readonly failure: WorkbookFailure | null;
  readonly partly: boolean;
}

async function outcomeOf(run: () => Promise<unknown>): Promise<Ended> {
  try {
    const result = (await run()) as
      Partial<Record<'refused' | 'skipped' | 'chartless', readonly unknown[]>> | undefined;
    const missing = [...(result?.skipped ?? []), ...(result?.chartless ?? [])];
    const partly = result?.refused !== undefined || missing.length > 0;
    return { failure: null, partly };
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return { failure: error, partly: false };
  }
}

/** A blank ledger is whole without its page and with the mark nobody sees: see `writeTemplate`. */
function endsWell(after: WorkbookState, clean: WorkbookState, { may }: WritingAction): boolean {
  if (may !== 'template') return isDeepStrictEqual(after, clean);
  return isDeepStrictEqual(withoutPage(after), withoutPage(clean));
}

function withoutPage(state: WorkbookState): unknown {
  const sheets = Object.entries(state.sheets).map(([name, sheet]) => {
    const rest = { ...sheet.rest, page: null, properties: null };
    return [name, { ...sheet, rest }];
  });
  return { ...state, sheets: Object.fromEntries(sheets) as unknown };
}
