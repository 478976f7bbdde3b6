import { draftGroupTable } from '../../draft/figures/draft-group-table';
import { groupsOf } from '../../draft/figures/group-items';
import type { GroupKey } from '../../summary/groups-by';
import type { DraftBlock } from '../../draft/types';
import type { ReportContext } from '../context';
import type { PartCall } from '../template/part';
import { hasOption } from '../template/part';

/**
 * 【表格：责任单位】: figures by group. By leader it is for insiders: the public version has none. None where the
 * ledger names no group, since its one row would say what the figures say.
 */
export function tablePart(
  call: PartCall,
  { source, audience }: ReportContext,
): readonly DraftBlock[] {
  const by = groupOf(call);
  if (by === 'leader' && audience === 'public') return [];
  const isNamed = groupsOf(source, by).some((group) => group.isNamed);
  return isNamed ? [draftGroupTable(source, by)] : [];
}

function groupOf(call: PartCall): GroupKey {
  if (hasOption(call, '类别')) return 'category';
  return hasOption(call, '责任领导') ? 'leader' : 'unit';
}
