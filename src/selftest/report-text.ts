import type { CheckGroup } from './check';
import type { SelfTestWords } from './words/words';

/** The result as text, a line for each check: what 复制结果 puts on the clipboard. */
export function reportText(
  summary: string,
  groups: readonly CheckGroup[],
  { title, states }: SelfTestWords,
): string {
  const lines = groups.flatMap((group) => [
    '',
    `【${group.title}】`,
    ...group.checks.map(
      ({ label, state, value, advice }) =>
        `${states[state]}  ${label}：${value}${advice === undefined ? '' : ` ${advice}`}`,
    ),
  ]);
  return [title, summary, ...lines].join('\n');
}
