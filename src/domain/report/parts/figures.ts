import { draftFigures } from '../../draft/figures/draft-figures';
import type { FiguresStyle } from '../../draft/style';
import type { GroupKey } from '../../summary/groups-by';
import type { DraftBlock } from '../../draft/types';
import type { ReportContext } from '../context';
import type { PartCall, PartOption } from '../template/part';
import { hasOption } from '../template/part';
import { sinceLastSentence } from './since-last';

const GROUPS: readonly (readonly [option: PartOption, group: GroupKey])[] = [
  ['按类别', 'category'],
  ['按责任单位', 'unit'],
  ['按责任领导', 'leader'],
];

/** 【情况数字】: the figures paragraph. Groups by leader are for insiders: the public version has none. */
export function figuresPart(call: PartCall, context: ReportContext): readonly DraftBlock[] {
  const style: FiguresStyle = {
    zeroClasses: hasOption(call, '零类也写'),
    byType: hasOption(call, '按类型'),
    documents: hasOption(call, '建章立制'),
    quantities: hasOption(call, '金额人数'),
    groups: GROUPS.filter(([option]) => hasOption(call, option))
      .map(([, group]) => group)
      .filter((group) => group !== 'leader' || context.audience === 'internal'),
  };
  const figures = draftFigures(context.source, style, context.origin);
  const since = hasOption(call, '较上期') ? sinceLastSentence(context, false) : null;
  if (since === null) return [figures];
  // The counting rule stays the last sentence.
  const before = figures.sentences.slice(0, -1);
  return [{ ...figures, sentences: [...before, since, ...figures.sentences.slice(-1)] }];
}
