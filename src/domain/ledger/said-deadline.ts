import { readDeadline } from '../deadline/read-deadline';
import type { DeadlineContext, DeadlineReading } from '../deadline/types';
import { compact } from '../text/normalize';

/** A deadline said in a sentence; whatever other dates stand there are no deadlines. */
const WAYS: readonly RegExp[] = [
  // 整改时限：6月30日 · 整改截止2024年12月
  /(?:时限|期限|截止(?:时间|日期|日)?|完成时间|时间节点)(?:要求)?[:为是至到在于]{0,3}(?<said>[^。;]{2,40})/u,
  // 限2024年12月31日前整改 · 要求10日内完成
  /(?:限|要求|须|务必|责令)[其于在]?(?<said>[^。;,]{1,24}(?:[前内底末]|以内))[^。;,]{0,8}(?:完成|整改|办结|落实|到位|销号|解决|改正)/u,
  // 6月底前完成整改
  /(?<said>[^。;,]{1,24}前)[^。;,]{0,4}(?:完成|办结|整改到位|销号|改正)/u,
];
/** What was done, asked for or is not known yet is no limit. */
const NO_LIMIT = /已[于在经]?|实际|申请|建议|拟延|未明确|完成于/u;
const IN_MEASURE =
  /(?:于|在|计划|确保|力争)?(?<said>[^。;,:]{1,24}前)[^。;,]{0,24}(?:完成|办结|整改到位|销号)/gu;

/**
 * The deadline that a remark says with a word for it (整改时限：6月30日, 要求6月底前完成整改); null where it says
 * none. Its text is the clause.
 */
export function deadlineInRemark(text: string, context: DeadlineContext): DeadlineReading | null {
  if (!/[限截前内]|完成时间|节点/u.test(text)) return null;
  for (const line of text.split(/[\r\n。；;]+/u)) {
    const clause = compact(line);
    if (NO_LIMIT.test(clause)) continue;
    for (const way of WAYS) {
      const reading = readSaid(way.exec(clause)?.groups?.['said'], context);
      if (reading) return { ...reading, text: line.trim() };
    }
  }
  return null;
}

/**
 * The last deadline that a measure names (于2024年12月底前完成…), always supposed; null where it names none.
 * For ledgers without a column of deadlines.
 */
export function deadlineInMeasure(text: string, context: DeadlineContext): DeadlineReading | null {
  if (!text.includes('前')) return null;
  const clause = compact(text);
  const said = [...clause.matchAll(IN_MEASURE)]
    .map((match) => ({ words: match[0], said: match.groups?.['said'] ?? '' }))
    .filter(({ words }) => !NO_LIMIT.test(words));
  for (const one of said.reverse()) {
    const reading = readSaid(one.said, context);
    if (reading?.due == null) continue;
    const suppositions = [...new Set([...reading.suppositions, 'reading' as const])];
    return { ...reading, text: one.words, supposed: true, suppositions };
  }
  return null;
}

function readSaid(said: string | undefined, context: DeadlineContext): DeadlineReading | null {
  if (said === undefined) return null;
  const reading = readDeadline(said, context);
  return reading.kind === 'none' || reading.kind.includes('done') ? null : reading;
}
