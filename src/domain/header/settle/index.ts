import type { BodySample } from '../column-content';
import type { Claim } from '../types';
import { closedAsStatus } from './closed-as-status';
import { columnsByContent } from './columns-by-content';
import { doneDates } from './done-dates';
import { furtherDeadlines } from './further-deadlines';
import { levels } from './levels';
import { lookBacks } from './look-backs';
import { onePerRole } from './one-per-role';
import { openTitles } from './open-titles';
import { plainProblem } from './plain-problem';
import { quantities } from './quantities';
import type { SettleRule } from './rule';
import { standIns } from './stand-ins';
import { tasksAsMeasures } from './tasks-as-measures';
import { widerProblems } from './wider-problems';

/** In this order: each rule may rely on those before it. */
const RULES: readonly SettleRule[] = [
  // First, since what an open title turns out to be takes part in everything else.
  openTitles,
  quantities,
  lookBacks,
  // Before the second problem column is taken for a class.
  tasksAsMeasures,
  widerProblems,
  levels,
  // A second deadline must be told from the first before either is dropped as a rival.
  furtherDeadlines,
  closedAsStatus,
  onePerRole,
  plainProblem,
  // A role that is still missing is taken from the next of kin …
  standIns,
  // … whose cells may speak against it …
  doneDates,
  // … and last from columns whose titles say nothing.
  columnsByContent,
];

/** The roles of all columns: one column for each role, several only for shared ones. */
export function settle(claims: readonly Claim[], body: BodySample): readonly Claim[] {
  return RULES.reduce((settled, rule) => rule(settled, body), claims);
}
