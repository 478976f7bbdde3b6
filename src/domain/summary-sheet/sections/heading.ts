import { toSerial } from '../../calendar/day';
import { AS_OF_NAME } from '../../highlight/names';
import type { Page } from '../page';
import type { Report } from '../report';
import { formula, number, text } from '../page';
import { LIVE_WORDS, sourceWords } from '../told-words';

/** Title, as-of day, source, counting rule, and whether the figures follow the ledger. */
export function addHeading(page: Page, { ledger, summary, helper }: Report): void {
  const asOf =
    helper === null
      ? number(toSerial(ledger.options.asOf), 'date')
      : formula(`=${AS_OF_NAME}`, 'date');
  page.addLine(`整改情况汇总表（${ledger.sheet}）`, 'title');
  page.add(
    { ...text('统计日期', 'label'), span: 2 },
    { ...asOf, numberFormat: 'yyyy"年"m"月"d"日"', span: 2 },
  );
  page.add(
    { ...text('数据来源', 'label'), span: 2 },
    { ...text(sourceWords(ledger)), span: page.width - 2 },
  );
  page.addLine(`${summary.countingRule}。`, 'note');
  page.addLine(helper === null ? '表中个数为生成时的数值，重新生成后更新。' : LIVE_WORDS, 'note');
}
