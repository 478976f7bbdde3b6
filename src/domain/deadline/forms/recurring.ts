import { form } from '../pieces';

/** 每月5日前, 每季度不少于1次, 按月: again and again. The rest of the clause belongs to it. */
export const recurring = form(
  'recurring',
  '(?:每[一半两逢]?个?(?:日|天|周|星期|旬|月|季度?|学期|年度?)|定期|逐月|逐季|按(?:日|周|月|季度?|年)(?:度)?(?!期))[^,;。、]*',
  () => ({ type: 'class', class: 'recurring' }),
);
