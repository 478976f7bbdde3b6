import { cleanProse, withoutEndStop } from '../clean-text';
import { cutOutside } from '../enclosures';
import { HEADING_RULES, type HeadingRule } from './turn-rules';
import { splitPoints } from '../points/split-points';

/** A longer heading is no heading; published ones have at most about twenty. */
const LONGEST_HEADING = 40;
const LONGEST_CLAUSE = 60;
/** Stands for a clause that no rule is tried on, so that the next is not taken for the first. */
const TOO_LONG = '……';
/** Two characters before a turn (制度执行不到位) name a thing only in the clause that opens the problem. */
const SHORTEST_LATER_SUBJECT = 4;

/** A problem's clauses with words around them that a heading leaves out. */
const BEFORE_CLAUSE =
  /^(?:但是?|[且仍还]|并且|同时|其中|此外|另外|仍然|依然|存在|个别|部分|少数|有的|有些|一些|某些|多数|大部分)+/u;
const AFTER_CLAUSE =
  /(?:等|的)?(?:问题|现象|情况|情形)(?:仍然|依然|还|仍|较为|比较|时有)?(?:存在|发生|突出|明显)?$/u;
/** What begins so is no thing but a circumstance. */
const NO_SUBJECT =
  /^(?:对(?![外标口接])|在(?![建编职岗库押校线])|以(?!案)|[因虽但而将把被与向于]|由于|从(?!严)|通过|针对|围绕|按照)/u;
/** Names that tell nothing alone: the clause before them says whose they are. */
const TOO_WIDE =
  /^(?:问题|工作|情况|内容|检查|措施|落实|执行|整改|任务|责任|方面|有关工作|相关工作|案件|制度建设)(?:推进|办理|处置|整改|落实|执行|建设|清理|整理)?$/u;
/** A statement inside what is to be a name. */
const STATEMENT =
  /[，。；：！？、]$|[未被尚]|没有|无法|不(?![良端法]|动产|合理|正之风)|已经|导致|造成|致使|的$|^的|后$/u;
/** Verbs that a turn would put before themselves (加强加强). */
const ALREADY_DUTY =
  /^(?:加强|强化|增强|提升|提高|规范|完善|健全|加快|加大|推动|推进|建立|严格|落实|压实|巩固|补齐|深入|扎实|细化|扩大|控制|防止|锻造|坚持|进一步|营造|打造)/u;
/** Turns under which a verb stands well: 加大打击……力度, 增强推动……合力, 补齐营造……短板. */
const TAKES_VERB = /^(?:加大|增强|补齐|补强|提升(?!推)|严格|切实|深入|扎实)/u;

/**
 * The problem as a positive heading by the first of its clauses that a rule turns, else null. Only one
 * clause is turned: two joined say more than a heading holds, and the problem's own words stand beside it
 * in the ledger. Nothing is in the heading that the clause does not ask for.
 */
export function turnedHeading(problem: string): string | null {
  const { lead, points } = splitPoints(problem);
  const clauses = [lead, ...points].flatMap(clausesOf).filter((clause) => clause !== '');
  for (const [at, clause] of clauses.entries()) {
    const heading = turnedClause(clause, at === 0);
    if (heading !== null) return heading;
  }
  return null;
}

/** The clauses between stops outside quotation marks, without the words around them. */
function clausesOf(sentence: string): readonly string[] {
  return cutOutside(cleanProse(sentence), (sign) => '，。；：！？'.includes(sign))
    .map((clause) => withoutEndStop(clause.trim()))
    .map((clause) =>
      clause.length > LONGEST_CLAUSE
        ? TOO_LONG
        : clause.replace(AFTER_CLAUSE, '').replace(BEFORE_CLAUSE, ''),
    );
}

function turnedClause(clause: string, isFirst: boolean): string | null {
  for (const rule of HEADING_RULES) {
    const heading = turnedBy(rule, clause, isFirst);
    if (heading !== null) return heading;
  }
  return null;
}

function turnedBy(
  { pattern, heading }: HeadingRule,
  clause: string,
  isFirst: boolean,
): string | null {
  const groups = pattern.exec(clause)?.groups;
  const what = groups?.['what'];
  if (what === undefined || what.length < (isFirst ? 2 : SHORTEST_LATER_SUBJECT)) return null;
  const turned = clause.replace(pattern, heading);
  if (turned.length > LONGEST_HEADING || !isSubject(what, turned)) return null;
  return isDoer(groups?.['who'] ?? '') ? turned : null;
}

/** Who is to do it, left before the duty: 车辆维修、加油采购严格执行三方报价. */
function isDoer(who: string): boolean {
  return !STATEMENT.test(who) && !NO_SUBJECT.test(who);
}

function isSubject(what: string, turned: string): boolean {
  if (TOO_WIDE.test(what)) return false;
  const subject = what.replace(/[“《（][^”》）]*[”》）]/gu, '某');
  if (STATEMENT.test(subject)) return false;
  if (!turned.includes(`对${what}`) && NO_SUBJECT.test(what) && !/^(?:重视|加大)/u.test(turned))
    return false;
  const isDuty = ALREADY_DUTY.test(what);
  return !isDuty || TAKES_VERB.test(turned);
}
