import { HELPER_TITLES } from '../highlight/names';
import type { Ledger } from '../ledger/types';

/** Stands after the word of an open state in 总体情况: 逾期（尚未完成）. */
export const OPEN_ASIDE = '（尚未完成）';

/** Says on the summary sheet that its counts are formulas over the state column. */
export const LIVE_WORDS = `表中个数除另有说明外为公式，随台账“${HELPER_TITLES[1]}”列自动更新。`;

/** Says which rows of which sheet the figures were counted from. */
export function sourceWords({ sheet, body }: Pick<Ledger, 'sheet' | 'body'>): string {
  return `${sheetWords(sheet)}第${body.first}行至第${body.last}行`;
}

/** The part of `sourceWords` that stays the same while the ledger grows. */
export function sheetWords(sheet: string): string {
  return `本工作簿“${sheet}”工作表`;
}
