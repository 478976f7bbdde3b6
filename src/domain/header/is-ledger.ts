import type { ColumnRole } from './column-role';
import type { TitleMeaning } from './column-words';
import type { BodySample } from './column-content';
import { claimsFor } from './claims';
import type { Claim } from './types';

/** What a role tells about a sheet being a ledger. Roles not named here count 1. */
const WEIGHTS: Partial<Record<TitleMeaning, number>> = {
  problem: 4,
  measure: 3,
  deadline: 3,
  status: 2,
  progress: 2,
};
/** What is done about a problem; a list without any of it is no ledger unless it speaks of 整改. */
const DEEDS: readonly ColumnRole[] = [
  'measure',
  'goal',
  'deadline',
  'plannedOn',
  'completedOn',
  'progress',
  'percent',
  'status',
  'closed',
  'result',
  'rectificationType',
];
/** A list of amounts is no more of a ledger than one without. */
const TELLING_NOTHING: readonly TitleMeaning[] = ['none', 'money', 'people'];
/** Who does it. A telephone list has these too. */
const PEOPLE: readonly ColumnRole[] = ['unit', 'leader', 'person'];
/** Words that only the papers of a rectification use. */
const SUBJECT =
  /整改|隐患|巡察|巡视|审计|反馈|督察|督查|缺陷|不符合|销号|闭环|ISSUE|FINDING|OBSERVATION|DEFICIENC|REMEDIATION|CORRECTIVE/iu;
/** Words of a work plan: a problem column titled so needs the subject beside it. */
const TASKS = new Set([
  '整改任务',
  '事项名称',
  '具体情况',
  '诉求内容',
  'DESCRIPTION',
  'ISSUE',
  'ISSUES',
]);

/**
 * Do the columns make a ledger? It has a problem column (or measures) that holds texts, and two further
 * columns of what is done and who does it. Measures alone, or a problem column that is titled like any other list, must speak of a rectification, since a plan of work looks the same.
 */
export function isLedger(
  claims: readonly Claim[],
  body: BodySample,
  above: readonly string[],
): boolean {
  const has = (role: ColumnRole) => claimsFor(claims, role).length > 0;
  const [problem] = claimsFor(claims, 'problem');
  const main = problem ?? claimsFor(claims, 'measure')[0];
  if (!main || !holdsTexts(body, main.column)) return false;
  const deeds = DEEDS.filter((role) => role !== main.role && has(role)).length;
  const people = PEOPLE.filter(has).length;
  const serials = has('serial') ? 1 : 0;
  if (deeds + people + serials < 2) return false;
  if (isPlain(problem)) return deeds > 0 && hasSubject(claims, above);
  return deeds > 0 || people > 1 || (people > 0 && hasSubject(claims, above));
}

/** Is there no column whose title says outright that it holds problems? */
function isPlain(problem: Claim | undefined): boolean {
  const word = problem?.match?.word;
  return word === undefined || TASKS.has(word);
}

/** Do the titles, or the words above them, speak of a rectification? */
function hasSubject(claims: readonly Claim[], above: readonly string[]): boolean {
  const titles = claims.flatMap(({ groups, own }) => [...groups, own]);
  return [...titles, ...above].some((text) => SUBJECT.test(text));
}

/** By the titles alone: a header printed again further down must not win by its emptier cells. */
export function scoreOf(claims: readonly Claim[]): number {
  const meanings = new Set(claims.flatMap(({ match }) => (match ? [match.meaning] : [])));
  for (const one of TELLING_NOTHING) meanings.delete(one);
  return [...meanings].reduce((sum, meaning) => sum + (WEIGHTS[meaning] ?? 1), 0);
}

/** Do the cells under a title hold texts rather than figures? True where there are none. */
function holdsTexts(body: BodySample, column: number): boolean {
  const { texts, filled } = body.of(column);
  return texts * 2 >= filled;
}
