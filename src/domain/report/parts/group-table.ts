import { draftGroupTable } from '../../draft/figures/draft-group-table';
import type { GroupKey } from '../../draft/style';
import type { DraftBlock } from '../../draft/types';
import type { ReportContext } from '../context';
import type { PartCall } from '../template/part';
import { hasOption } from '../template/part';

/** 【表格：责任单位】: figures by group. By leader it is for insiders: the public version has none. */
export function tablePart(
  call: PartCall,
  { source, audience }: ReportContext,
): readonly DraftBlock[] {
  const by = groupOf(call);
  return by === 'leader' && audience === 'public' ? [] : [draftGroupTable(source, by)];
}

function groupOf(call: PartCall): GroupKey {
  if (hasOption(call, '类别')) return 'category';
  return hasOption(call, '责任领导') ? 'leader' : 'unit';
}
