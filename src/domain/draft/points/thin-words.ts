import type { Status } from '../../ledger/types';
import { hasWords, oneLine, withoutEndStop } from '../clean-text';

/** Answers and empty words that tell nothing beside any status. */
const EMPTY = new Set(
  words(
    '是 否 有 无 暂无 没有 同上 见附件 详见附件 见佐证材料 详见佐证材料 已整改见附件 略 正常 N/A n/a √ ✓ × OK ok',
  ),
);

/** What says no more than a status does, by the statuses that it agrees with. */
const SAME_AS_STATUS: readonly (readonly [readonly string[], readonly Status[]])[] = [
  [
    words(`完成 完毕 办结 办毕 整改 到位 落实 解决 销号 闭环 整改完成 完成整改 整改完毕 整改到位 落实到位 整改落实到位
      全部完成 全部整改 全部整改完成 全部完成整改 全部落实 全部到位 办 完成销号 整改销号 按期完成 按时完成 100%`),
    ['completed', 'longTerm'],
  ],
  [
    words(
      `基本完成 基本完成整改 基本整改完成 基本整改到位 基本到位 基本落实 基本办结 部分完成 部分整改`,
    ),
    ['substantiallyCompleted'],
  ],
  [
    words(`推进 推进中 正在推进 正在推进中 正在积极推进 积极推进 积极推进中 有序推进 正在有序推进 稳步推进 持续推进 持续推进中 正在整改 整改中
      正在整改中 持续整改 持续整改中 进行中 正在进行 正在进行中 办理中 正在办理 正在办理中 落实中 正在落实 正在开展 开展中 推动中 按计划推进 按序时进度推进 达到序时进度`),
    ['inProgress', 'substantiallyCompleted', 'notCompleted', 'longTerm'],
  ],
  [
    words('长期坚持 持续坚持 长期整改 持续整改 需长期坚持 坚持 常态化推进 长期推进 长期坚持整改'),
    ['longTerm', 'inProgress'],
  ],
  [
    words('未启动 尚未启动 未开展 尚未开展 未开始 尚未开始 待启动 未整改 尚未整改 未动'),
    ['notStarted', 'notCompleted'],
  ],
  [
    words('未完成 尚未完成 未整改完成 未整改到位 未到位 尚未完成整改 未完成整改'),
    ['notCompleted', 'inProgress', 'notStarted'],
  ],
];

const AGREEING: ReadonlyMap<string, ReadonlySet<Status>> = agreeing();

/** Words around the core that change nothing: 该问题已经完成。 */
const AROUND =
  /^(?:目前|现|该问题|本问题|此问题|该项(?:问题|工作|任务)?|问题|已经|已|均已|均|全部已|现已)+/u;

/** What words that are no progress say: of a status that agrees, of another one, or nothing at all. */
export type ThinWords = 'sameStatus' | 'otherStatus' | 'nothing';

/**
 * How little a text says that holds nothing but a status (已完成, 正在推进) or an empty word (无, 是); null for
 * any other text.
 */
export function thinWords(text: string, status: Status): ThinWords | null {
  const whole = withoutEndStop(oneLine(text).replace(/[！!]+$/u, ''));
  if (!hasWords(whole) || EMPTY.has(whole)) return 'nothing';
  const said = AGREEING.get(whole) ?? AGREEING.get(whole.replace(AROUND, ''));
  if (said === undefined) return null;
  return said.has(status) ? 'sameStatus' : 'otherStatus';
}

function agreeing(): ReadonlyMap<string, ReadonlySet<Status>> {
  const map = new Map<string, Set<Status>>();
  for (const [listed, statuses] of SAME_AS_STATUS) {
    for (const word of listed) map.set(word, new Set([...(map.get(word) ?? []), ...statuses]));
  }
  return map;
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
