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
/** What was found in a check of one's own is not the whole of the problem. */
const FOUND_BEFORE = /(?:排查|检查|发现|摸排|自查|查出|清查|核查|梳理)[^,;。]{0,8}$/u;

/** What a count of parts says and the text without it; null where there is none. */
export function countIn(text: string): { readonly said: Said; readonly rest: string } | null {
  if (!/\d/u.test(text)) return null;
  const match = PART_OF_ALL.exec(text) ?? PART_THEN_ALL.exec(text);
  const { part, all } = match?.groups ?? {};
  if (!match || part === undefined || all === undefined) return null;
  const rest = `${text.slice(0, match.index)},${text.slice(match.index + match[0].length)}`;
  if (FOUND_BEFORE.test(text.slice(0, match.index))) return { said: 'step', rest };
  return { said: Number(part) >= Number(all) ? 'done' : 'going', rest };
}
