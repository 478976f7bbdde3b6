import type { Stretch } from '../stretch';
import { CLAUSE_SIGN } from './clause';
import { type FoundCount, meantAsFigures, valueOf } from './chinese-counts';
import { roleOf } from './roles';
import type { Count, Rate, Told } from './types';

const COUNT =
  /(?<value>(?<![\d第])(?<!\d[.,，])(?:\d{1,3}(?:,\d{3})+|\d{1,6})|(?<![第几〇零一二两三四五六七八九十百千万])[零一二两三四五六七八九十百]{1,7})(?<unit>[个项件条宗起])(?![月多余党村镇乡区]|百分点|工作日|小时|方面|单位|部门|社区)(?<noun>(?:具体|主要|突出|重点|整改|反馈|巡察|审计|督查|督察|信访|举报)*(?:问题|任务|事项|措施|举措|意见|建议|制度)?)/gu;
const RATE = /(?<![\d.])(?<value>\d{1,3}(?:\.(?<decimals>\d{1,4}))?)[%％]/gu;
/** No clause that is read for its role is longer. */
const LONGEST_CLAUSE = 60;

/** The figures of a sentence. Rounded counts (700余个) and ordinals (第3项) are none. */
export function readFigures(sentence: Stretch): Told {
  return {
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    counts: countsIn(sentence),
    rates: /[%％]/u.test(sentence.text) ? ratesIn(sentence) : [],
  };
}

function countsIn({ text, start: offset }: Stretch): Count[] {
  const counts: Count[] = [];
  const depth = depthsOf(text);
  let sawPart = false;
  for (const { value, unit, noun, at, before, after } of foundIn(text)) {
    const role = roleOf(before, noun, after);
    const isPart = role !== 'total' && role !== 'other';
    const isNested = (depth[at] ?? 0) > 0 || (sawPart && before.startsWith('其中'));
    sawPart ||= isPart;
    const start = offset + at;
    const end = start + value.length + unit.length;
    counts.push({ value: valueOf(value), unit, noun, role, isNested, before, after, start, end });
  }
  return counts;
}

interface PlacedCount extends FoundCount {
  readonly at: number;
}

/** The clauses of a count end at the counts beside it, so those that are no figures go first. */
function foundIn(text: string): readonly PlacedCount[] {
  const matches = [...text.matchAll(COUNT)];
  const meant = meantAsFigures(placed(text, matches));
  if (meant.length === matches.length) return meant;
  const places = new Set(meant.map(({ at }) => at));
  return placed(
    text,
    matches.filter(({ index }) => places.has(index)),
  );
}

function placed(text: string, matches: readonly RegExpExecArray[]): PlacedCount[] {
  return matches.map((match, place) => {
    const { value = '', unit = '', noun = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = clauseBefore(text, match.index, matches[place - 1]);
    const next = matches[place + 1]?.index ?? text.length;
    const rest = clauseAfter(text, end, next);
    // 24个问题已完成整改17个: what runs on into the next count tells of that one.
    const after =
      noun.endsWith('问题') && end + rest.length === next && place + 1 < matches.length ? '' : rest;
    return { value, unit, noun, at: match.index, before, after };
  });
}

/** How many brackets stand open at each place. */
function depthsOf(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '（' || sign === '(') open = Math.min(open + 1, 9);
    depths[at] = open;
    if (sign === '）' || sign === ')') open = Math.max(open - 1, 0);
  }
  return depths;
}

function clauseBefore(text: string, at: number, previous?: RegExpExecArray): string {
  const edge = previous === undefined ? 0 : previous.index + previous[0].length;
  let from = at;
  while (from > edge && at - from < LONGEST_CLAUSE && !CLAUSE_SIGN.test(text.charAt(from - 1)))
    from -= 1;
  return text.slice(from, at);
}

function clauseAfter(text: string, at: number, edge: number): string {
  let to = at;
  while (to < edge && to - at < LONGEST_CLAUSE && !CLAUSE_SIGN.test(text.charAt(to))) to += 1;
  return text.slice(at, to);
}

function ratesIn({ text, start: offset }: Stretch): Rate[] {
  return [...text.matchAll(RATE)].map((match) => ({
    value: Number(match.groups?.['value']),
    decimals: match.groups?.['decimals']?.length ?? 0,
    before: clauseBefore(text, match.index),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}
