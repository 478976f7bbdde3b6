import { basename, extname } from 'node:path';
import type { LoadedLedger } from '../app/load-ledger';
import { readLookBackRule } from '../app/process/look-back-settings';
import { lookBackPlanOf, writeLookBackSheet } from '../app/process/look-back-sheet';
import type { Workbook } from '../app/ports';
import { formatChineseDay } from '../domain/calendar/day';
import type { LookBackRule } from '../domain/look-back/rule';
import {
  LOOK_BACK_STATES,
  type LookBackPlan,
  type PlannedLookBack,
} from '../domain/look-back/types';
import { LOOK_BACK_STATE_NAMES } from '../domain/look-back/words';
import { ruleWords } from '../domain/look-back-sheet/plan-look-back-sheet';
import { InputError } from './input-error';
import { LOOK_BACK_WORDS } from './look-back-words';
import { writeNewFiles } from './new-files';
import type { HostedLedger } from './open-in-host';

interface Answer {
  readonly text: string;
  readonly note: string | null;
}

/** What of the command line the look-backs need. */
export interface LookBackRequest {
  readonly file: string;
  readonly out: string;
  readonly json: boolean;
  readonly options: Partial<LookBackRule>;
}

/**
 * `ledger look-back`: the plan, and a copy of the workbook with the look-back sheet; what was entered on one that
 * is there is carried over.
 *
 * @throws InputError Where the copy cannot be written.
 */
export async function lookBack(
  { host, workbook, loaded }: HostedLedger,
  { file, out, json, options }: LookBackRequest,
): Promise<Answer> {
  const { plan, note } = await planOf(workbook, loaded, options);
  await writeLookBackSheet(workbook, loaded, plan.rule);
  const saved = await host.save();
  if (!saved.ok) throw new InputError(saved.messages.join(''));
  // A copy made before is gone on with under the same name.
  const base = `${basename(file, extname(file)).replace(/-回头看(?:\(\d+\))?$/u, '')}-回头看`;
  const paths = await writeNewFiles(out, [{ base, extension: '.xlsx', content: saved.bytes }]);
  const files = paths.map((path) => `  ${path}`).join('\n');
  const text = json
    ? `${JSON.stringify({ ...planJson(loaded, plan), files: paths }, null, 2)}\n`
    : `${readablePlan(plan)}\n${LOOK_BACK_WORDS.written}\n${files}\n`;
  return { text, note };
}

/** The plan alone, as `--json` without `--out` prints it. */
export async function lookBackJson(
  workbook: Pick<Workbook, 'readSetting'>,
  loaded: LoadedLedger,
  options: Partial<LookBackRule>,
): Promise<Answer> {
  const { plan, note } = await planOf(workbook, loaded, options);
  return { text: `${JSON.stringify(planJson(loaded, plan), null, 2)}\n`, note };
}

async function planOf(
  workbook: Pick<Workbook, 'readSetting'>,
  loaded: LoadedLedger,
  options: Partial<LookBackRule>,
): Promise<{ readonly plan: LookBackPlan; readonly note: string | null }> {
  const kept = await readLookBackRule(workbook);
  const plan = lookBackPlanOf(loaded, { ...kept.rule, ...options });
  return { plan, note: kept.isDamaged ? LOOK_BACK_WORDS.damaged : null };
}

function planJson({ ledger }: LoadedLedger, { asOf, rule, entries }: LookBackPlan): object {
  return {
    sheet: ledger.sheet,
    asOf,
    rule,
    counts: Object.fromEntries(
      LOOK_BACK_STATES.map((state) => [state, inState(entries, state).length]),
    ),
    problems: entries.map(({ item, state, kind, plannedOn, daysLeft, reason, cells }) => ({
      row: item.row,
      serial: item.serial,
      problem: item.problem,
      unit: item.unit,
      completedOn: item.completedOn,
      state,
      kind,
      plannedOn,
      daysLeft,
      reason,
      cells,
      ...(item.relapse === undefined ? {} : { relapse: item.relapse }),
    })),
  };
}

function inState(
  entries: readonly PlannedLookBack[],
  state: PlannedLookBack['state'],
): readonly PlannedLookBack[] {
  return entries.filter((entry) => entry.state === state);
}

const PROBLEM_LENGTH = 30;

function readablePlan({ asOf, rule, entries }: LookBackPlan): string {
  if (entries.length === 0) return `${LOOK_BACK_WORDS.nothing}\n`;
  const lists = LOOK_BACK_STATES.flatMap((state) => {
    const found = inState(entries, state);
    return found.length === 0
      ? []
      : ['', `${LOOK_BACK_STATE_NAMES[state]}（${found.length}个）`, ...found.map(entryLine)];
  });
  return [
    `截至${formatChineseDay(asOf)}，列入回头看计划${entries.length}个问题。`,
    ruleWords(rule),
    ...lists,
    '',
  ].join('\n');
}

function entryLine({ item, plannedOn, reason }: PlannedLookBack): string {
  const serial = item.serial === '' ? '' : `序号${item.serial}　`;
  const unit = item.unit === '' ? '未填责任单位' : item.unit;
  const line = item.problem.replace(/\s+/gu, ' ');
  const problem = line.length > PROBLEM_LENGTH ? `${line.slice(0, PROBLEM_LENGTH)}…` : line;
  const day = plannedOn === null ? '' : `${plannedOn}　`;
  return `  第${item.row}行　${serial}${day}${reason}　${unit}　${problem}`;
}
