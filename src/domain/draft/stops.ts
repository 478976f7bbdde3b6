/** The stops of which only one may stand, the strongest first. */
const STRENGTH = ['！', '？', '。', '；', '：', '，', '、'] as const;
/** Between figures a ， or ： would make one figure of two. */
const BETWEEN_FIGURES = ['。', '；', '、'] as const;
const RUN = /[！？。；：，、]{2,}/gu;
/** 。”。 and ！”。: the quotation has its own stop. */
const STOP_AROUND_QUOTE = /([。！？][”’])[。；，、]+/gu;
/** A stop with nothing before it in its bracket or quotation. */
const STOP_AFTER_OPENING = /([（“‘《])[。；，、]+/gu;

/**
 * The text with one stop where several stand together (。。, ，。, ；。): the strongest of them. ？！ and
 * ！！ are kept, being meant so.
 */
export function singleStops(text: string): string {
  return text
    .replace(RUN, (run, at: number) => {
      const shouted = /^[！？]+/u.exec(run)?.[0];
      return shouted ?? strongest(run, isBetweenFigures(text, at, run.length));
    })
    .replace(STOP_AROUND_QUOTE, '$1')
    .replace(STOP_AFTER_OPENING, '$1');
}

function strongest(run: string, betweenFigures: boolean): string {
  if (betweenFigures) return BETWEEN_FIGURES.find((stop) => run.includes(stop)) ?? '、';
  return STRENGTH.find((stop) => run.includes(stop)) ?? run;
}

function isBetweenFigures(text: string, at: number, length: number): boolean {
  return /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + length));
}
