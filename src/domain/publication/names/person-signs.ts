import { anyOf } from '../../text/alternation';
import { TITLE_LIST } from './titles';

/** No pattern of this file looks farther than this. */
const REACH = 22;

/** 名 or 位 and who they are, so that 3名额 and 2名镇级代表 are none. */
const RANKED =
  '[名位](?:同志|干部|领导|民警|辅警|党员|职工|村民|居民|群众|人员|公职人员|工作人员|责任人|当事人|嫌疑人|违纪)';
/** 3人, 两名同志; not 3人次. */
const HEADS = `(?:人(?![次均员大民])|${RANKED})`;

/** 2人 or 等3名同志 behind a list; the number in `digits` or `sign`. */
export const COUNT = new RegExp(
  String.raw`(?<open>等)?(?<![\d.])(?:(?<digits>\d{1,2})|(?<sign>[一二两三四五六七八九十]))${HEADS}`,
  'gu',
);
const AND_MORE = new RegExp(`^等[\\d一二两三四五六七八九十]{1,3}${HEADS}`, 'u');
/** What persons follow: 3名同志：, 2人（, 两名民警分别是, 成员有. */
const ANNOUNCED = new RegExp(
  `(?:[\\d一二两三四五六七八九十](?:人|${RANKED})(?:[：:（(]|[，,]?分别[是为][：:]?)|成员(?:有|包括|分别[是为])[：:]?)$`,
  'u',
);

const GENDER =
  /^(?:[，,]\s?[男女](?:[，,。；]|$)|[ \t\u3000]{1,4}[男女][ \t\u3000，,]{1,4}(?:[\u4E00-\u9FFF]{1,4}族|\d\d岁|(?:19|20)\d\d|中共|党员|群众|大学|本科|大专|高中|初中|小学|身份证))/u;
const BIRTH = /^[，,]\s?(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?出?生|现?年?\d\d周?岁)/u;
const ORIGIN =
  /^[，,]\s?(?:(?:[汉回壮满苗藏彝侗瑶白黎傣畲]|土家|蒙古|布依|朝鲜|哈萨克|维吾尔)族|中共(?:预备)?党员)[，,。；）)]/u;
const BRACKET =
  /^[（(](?:[男女原系]|汉族|身份证|公民身份|19\d\d|20\d\d|中共党员|预备党员|群众|时任|已退休|另案|化名|笔名|[^（）()]{0,8}(?:长|书记|主任|民警|委员|经理|会计|干部|科员|股东|职工|电话))/u;

const PARTS = anyOf([
  ...TITLE_LIST,
  ...['成员', '组员', '联络员', '召集人', '责任人', '负责人', '联系人', '牵头人'],
]);
const HAN = String.raw`[\u4E00-\u9FFF]`;
/** 任专班副组长, 现任局长, 为成员; not 任务 or 为了, and not 为成员单位. */
const PLAYS = new RegExp(
  `^(?:分别|同时|均)?(?:[现曾原时继调出新担兼历]?任(?![务何期意由免命])|兼|作?为(?![了此何期民主本全]))${HAN}{0,10}?${PARTS}(?!单位|会议)`,
  'u',
);
/** 张伟现任, 张伟作为: the sign before 任 or 为 is of the verb, and of no name. */
const HALF_VERB = /^(?:[现曾原时继调出新担兼历]任|[作成均认改转升]为)/u;

/** What is done to persons only, behind a list of them: not 进行督导, which is done to towns too. */
const DISCIPLINE =
  /^(?:分别|均|同时|各)?(?:进行|予以|给予|作出|开展)?了?(?:提醒谈话|谈话提醒|约谈|诫勉|批评教育|党内|留党|政务|记过|撤职|降级|开除|免职|停职|立案|留置)/u;

const SIGNS = [GENDER, BIRTH, ORIGIN, BRACKET, PLAYS, AND_MORE];

/** Do the words at the offset, behind a possible name, say that it is a person's? */
export function isPersonBehind(text: string, end: number): boolean {
  const words = text.slice(end, end + REACH);
  if (HALF_VERB.test(text.slice(end - 1, end + 1))) return false;
  return SIGNS.some((sign) => sign.test(words));
}

/** Do they say that those named before were disciplined? */
export function isDisciplineBehind(text: string, end: number): boolean {
  return DISCIPLINE.test(text.slice(end, end + REACH));
}

/** Do words stand before the offset that names of persons follow: 3名同志：, 2人（, 成员有? */
export function isAnnounced(text: string, start: number): boolean {
  // Cheap: the pattern ends in one of these.
  if (!/[：:（(是为有括]/u.test(text.charAt(start - 1))) return false;
  return ANNOUNCED.test(text.slice(Math.max(0, start - REACH), start));
}

/** Does an age stand before the offset: 37岁的? */
export function isAgeBefore(text: string, start: number): boolean {
  return (
    text.charAt(start - 1) === '的' && /\d周?岁的$/u.test(text.slice(Math.max(0, start - 5), start))
  );
}
