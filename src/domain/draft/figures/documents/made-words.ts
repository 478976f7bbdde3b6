import { anyOf } from '../../../text/alternation';
import { isPending } from './plan-words';
import { MAKING, USING } from './verbs';

const MAKE = anyOf(MAKING);
const USE = anyOf(USING);

const VERB = new RegExp(anyOf([...MAKING, ...USING]), 'u');
const VERBS = new RegExp(VERB.source, 'gu');
const MAKERS: ReadonlySet<string> = new Set(MAKING);
/** 制定并严格落实 is making too; 研究制定, 修订完善 are one verb. */
const MADE_AND_USED = new RegExp(`(${MAKE}了?)[并、](?:严格|认真|全面|切实)?${USE}`, 'gu');
const MAKING_BEFORE = new RegExp(`${MAKE}[、并和]?$`, 'u');
/** 与《》相配套, 以《》为核心: the rule made is another. */
const OTHER_RULE = /(?:[以对按据依从在与和同为被由]|相关|配合)$/u;

const ALREADY = new RegExp(
  `^(?:等[^，]{0,10})?[均都也]?(?:已|现已|业已)([^，]{0,20}?)${MAKE}`,
  'u',
);
const COMPLETED = /(?:[已均]|全部)[^，]{0,12}完成了?对?$|完成了对?$/u;
const MAKING_OF_IT = new RegExp(`^(?:等[^，]{0,10})?的?${MAKE}`, 'u');
const WORKED_ON = /^(?:等[^，]{0,8})?进行了[^，]{0,6}(?:修订|修改|完善)/u;
/** 《条例》实施细则: what was made is not the rule named. */
const RULE_OF_RULE =
  /^的?(?:实施|贯彻|落实|配套|补充|学习|宣传|解读|操作|执行)[^，、]{0,8}?(?:细则|办法|方案|措施|计划|意见|规定|清单|流程|材料|机制)/u;
/** 《意见》的背景; but 《办法》的通知 and 《办法》的修订 are about the rule itself. */
const BESIDES = new RegExp(`^的(?!通知|${MAKE})`, 'u');

/**
 * Do the words before and behind a named rule (behind it without brackets) say that it was made or
 * revised? Only the clause it stands in is asked.
 */
export function saysMade(before: string, behind: string): boolean {
  const clause = before.slice(lastComma(before) + 1).replace(MADE_AND_USED, '$1');
  if (RULE_OF_RULE.test(behind) || BESIDES.test(behind)) return false;
  return madeBefore(clause) || madeBehind(clause, behind);
}

/** The last verb before the name is one of making, and nothing says not yet. 印发的《》 is from before. */
function madeBefore(clause: string): boolean {
  const verb = [...clause.matchAll(VERBS)].at(-1);
  if (verb === undefined || !MAKERS.has(verb[0])) return false;
  const rest = clause.slice(verb.index + verb[0].length);
  if (rest.startsWith('的') || OTHER_RULE.test(rest)) return false;
  return !isPending(clause.slice(0, verb.index).replace(MAKING_BEFORE, ''));
}

/** 《办法》已印发, 已完成《办法》修订, 将《办法》印发各科室, 对《办法》进行了修订. */
function madeBehind(clause: string, behind: string): boolean {
  const beforeName = clause.replace(/[将把对]$/u, '');
  if (isPending(beforeName)) return false;
  const already = ALREADY.exec(behind);
  if (already) return !VERB.test(clause) && !VERB.test(already[1] ?? '');
  if (MAKING_OF_IT.test(behind)) return COMPLETED.test(clause) || /[将把]$/u.test(clause);
  return clause.endsWith('对') && WORKED_ON.test(behind);
}

function lastComma(text: string): number {
  return Math.max(text.lastIndexOf('，'), text.lastIndexOf(','));
}
