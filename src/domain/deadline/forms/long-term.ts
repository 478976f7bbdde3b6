import { anyOf } from '../../text/alternation';
import { firstSigns, form } from '../pieces';

const WORDS = [
  '常态长效',
  '常抓不懈',
  '长抓不懈',
  '常年',
  '经常性',
  '经常',
  '长效坚持',
  '始终',
  '永久',
  '一以贯之',
  '持之以恒',
  '久久为功',
  '坚持不懈',
  '长久',
] as const;

/**
 * 长期坚持, 常态化推进, 需长期整改: no last day, never late. 长效机制 and 常态化机制 are things to be
 * made, 长期借款 a thing found; no terms.
 */
export const longTerm = form(
  'longTerm',
  `长常${firstSigns(WORDS)}`,
  `长期(?!目标|规划|借款|投资|挂账|拖欠|闲置|未|不)|常态化?(?![^,;。]{0,6}机制)|${anyOf(WORDS)}`,
  () => ({ type: 'class', class: 'longTerm' }),
);
