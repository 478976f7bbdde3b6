import type { ColumnReading } from '../../../../src/domain/header/column-role';
import { itemOf } from '../../support/ledger-builder';
import { reportOf } from '../report-of';

function headingsOf(title: string, names: readonly string[]): readonly string[] {
  const reading: ColumnReading = {
    column: 2,
    key: title,
    title,
    role: 'category',
    confidence: 'sure',
    alternatives: [],
    reason: '',
  };
  const items = names.map((name, at) =>
    itemOf({ row: 5 + at, problem: '甲', category: [name], categoryCell: `B${5 + at}` }),
  );
  const ledger = { columnReadings: [reading], columns: { category: [2] } };
  const { blocks } = reportOf(['一、整改', '【问题：按类别分级，引用原文】'], { items, ledger });
  return blocks.flatMap((block) =>
    block.kind === 'heading2' ? [block.sentences.map(({ text }) => text).join('')] : [],
  );
}

test.each([
  ['检查类别', ['消防', '食品'], ['（一）消防方面', '（二）食品方面']],
  ['隐患等级', ['重大', '一般'], ['（一）重大隐患', '（二）一般隐患']],
  ['风险等级', ['高', '中', '低'], ['（一）高风险', '（二）中风险', '（三）低风险']],
  ['问题等级', ['严重', '一般'], ['（一）严重问题', '（二）一般问题']],
  ['问题类别', ['其他', '医疗质量'], ['（一）其他问题', '（二）医疗质量']],
  ['类别', ['党建类', '财务管理'], ['（一）党建类', '（二）财务管理']],
  ['所属区域', ['城东', '城西'], ['（一）城东', '（二）城西']],
])('%s: a bare name becomes a heading', (title, names, headings) => {
  expect(headingsOf(title, names)).toEqual(headings);
});
