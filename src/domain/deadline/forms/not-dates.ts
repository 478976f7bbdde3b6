import { FIGURES, form } from '../pieces';

const NO_DATE = { type: 'noDate' } as const;

/** Signs clerks leave where a figure is to be filled in. */
const BLANK_SIGNS = 'Xx×*_□〇?…';
const BLANK = `[${BLANK_SIGNS}]`;

/** 20XX年XX月XX日, X月底前, ____年__月, 年月日: a form nobody filled in. */
export const template = form(
  'template',
  `${FIGURES}${BLANK_SIGNS}年`,
  [
    `\\d{0,3}${BLANK}{1,8}年度?(?:[底末内终]前?)?`,
    `(?:\\d{4}年)?\\d?${BLANK}{1,8}月份?(?:[底末初内]|[上中下]旬)?(?:\\d?${BLANK}{1,8}|\\d{1,2})?[日号]?`,
    `${BLANK}{1,8}(?:季度[末底]?|[日号周])`,
    `(?:\\d{4})?年月(?:日|[底末])?`,
  ].join('|'),
  () => NO_DATE,
  { next: `年+${BLANK_SIGNS}` },
);

/** 2024年12月X日: so is this one. */
export const templateDay = form(
  'templateDay',
  FIGURES,
  `(?:\\d{4}年|\\d{2}年)?\\d{1,2}月${BLANK}{1,8}[日号]`,
  () => NO_DATE,
  { next: '#@' },
);

/** 〔2024〕12号, 2024年第12号, 第3.2条, V1.2.3: numbers of papers, articles and versions. */
export const paperNumber = form(
  'paperNumber',
  `${FIGURES}〔[(第Vv版`,
  [
    String.raw`[〔\[(]\d{4}[〕\])]年?第?\d{1,6}号?`,
    String.raw`\d{4}年第[\d一二三四五六七八九十]{1,4}[号期批次轮]`,
    String.raw`第\d{1,6}(?:\.\d{1,3})*(?:[项条款章节页批次轮届名号周天年]|个月)`,
    String.raw`\d{1,3}(?:\.\d{1,3}){1,3}版`,
    String.raw`(?:[Vv]|版本号?:?)\d{1,4}(?:\.\d{1,4}){0,4}`,
  ].join('|'),
  () => NO_DATE,
  { next: '年.', afterYear: '第' },
);

/** 12.31万元, 95.5%, 完成3/5, 20人: figures of something else. */
export const amount = form(
  'amount',
  `${FIGURES}完比进占达`,
  [
    String.raw`\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6}){0,4}[余多]?(?:%|‰|万|亿|元|吨|公里|千米|米|亩|平方|户|人|件|项|条|次|家|名|宗|处|台|辆|室|栋|层|楼)`,
    String.raw`\d{1,3}/\d{1,3}(?=以上|以下|的)`,
    String.raw`(?:完成|比例|进度|占比|占|达到|达)(?:了|为|:)?\d{1,6}/\d{1,6}`,
  ].join('|'),
  () => NO_DATE,
  { next: '.,余多%‰万亿元吨公千米亩平户人件项条次家名宗处台辆室栋层楼/' },
);

/** 17:30, 下午5点, 24时: a time of the day beside the date. */
export const clock = form(
  'clock',
  FIGURES,
  String.raw`\d{1,2}(?::\d{2}(?![\d月])(?::\d{2})?(?:\.\d{1,6})?Z?|[时点](?![限间])(?:\d{1,2}分|半|整)?)`,
  () => NO_DATE,
  { next: '<:时点' },
);

/** 1.2024年9月, 2.12月底前: the number of a step, not part of its date. */
export const enumerator = form(
  'enumerator',
  FIGURES,
  String.raw`\d{1,2}\.(?=(?:19|20)\d{2}(?:年|[./\-]))|1?\d\.(?=\d{1,2}月)`,
  () => NO_DATE,
  { next: '<.' },
);

/** 近三年, 连续3个月, 学年末, 上年底: stretches of time that name no limit. */
export const otherStretch = form(
  'otherStretch',
  '近连学财会考跨往上历含中农',
  [
    String.raw`(?:近|连续)[\d一二两三四五六七八九十]{1,4}个?(?:年|月|周|日|天)[内来]?`,
    '中长期',
    '农历[正腊冬元一二三四五六七八九十]{1,2}月[初廿一二三四五六七八九十]{0,3}',
    '含(?:当|本)[日天月]',
    '(?:学|财|财政|会计|考核|跨|往|上|上一|历)年度?[底末内终]?',
  ].join('|'),
  () => NO_DATE,
);

/** A2024-12, HT20241231001: codes. FY2024 is a year. */
export const code = form(
  'code',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  String.raw`(?!FY)[A-Za-z]{1,6}[.-]?\d{3}[\dA-Za-z.-]{0,20}`,
  () => NO_DATE,
);
