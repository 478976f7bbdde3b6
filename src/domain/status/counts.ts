import type { Said } from './words';

const UNITS = '[项个条件处户笔起宗类家份人名台套]';
const VERB =
  '(?:完成|整改|办结|办理|销号|解决|拆除|清理|处置|处理|[改办拆清])(?:整改|完成|到位|完毕|销号|了)*(?:问题|任务)?';
const THING = '(?:问题|措施|任务|事项|隐患|线索|整改)*';

/** 共5项，已完成3项; 12件已办7件. */
const PART_OF_ALL = new RegExp(
  `(?<all>\\d+)${UNITS}${THING}中?[,;、(]?(?:其中|目前|现|截至目前)?,?(?:已经?|均已?)?${VERB}(?<part>\\d+)${UNITS}`,
  'u',
);
/** 已完成3项（共5项）. */
const PART_THEN_ALL = new RegExp(
  `${VERB}(?<part>\\d+)${UNITS}${THING}[,;、(/]?(?:总共|合计|共计|共有|共)(?<all>\\d+)${UNITS}`,
  'u',
);
/** 应撤并5个，已撤并3个: what is due and what of it was done, in one verb. */
const PART_OF_DUE = new RegExp(
  `应(?<verb>\\p{Script=Han}{1,4})(?<all>\\d+)${UNITS},?(?:目前|现)?已经?\\k<verb>(?<part>\\d+)${UNITS}`,
  'u',
);
/** 已收回3800万元，占应收回的76%: money is seldom all that a problem asks, so even 100% is a step. */
const SHARE_OF_DUE = /占[应总全][^,;。\d]{0,10}\d+(?:\.\d+)?%/u;
/** What was found in a check of one's own is not the whole of the problem. */
const FOUND_BEFORE = /(?:排查|检查|发现|摸排|自查|查出|清查|核查|梳理)[^,;。]{0,8}$/u;

/** What a count of parts says and the text without it; null where there is none. */
export function countIn(text: string): { readonly said: Said; readonly rest: string } | null {
  if (!/\d/u.test(text)) return null;
  const match = PART_OF_ALL.exec(text) ?? PART_THEN_ALL.exec(text) ?? PART_OF_DUE.exec(text);
  const { part, all } = match?.groups ?? {};
  if (!match || part === undefined || all === undefined) return shareIn(text);
  const rest = `${text.slice(0, match.index)},${text.slice(match.index + match[0].length)}`;
  if (FOUND_BEFORE.test(text.slice(0, match.index))) return { said: 'step', rest };
  return { said: Number(part) >= Number(all) ? 'done' : 'going', rest };
}

function shareIn(text: string): { readonly said: Said; readonly rest: string } | null {
  return SHARE_OF_DUE.test(text) ? { said: 'step', rest: text.replace(SHARE_OF_DUE, '') } : null;
}
