import { form, NUMERALS } from '../pieces';

const COUNT = '(?:\\d{1,2}|[一两二三四五六])';
const CYCLE = '(?:日|天|周|星期|旬|月|季度?|半年|学期|学年|年度?)';

/** 每月5日前, 每季度不少于1次, 按月, 一季度一次: again and again. The rest of the clause belongs to it. */
export const recurring = form(
  'recurring',
  `每不定逐按半月${NUMERALS}`,
  `(?:每[逢次届期批]|每[隔单双]?(?:${COUNT}个?|半个?|个)?${CYCLE}|不?定期(?!限)|逐月|逐季|按(?:日|周|月|季度?|年)度?(?![期计要规内底末前])|(?:${COUNT}个?|半)${CYCLE}(?:至少|不少于)?(?:一|1|两|2)(?:次|报|调度|汇报|通报|检查|总结)|月(?:调度|报告制|通报))(?:[月日底]、(?=\\d)|[^,;。、()])*`,
  () => ({ type: 'class', class: 'recurring' }),
  { next: '<年+#=个日天周星旬月季半学@', afterYear: '度至不', afterMonth: '至不' },
);
