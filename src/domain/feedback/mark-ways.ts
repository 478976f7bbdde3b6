/** A way of numbering. Lower ranks stand over higher ones. */
export interface MarkWay {
  readonly kind: string;
  readonly rank: number;
  /** Matches at one place only (sticky); group `n` is the ordinal as written. */
  readonly pattern: RegExp;
  /** Signs behind which it may stand inside a line; '' where it only opens lines. */
  readonly after: string;
}

const CHINESE = String.raw`(?<n>[一二三四五六七八九十百]{1,4})`;
const ARABIC = String.raw`(?<n>[\d\uFF10-\uFF19]{1,3})`;
/** 4.5% and 5、6月份 are figures, but 1.2024年 is a mark before a year. */
const NO_FIGURE = String.raw`(?:(?![\d\uFF10-\uFF19])|(?=(?:19|20)\d\d年))`;
/** （1）班, （二）项 and 1）号 name something; they number nothing. */
const NO_NAME = '(?!班(?!子)|号(?!召)|项(?!目)|条(?!例)|款(?!项)|[栋幢届期]|标段)';
const GAP = String.raw`[ \t\u3000]{0,4}`;
const FULL_STOPS = '。；;：:！!？?';
const ALL_STOPS = `${FULL_STOPS}，,`;

function way(kind: string, rank: number, after: string, pattern: string): MarkWay {
  return { kind, rank, after, pattern: new RegExp(`${pattern}${GAP}`, 'uy') };
}

/** Below every numbered heading. */
export const POINT_RANK = 5;

/**
 * The ways, each tried at the start of lines and behind stops. The levels 一、（一）1.（1） are those of
 * GB/T 9704-2012, 7.3.3; 一是 numbers points inside a paragraph.
 */
export const MARK_WAYS: readonly MarkWay[] = [
  way('part', 0, '', `第${CHINESE}部分[、，,：:]?`),
  way('level1', 1, FULL_STOPS, `${CHINESE}[、．.](?![一二三四五六七八九十])`),
  way('level2', 2, FULL_STOPS, `[（(]${GAP}${CHINESE}${GAP}[）)]${NO_NAME}[、.．]?`),
  way('level2Sign', 2, FULL_STOPS, '(?<n>[㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩])'),
  way('named', 2.5, '', `问题${CHINESE}[：:、，,.]`),
  way('namedArabic', 2.5, '', `问题${ARABIC}[：:、，,.]`),
  way('decimal', 3, '', String.raw`(?<n>\d{1,2}(?:[.．]\d{1,2}){1,3})(?=[、\s])、?`),
  way('level3', 3, FULL_STOPS, `${ARABIC}${GAP}[.．、]${NO_FIGURE}`),
  way('level3Sign', 3, FULL_STOPS, '(?<n>[⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛])'),
  way('level4', 4, FULL_STOPS, `[（(]${GAP}${ARABIC}${GAP}[）)]${NO_NAME}[、.．]?`),
  way('level4Sign', 4, FULL_STOPS, '(?<n>[⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇])'),
  way('half', 4.2, FULL_STOPS, `${ARABIC}[）)]${NO_NAME}`),
  way('circled', 4.4, ALL_STOPS, '(?<n>[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])'),
  way('point', POINT_RANK, ALL_STOPS, `${CHINESE}是(?!否)[，,：:]?`),
  way('nth', POINT_RANK, ALL_STOPS, `第${CHINESE}[，,：:]`),
];
