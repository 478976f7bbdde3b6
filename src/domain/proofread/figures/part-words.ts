import { anyOf } from '../../text/alternation';
import type { Quantity } from './quantities';

/** Units that count anything; what they count the words beside them say. */
const ANY_THING = new Set(['个', '项', '件', '条', '处', '次', '份']);
const THING = anyOf([
  ...['项目', '单位', '部门', '问题', '任务', '措施', '制度', '事项', '环节'],
  ...['小组', '文件', '企业', '线索', '案件', '隐患', '意见', '建议', '方面'],
  ...['街道', '社区', '乡镇', '村', '镇', '县', '市', '区', '点'],
  ...['条款', '岗位', '工程', '合同', '账户', '科室', '站所'],
]);
const THING_BEHIND = new RegExp(`^${THING}`, 'u');
const THING_AHEAD = new RegExp(`${THING}$`, 'u');
const THING_NAMED = new RegExp(THING, 'u');

/** 其中涉及3个部门 of 15个项目: does the part count another thing than the whole? */
export function isOtherThing(part: Quantity, whole: Quantity): boolean {
  if (!ANY_THING.has(part.unit)) return false;
  const thing = THING_BEHIND.exec(part.after)?.[0] ?? THING_AHEAD.exec(part.before)?.[0];
  const around = whole.before + whole.after;
  return thing !== undefined && THING_NAMED.test(around) && !around.includes(thing);
}

const FOLLOW_UP =
  /^(?:其中|目前|截至|[现并再还占比对向经由为将]|分别)?(?:[已均都]|全部|完成|整改|收回|收缴|追缴|追回|退还|上缴|处理|处分|处罚|问责|约谈|移交|移送|立案|查处|办结|销号|挽回|节约|罚款|拆除|关停|下发|印发|责令|督促|修复|补签|退回|纠正)(?![费类款率])/u;
const ENDS_LIST = /^(?:共|合计|总计|累计|涉及|同时|此外|另|其余|其他|其它|余下|剩余)/u;

/** Does the clause of a part tell what was done, as a clause behind a part may (其中重点12个，已整改10个)? */
export function isFollowUp({ before, after }: Quantity): boolean {
  const ahead = before.trim();
  return FOLLOW_UP.test(ahead === '' ? after.trim() : ahead);
}

/** Does the clause begin something new, or tell the rest? */
export function endsList({ before }: Quantity): boolean {
  return ENDS_LIST.test(before.trim());
}

/** Sets that overlap: who is a 党员 may be a 女同志. */
const OVERLAPPING =
  /党员|[女岁龄兼]|少数民族|学历|学位|本科|研究生|硕士|博士|职称|高级|中级|党外|青年|重复|交叉|同时|双重/u;
/** Other times are no parts of now. */
const OTHER_TIME = /去年|上年|同期|上月|上季|上半年|前年|今年|本年|往年/u;

export function mayOverlap({ before, after }: Quantity): boolean {
  const words = before + after;
  return OVERLAPPING.test(words) || OTHER_TIME.test(words);
}

/** Who is punished by the party is as a rule punished in office, too. */
const PUNISHMENT = /党纪|政务|处分|组织处理/u;

export function isPunishment({ before, after }: Quantity): boolean {
  return PUNISHMENT.test(before + after);
}
