import { pattern, type TitlePattern } from './pattern';

const CHECK = '(?:检查|复查|核查|抽查|评估|开展)?的?';
const NTH = '(?:第?[一二三四五六123456]次)?';

/**
 * Columns of a look-back at finished problems. They come first, or 回头看检查时间 would be the time of any
 * check. Only titles that say 回头看 or 反弹, and nothing of the rectification itself: 回头看整改完成时间 and
 * 回头看反馈问题 are columns of a ledger that a second inspection gave rise to.
 */
export const LOOK_BACKS: readonly TitlePattern[] = [
  pattern('lookedBackOn', `(?:^|/)${NTH}(?:开展)?回头看${NTH}/?${CHECK}(?:时间|日期)$`, 10),
  pattern(
    'lookBackResult',
    `(?:^|/)${NTH}(?:开展)?回头看${NTH}/?${CHECK}(?:结果|情况|结论|评价|等次)$`,
    10,
  ),
  pattern(
    'lookBackResult',
    '(?:是否|有无|有没有)(?:出现|发生|存在)?(?:问题)?(?:反弹|回潮)(?:情况|现象)?$',
    12,
  ),
  pattern('lookBackResult', `(?:^|/)${NTH}回头看${NTH}/(?:整改)?(?:效果|成效|质量)$`, 14),
];
