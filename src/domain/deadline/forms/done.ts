import { form } from '../pieces';

const FINISHED = '(?:完成|办结|办毕|整改到位|整改完毕|落实到位|销号|闭环|整改|解决)';

/**
 * 已完成, 已于2024年9月完成整改: a status, not a time to come; a date inside it is the day it was
 * done. Without 已 only the whole cell counts, since 6月底前完成 is still to do.
 */
export const done = form(
  'done',
  `(?:已经?(?:[于在][^,;。]{1,20}?)?(?:全部|全面|均|基本)?(?:整改)?${FINISHED}(?:整改|到位|完毕)?|^(?:整改)?完成(?:整改)?$|^整改(?:到位|完毕)$|^(?:办结|销号|闭环)$)`,
  () => ({ type: 'class', class: 'done' }),
);
