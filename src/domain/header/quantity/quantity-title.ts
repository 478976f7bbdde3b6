import { compact } from '../../text/normalize';
import { saidUnit } from './said-unit';
import type { QuantityKind } from './units';

/** The amounts of another time tell nothing of this one. */
const OTHER_TIME = /(?:^|\/)(?:上周|上月|上期|上季|上次|上一|上年|去年|往年)/u;
/** What is said for each, or of all in relation, is not to be added up. */
const NOT_ADDED = /(?:率|比例?|占比|比重|单价|均价|价格|标准|限额|限价|依据)$|人均|平均/u;

/** What is done with money in a rectification. */
const MONEY_DEEDS =
  '涉及|涉案|违规|违纪|追缴|追回|收缴|上缴|收回|清收|清退|退还|退回|退缴|退赔|归还|补缴|盘活|挽回|避免|挽损|节约|节支|核减|审减|拨付|整改|所需|整合|滞留|闲置|结余';
const MONEY_THINGS = '资金|经费|(?<!条)款项?|税费|损失|国库|费用|债权|欠款';
const MONEY: readonly RegExp[] = [
  /(?:金额|数额|款额)$/u,
  new RegExp(`(?:${MONEY_DEEDS})[^/]{0,8}(?:${MONEY_THINGS})$`, 'u'),
  /^(?:上缴|收缴)(?:本级|市级|县级|区级|省级|中央|地方)?(?:国库|财政)$/u,
];

/** Those who answer, rather than a number of people. */
const NO_COUNT = /(?:责任|负责|联系|经办|承办|填报|审核|复核|验收)(?:人|人员)?(?:人数|人次)$/u;
/** 问责人数, 谈话提醒人次, 处分干部数. */
const PEOPLE = /(?:人数|人次|(?:人员|干部|党员|职工|人头)数量?)$/u;
/** What is done to people; without it 责任（人） is no count. */
const PEOPLE_DEEDS =
  /问责|追责|处分|处理|谈话|约谈|提醒|批评|诫勉|警告|警示|通报|移送|立案|函询|检讨|免职|调离|开除|党纪|政务|培训|涉及|人数|其中/u;

/**
 * What a column counts by its title: `money` or `people`; null where it is neither. A unit in the title
 * (万元) tells, and so do its words (问责人数); 责任人 and 联系人电话 are no counts. `unknown`: nothing else
 * is known of the own title, so that the unit of its group may tell what it is.
 */
export function quantityKind(
  groups: readonly string[],
  own: string,
  unknown: boolean,
): QuantityKind | null {
  const title = compact(own);
  const group = groups.map(compact).join('/');
  const plain = title.replace(/\([^()]*\)/gu, '');
  if (OTHER_TIME.test(`${group}/${plain}`) || NOT_ADDED.test(plain)) return null;
  if (saidUnit(own, 'money') !== null) return 'money';
  if (NO_COUNT.test(plain)) return null;
  if (saidUnit(own, 'people') !== null) return countsPeople(group, plain) ? 'people' : null;
  if (MONEY.some((pattern) => pattern.test(plain))) return 'money';
  if (PEOPLE.test(plain)) return 'people';
  return unknown && group !== '' ? kindOfGroup(groups) : null;
}

function countsPeople(group: string, plain: string): boolean {
  return PEOPLE_DEEDS.test(plain) || PEOPLE_DEEDS.test(group) || PEOPLE.test(plain);
}

/** 追缴资金（万元） over 应追缴 and 已追缴, 处分情况（人） over 党纪 and 政务. */
function kindOfGroup(groups: readonly string[]): QuantityKind | null {
  const inner = groups.at(-1) ?? '';
  if (saidUnit(inner, 'money') !== null) return 'money';
  const isCount = saidUnit(inner, 'people') !== null && PEOPLE_DEEDS.test(inner);
  return isCount ? 'people' : null;
}
