import type { DraftBlock } from '../../draft/types';
import type { ReportContext } from '../context';
import { fillWords } from '../fill';
import { bodyOf } from '../paragraph';

const WORDS =
  '干部群众对整改情况如有意见建议，可以在公开期限内向我们反映。公开期限：{公开期限}。' +
  '联系电话：{联系电话}（{接听时间}）；邮政地址：{邮政地址}；邮政编码：{邮政编码}；电子邮箱：{电子邮箱}。';

/** What 【公开期限】 asks for. */
export const PERIOD_FACTS = [
  '公开开始日期',
  '公开天数',
  '联系电话',
  '接听时间',
  '邮政地址',
  '邮政编码',
  '电子邮箱',
] as const;

/** 【公开期限】: period (first and last day counted) and how to reach the office; only in the public version. */
export function publicPeriodPart(context: ReportContext): readonly DraftBlock[] {
  if (context.audience !== 'public') return [];
  const { sentences, gaps } = fillWords(WORDS, context);
  return [bodyOf(sentences, gaps)];
}
