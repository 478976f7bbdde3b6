import { finding } from '../finding';
import type { FindingCode } from '../codes';
import type { SkippedRow } from '../../ledger/skipped-row';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { quote } from '../words';

type SaidKind = Exclude<SkippedRow['kind'], 'prefilled'>;

const KINDS: Readonly<Record<SaidKind, { readonly code: FindingCode; readonly words: string }>> = {
  total: { code: 'row.skippedTotal', words: '是合计行，没有计入统计。' },
  footer: { code: 'row.skippedFooter', words: '是表尾说明，没有计入统计。' },
  repeatedHeader: { code: 'row.skippedHeader', words: '是重复的表头，没有计入统计。' },
  columnNumbers: { code: 'row.skippedNumbers', words: '是栏次行，没有计入统计。' },
  example: { code: 'row.skippedExample', words: '是示例行，没有计入统计。' },
  unplaced: { code: 'row.unplaced', words: '所在的行看不出属于哪个问题，没有计入统计。' },
};

/** Rows below the header that were not counted, so that no row is left out in silence. */
export function checkLeftOutRows({ trace: { skipped } }: CheckView): readonly Finding[] {
  const prefilled = skipped.filter(({ kind }) => kind === 'prefilled');
  const [first] = prefilled;
  const said = skipped.flatMap(({ kind, cell, text }) => {
    if (kind === 'prefilled') return [];
    const { code, words } = KINDS[kind];
    return [finding(code, { name: cell, text }, `${cell} ${quote(text)}${words}`)];
  });
  return first ? [...said, prefilledRows(first.cell, prefilled.length)] : said;
}

function prefilledRows(cell: string, count: number): Finding {
  const rows = count === 1 ? '所在的行' : `起有 ${count} 行`;
  return finding(
    'row.prefilled',
    { name: cell, text: '' },
    `${cell} ${rows}只有序号、状态等预填内容，没有计入统计。`,
  );
}
