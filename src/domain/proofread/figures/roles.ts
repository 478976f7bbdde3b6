import type { CountRole } from './types';

interface RoleWords {
  readonly role: CountRole;
  readonly pattern: RegExp;
}

/** What the words beside a count say of it; the first that fits, since 未完成 holds 完成. */
const ROLES: readonly RoleWords[] = [
  { role: 'other', pattern: /按期|按时|如期|提前|立行立改|分阶段|率/u },
  { role: 'overdue', pattern: /逾期|超期|超时|滞后/u },
  { role: 'unknown', pattern: /状态(?:待核实|不明)|待核实/u },
  { role: 'longTerm', pattern: /长期(?:坚持|整改|推进)|持续坚持/u },
  { role: 'nearly', pattern: /基本已?(?:完成|整改|办结)/u },
  { role: 'notStarted', pattern: /未(?:启动|开展|开始)/u },
  { role: 'notDone', pattern: /未(?:完成|整改|办结|销号|解决)/u },
  { role: 'going', pattern: /正在|推进中|整改中|办理中|进行中|持续(?:整改|推进)|有序推进/u },
  { role: 'done', pattern: /已整改|完成|办结|销号|整改到位|整改完毕|闭环|已解决/u },
];

const TOTAL =
  /反馈|发现|查出|指出|交办|移交|提出|梳理|共计?|总计|合计|列出|细化|承接|台账(?:所列|共有)/u;

/** What a count counts: the words before it say so, or those after it (8个正在推进). */
export function roleOf(before: string, noun: string, after: string): CountRole {
  return roleIn(before) ?? (TOTAL.test(before) ? 'total' : null) ?? roleIn(after) ?? restOf(noun);
}

function roleIn(words: string): CountRole | null {
  return ROLES.find(({ pattern }) => pattern.test(words))?.role ?? null;
}

function restOf(noun: string): CountRole {
  return noun === '' ? 'other' : 'total';
}
