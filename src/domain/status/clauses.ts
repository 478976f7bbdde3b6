import { compact } from '../text/normalize';

/** A part of a text between two stops. `planned`: the clause before it began a plan that goes on here. */
export interface Clause {
  readonly text: string;
  readonly planned: boolean;
}

/** A cell this short is broken for the look of it (已↵完成), a longer one at its points. */
const LONGEST_BROKEN = 12;

const DATE = String.raw`(?:\d{2,4}年)?(?:\d{1,2}月份?)?(?:\d{1,2}日)?[初中底末上下旬]{0,2}之?前?`;
const WITHOUT_DATE = String.raw`按照?[^,;。已未]{0,10}?(?:时限要求|进度要求|要求|时限|计划|规定|方案|标准)|按[期时]|如期|及时|提前|(?:逾期|超期|延期)(?=完成|整改|办结|销号)|逐一|逐项|逐条|分别|圆满|顺利|高质量|保质保量|全面|当场|当日|当天|现场|立即|迅速|第一时间|彻底|完全|真正|有效|严格|切实|在?(?:规定|要求)的?(?:时限|时间|期限)内?|得到|予以|妥善|[于在][^,;。已未]{1,8}?(?:期间|之前|之后)|[于在]${DATE}内?`;

/**
 * What is taken out or made plain before the clauses are read; each with a sign it cannot do without,
 * so that most texts are spared the search.
 */
const PLAIN: readonly (readonly [sign: RegExp, found: RegExp, plain: string])[] = [
  // Letters mistaken for 已; 基本上已完成 → 基本完成.
  [/[己巳]/u, /(?<!自)[己巳](?=经?[完整办销落解闭])/gu, '已'],
  [/基本|大体/u, /(?<=基本|大体)(?:上|已经|[已都均]|全部)+/gu, ''],
  [/百分之/u, /百分之百/gu, '100%'],
  // Names of papers and quoted problems say nothing of the state.
  [/《/u, /《[^》]{0,80}》/gu, '《》'],
  [/[“"]/u, /“[^”]{0,80}”|"[^"]{0,80}"/gu, ''],
  [/针对|关于|对照|对于|就/u, /(?:针对|关于|对照|对于|就)[^,;。]{0,40}?问题,?/gu, ''],
  [
    /等/u,
    /(?<=^|[,;。])[^,;。]{0,40}?等\d{0,3}个?(?:突出|具体)?(?:问题|情况|方面)(?=[已均都全])/gu,
    '',
  ],
  [/[按根]/u, /(?<=^|[,;。])(?:严格)?(?:按照?|根据)[^,;。已未]{0,12}?(?:要求|部署|安排),?/gu, ''],
  // 已按期完成 → 已完成, 未在规定时限内完成 → 未完成.
  [/[已未没]/u, new RegExp(`(?<=[已未没经能有])(?:${WITHOUT_DATE}){1,4}`, 'gu'), ''],
  // Nothing is left.
  [
    /[无没不0]/u,
    /(?:没有|不存在|已无|并无|无)尚?未(?:完成|整改|办结|销号|解决|落实)[^,;。]{0,6}|(?:剩余|未完成|未整改到位|未整改|未办结|尚余|还剩)(?:问题|任务)?0[项个件条处]/gu,
    ',已全部完成,',
  ],
  // 除2个外均已完成.
  [
    /除/u,
    /除(?!此|以上|上述|了)[^;。]{1,30}?外(?=,?[^;。]{0,8}?(?:[均都已]|全部|其[余他它]))/gu,
    ',其余,',
  ],
  // What comes next is a plan to the end of the cell.
  [
    /[下接今后]/u,
    /(?<=^|[,;。])(?:下一?步|接下来|今后|后续|下阶段)(?![^,;。]{0,12}(?:已|正在)).*$/u,
    '。',
  ],
];

const STOPS = /[,;。!?()[\]【】、|]|:(?!\d)|[/>→-](?!\d)/u;
const INDENT = /^(?:[一二三四五六七八九十]+是|其[一二三四五六]|\d{1,2}[.)](?!\d)|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫])/u;
/** A plan does not go on over these. */
const NOW = /[已均现]|正在|目前|截至/u;

/** A cell's text on one line, half-width and without white space, as the status is read from it. */
export function statusPhrase(text: string): string {
  const broken = text.trim();
  const lines = /[\r\n]/u.test(broken)
    ? broken.replace(/[\r\n]+/gu, broken.length > LONGEST_BROKEN ? ';' : '')
    : broken;
  return compact(lines).replace(/[。.;!,、]+$/u, '');
}

/** The clauses of a phrase. `plans` tells a clause that speaks of what is to come. */
export function clausesOf(phrase: string, plans: (clause: string) => boolean): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of phrase.split('。')) {
    let planned = false;
    for (const part of sentence.split(STOPS)) {
      const text = part.replace(INDENT, '');
      if (text === '') continue;
      planned = planned && !NOW.test(text);
      clauses.push({ text, planned });
      planned = planned || (plans(text) && !NOW.test(text));
    }
  }
  return clauses;
}

/** The points (一是…二是…, 1.…2.…) of a phrase; one where it has none. */
export function pointsOf(phrase: string): readonly string[] {
  return phrase
    .split(
      /(?:^|(?<=[,;。:]))(?=[一二三四五六七八九十]是|\d{1,2}[.、](?!\d)|\(\d{1,2}\))|(?=[①②③④⑤⑥⑦⑧⑨⑩⑪⑫])/u,
    )
    .filter((point) => point !== '');
}

/** The phrase without quoted names, adverbs and plans, so that its words stand where they are looked for. */
export function plainOf(phrase: string): string {
  let plain = phrase;
  for (const [sign, found, instead] of PLAIN) {
    if (!sign.test(plain)) continue;
    const next = plain.replace(found, instead);
    // A cell that is nothing but 《…》 or “…” keeps its words.
    plain = next === '' ? plain : next;
  }
  return plain;
}
