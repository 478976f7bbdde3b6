import type { Count, PartRole, Told } from './types';

const PART_ROLES: ReadonlySet<string> = new Set<PartRole>([
  'done',
  'nearly',
  'going',
  'notStarted',
  'notDone',
  'longTerm',
  'unknown',
]);

/** A part of the total, by its class. */
export interface Part extends Count {
  readonly role: PartRole;
}

/** A total and the parts a sentence divides it into. */
export interface Division {
  readonly total: Count;
  readonly parts: readonly Part[];
  /** Does the sentence leave the rest without a figure (其余正在推进)? */
  readonly hasRest: boolean;
}

function isPart(count: Count): count is Part {
  return PART_ROLES.has(count.role) && !count.isNested;
}

/**
 * The total of a sentence with its parts; null where it has no total, several, or tells a class twice
 * (then it speaks of more than one set). Parts with the unit of another total are left out.
 */
export function divisionOf({ counts, text }: Told): Division | null {
  const totals = counts.filter(({ role, isNested }) => role === 'total' && !isNested);
  const found = counts.filter(isPart).filter(({ noun }) => isSameNoun(noun, totals[0]?.noun ?? ''));
  // 38个问题分解为52项任务，已完成40项: the parts are those of the total with their unit.
  const total = totals.find(({ unit }) => found.some((part) => part.unit === unit)) ?? totals[0];
  const units = new Set(totals.map(({ unit }) => unit));
  const parts = found.filter(
    ({ unit, before }) => unit === total?.unit || (!units.has(unit) && isBare(before)),
  );
  const [firstPart] = parts;
  if (total === undefined || firstPart === undefined || total.start > firstPart.start) return null;
  if (totals.filter(({ unit }) => unit === total.unit).length > 1) return null;
  if (new Set(parts.map(({ role }) => role)).size < parts.length) return null;
  return { total, parts, hasRest: /其余|剩余|余下|其他|其它|另有|另外|分别/u.test(text) };
}

const ROLE_WORDS =
  /其中|目前|已经?|[均未需]|全部|正在?|尚未|基本|长期|持续|积极|有序|完成|整改|办结|销号|推进|到位|坚持|启动|解决|[的有了为]/gu;

/** Does a count say nothing but how far its problems are (已完成21项), and not what it counts (办结信访12件)? */
function isBare(before: string): boolean {
  return before.replace(ROLE_WORDS, '') === '';
}

/** 29项整改措施 is no part of 26个具体问题. */
function isSameNoun(noun: string, ofTotal: string): boolean {
  return noun === '' || ofTotal === '' || noun.slice(-2) === ofTotal.slice(-2);
}

export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** The parts in words: 已完成21＋正在推进8. */
export function spellParts(parts: readonly Part[]): string {
  return parts.map(({ role, value }) => `${PART_WORDS[role]}${value}`).join('＋');
}

export const PART_WORDS: Readonly<Record<PartRole, string>> = {
  done: '已完成',
  nearly: '基本完成',
  going: '正在推进',
  notStarted: '未启动',
  notDone: '未完成',
  longTerm: '长期坚持',
  unknown: '状态待核实',
};
