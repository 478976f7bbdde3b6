import { form } from '../pieces';

/** 长期坚持, 常态化推进, 需长期整改: no last day, never late. 长效机制 is a thing to be made, not a term. */
export const longTerm = form(
  'longTerm',
  '长期(?!目标|规划)|常态化?|常抓不懈|长抓不懈|经常性|长效坚持|始终坚持|永久',
  () => ({ type: 'class', class: 'longTerm' }),
);
