import { isAgeBefore, isAnnounced, isPersonBehind } from './person-signs';
import { AFTER_NAME, BEFORE_NAME, LABELS, TITLES } from './titles';
import { wordSet } from './word-set';

/**
 * What stands before a possible name: a label with its colon, a title or role, words that announce
 * names (3名同志：), a post with a bracket, a word for dealing with someone, or only a place where words begin.
 */
export type Before = 'label' | 'role' | 'announced' | 'bracket' | 'handled' | 'edge' | null;
/** What stands behind it: a title or other mark of a person, a deed, what was done to someone, … */
export type After = 'person' | 'deed' | 'handling' | 'edge' | 'number' | 'verb' | null;

const EDGE = /^[\s，。；：、！？“”‘’（）()《》【】[\]—…,;:!?]$/u;
const DIGIT = /^\d$/u;
const LINKS = wordSet(
  '由 以 对 给 与 和 及 向 将 被 请 让 经 是 为 派 同 因 原 时任 如 含 据 的',
  '局 委 村 镇 县 区 市 厅 处 科 室 所 队 院 校 公司 组 办 会 社区 街道 中心 站 厂 乡 省 部 行 店',
);
const HANDLED = wordSet(
  '通过 选举 增选 补选 同意 批准 决定 推荐 提名 聘请 抽调 选派 表彰 慰问 提醒 谈话 教育 撤销 罢免 接受',
  '给予 对 给 将 约谈 查处 免去 处分 问责 任命 诫勉 责令 通报 追究 起诉 逮捕 留置 聘任 调整 提拔 任用 处理 批评',
);
const DEEDS = wordSet(
  '违规 违反 违纪 违法 受贿 行贿 贪污 挪用 侵占 套取 骗取 虚报 冒领 收受 索取 涉嫌 利用职 受到 被立案 被留置 被给予 被免 被开除 被查 被判 酒驾 醉驾 酒后 因犯 因违 私自 私设 公车私用 公款 擅自 主动交代 退缴 担任 兼任 借用 大操大办 操办 接受 参与 严重违纪 滥用',
);
const HANDLING = wordSet(
  '党内 留党 警告 诫勉 批评 谈话 政务 行政 进行 予以 作出 给予 立案 同志 职务 处分 留置 开除 问责 停职 免职 书面 提醒 通报 责令 记过 降级 撤职 采取 等',
);
const VERBS = wordSet(
  '在 因 以 等 被 将 对 向 与 和 到 于 从 已 未 曾 及 的 其 就 赴 签 受 违 利用 私 涉嫌 作 讲 兼 任 为 是 说 列席 率 家 又 也 同',
  '驾驶 发生 虚报 存在 主持 主动 带队 带领 带头 参加 说明 指出 表示 介绍 要求 强调 出席 深入 前往 调研 传达 部署 负责 牵头 担任 汇报 督办 督导 会见 通报 宣布 解读 近日 先后 多次 伙同 通过 提出 反映 组织 召开 落实 配合 到场 到会 整改 完成 分别 均',
);

/** What the words before a possible name say; null inside a word. */
export function contextBefore(text: string, start: number): Before {
  const special = signBefore(text, start);
  if (special !== null) return special;
  if (isHandled(text, start)) return 'handled';
  if (start === 0 || isEdge(text.charAt(start - 1))) return 'edge';
  return LINKS.endingAt(text, start) > 0 ? 'edge' : null;
}

/** What only stands before persons: a label, a role, 3名同志：, or a post with a bracket. */
function signBefore(text: string, start: number): Before {
  const end = skipBlanksBack(text, start);
  const sign = text.charAt(end - 1);
  if (/[：:]/u.test(sign) && LABELS.endingAt(text, end - 1) > 0) return 'label';
  const bare = /["“]/u.test(sign) ? end - 1 : end;
  if (BEFORE_NAME.endingAt(text, bare) > 0 || isAgeBefore(text, start)) return 'role';
  if (isAnnounced(text, start)) return 'announced';
  return /[（(]/u.test(sign) && TITLES.endingAt(text, end - 1) > 0 ? 'bracket' : null;
}

/** What the words behind a possible name say; null inside a word. */
export function contextAfter(text: string, end: number): After {
  if (AFTER_NAME.startingAt(text, skipTitleSigns(text, end)) > 0) return 'person';
  if (isPersonBehind(text, end)) return 'person';
  const sign = text.charAt(end);
  if (sign === '' || EDGE.test(sign)) return 'edge';
  if (DIGIT.test(sign)) return 'number';
  if (DEEDS.startingAt(text, end) > 0) return 'deed';
  if (HANDLING.startingAt(text, end) > 0) return 'handling';
  return VERBS.startingAt(text, end) > 0 ? 'verb' : null;
}

/** Which contexts behind make a name of what stands after such a context. */
const ENOUGH: Readonly<Record<NonNullable<Before>, readonly After[]>> = {
  label: ['person', 'deed', 'handling', 'edge', 'number', 'verb'],
  role: ['person', 'deed', 'handling', 'edge', 'number', 'verb'],
  // 3人（石岐1人、沙溪2人）: what has a number of its own is a place.
  announced: ['person', 'deed', 'handling', 'edge'],
  bracket: ['person', 'deed', 'edge'],
  handled: ['person', 'deed', 'handling'],
  edge: ['person', 'deed'],
};

/** Do the words on both sides make a name of what stands between them? */
export function isNameBetween(before: Before, after: After): boolean {
  return before !== null && ENOUGH[before].includes(after);
}

/** 约谈, 约谈了. */
function isHandled(text: string, start: number): boolean {
  return HANDLED.endingAt(text, text.charAt(start - 1) === '了' ? start - 1 : start) > 0;
}

function isEdge(sign: string): boolean {
  return EDGE.test(sign) || DIGIT.test(sign);
}

/** At most four blanks of the same line, as between 局长 and a name under a title. */
function skipBlanksBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 4 && /[ \t\u3000]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Over one blank and one 副, 原 or 老 before a title. */
function skipTitleSigns(text: string, from: number): number {
  const blank = /[ \u3000]/u.test(text.charAt(from)) ? from + 1 : from;
  return /[副原老]/u.test(text.charAt(blank)) ? blank + 1 : blank;
}
