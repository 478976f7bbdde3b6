import type { GroupKey } from '../../../summary/groups-by';
import type { PartRole } from '../../figures/types';

/** What a column of a table of figures tells. */
export type FigureColumn =
  | { readonly kind: 'name'; readonly by: GroupKey }
  | { readonly kind: 'total' }
  | { readonly kind: 'part'; readonly role: PartRole }
  | { readonly kind: 'late'; readonly late: 'overdue' | 'dueSoon' | 'completedLate' }
  | { readonly kind: 'rate' };

/** What a column of a list of problems tells. */
export type ProblemColumn = 'problem' | 'due' | 'daysLate' | 'daysLeft' | 'completedOn';

const END = '(?:数量?|个数|问题数|的?问题)?$';

function part(words: string, role: PartRole): readonly [RegExp, FigureColumn] {
  return [new RegExp(`^(?:${words})${END}`, 'u'), { kind: 'part', role }];
}

function late(
  words: string,
  kind: 'overdue' | 'dueSoon' | 'completedLate',
): readonly [RegExp, FigureColumn] {
  return [new RegExp(`^(?:${words})${END}`, 'u'), { kind: 'late', late: kind }];
}

const FIGURE_TITLES: readonly (readonly [RegExp, FigureColumn])[] = [
  [
    /^(?:牵头|责任|主责|承办|整改|整改责任)?(?:单位|部门|科室)(?:名称)?$/u,
    { kind: 'name', by: 'unit' },
  ],
  [/^(?:责任|牵头|分管|包案)(?:领导|人)$/u, { kind: 'name', by: 'leader' }],
  [/^(?:问题)?(?:类别|类型|分类|方面)$/u, { kind: 'name', by: 'category' }],
  [/^(?:反馈|整改|承担|负责)?(?:问题(?:总数|数量?|个数)|总数|合计|小计)$/u, { kind: 'total' }],
  part('已?(?:完成整改|整改完成|完成|整改到位|办结|销号)', 'done'),
  part('基本完成(?:整改)?', 'nearly'),
  part('正在推进|推进中|正在整改|整改中', 'going'),
  part('尚?未启动(?:整改)?', 'notStarted'),
  part('尚?未完成(?:整改)?', 'notDone'),
  part('需?长期坚持', 'longTerm'),
  part('状态待核实|状态不明', 'unknown'),
  late('已?逾期(?:未完成)?', 'overdue'),
  late('临期', 'dueSoon'),
  late('逾期完成', 'completedLate'),
  [/^(?:整改)?完成率$/u, { kind: 'rate' }],
];

const PROBLEM_TITLES: readonly (readonly [RegExp, ProblemColumn])[] = [
  [/^(?:具体|主要|反馈|存在|存在的)?问题(?:描述|内容|表现)?$/u, 'problem'],
  [/^(?:整改|完成)(?:时限|期限)$/u, 'due'],
  [/^(?:逾期|超期)天数$/u, 'daysLate'],
  [/^(?:剩余|距到期)天数$/u, 'daysLeft'],
  [/^(?:整改)?完成(?:日期|时间)$/u, 'completedOn'],
];

/** What a title (问题数（个）) says its column tells; null where it is of neither kind we know. */
export function figureColumn(title: string): FigureColumn | null {
  const words = bare(title);
  return FIGURE_TITLES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

export function problemColumn(title: string): ProblemColumn | null {
  const words = bare(title);
  return PROBLEM_TITLES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function bare(title: string): string {
  return title.replace(/\s/gu, '').replace(/[（(][个项条件%％天]?[）)]$/u, '');
}
