import { form } from '../pieces';

const HOW = '(?:全部|全面|全|均|都|按[期时]|按要求|如期|提前|顺利|及时|彻底|整体|圆满){0,3}';
const FINISHED =
  '(?:完成|办结|办毕|整改|改正|落实|销号|闭环|解决|归零|清零|收回|退还|清退|追回|追缴)';
const MORE = '(?:整改|验收|任务|工作|管理|到位|完毕|完成|落实|销号|闭环|归零){0,3}';
/** What may follow: an object (已完成初稿, 已完成80%) would mean that only this much is done. */
const END = '(?=$|[,;。、()!+/|-]|并|且|和|后|长期|常态|持续|待|转|100%|\\d{4}[年./-])';

/**
 * 已完成, 已于2024年9月完成整改, 完成于2024年9月: a status, not a time to come; a date inside it is the
 * day it was done. Without 已 only the whole cell counts, since 6月底前完成 is still to do. 已基本完成
 * is not done.
 */
export const done = form(
  'done',
  '已整完办销闭均全都',
  [
    `已经?(?:[于在][^,;。]{1,20}?)?${HOW}(?:整改|验收|办理)?${FINISHED}${MORE}${END}`,
    `已经?[^,;。()\\d未拟]{1,6}?(?:到位|完毕)${END}`,
    `整改(?:工作|任务)?已经?到位${END}`,
    '(?:整改)?(?:完成|办结|销号|到位)于[^,;。()]{2,20}',
    `^(?:均|都|全部|全面)?(?:整改)?(?:完成|办结|销号|闭环)(?:整改)?[。.]?$`,
    '^(?:均|都|全部|全面)?整改(?:到位|完毕)[。.]?$',
  ].join('|'),
  () => ({ type: 'class', class: 'done' }),
);
