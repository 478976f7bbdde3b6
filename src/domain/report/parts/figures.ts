import { draftFigures } from '../../draft/figures/draft-figures';
import type { FiguresStyle } from '../../draft/style';
import type { GroupKey } from '../../summary/groups-by';
import type { DraftBlock } from '../../draft/types';
import type { ReportContext } from '../context';
import type { PartCall, PartOption } from '../template/part';
import { hasOption } from '../template/part';

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
  return [draftFigures(context.source, style, context.origin)];
}
