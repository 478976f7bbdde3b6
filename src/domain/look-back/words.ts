import type { LookBackKind } from './rule';
import type { LookBackState } from './types';

/** How each state is called on the sheet and in the pane. */
export const LOOK_BACK_STATE_NAMES: Readonly<Record<LookBackState, string>> = {
  relapsed: '已反弹',
  due: '到期',
  again: '再看',
  soon: '即将到期',
  unclear: '结果待核实',
  undated: '无法排期',
  later: '未到期',
  seen: '已看',
};

export const LOOK_BACK_KIND_NAMES: Readonly<Record<LookBackKind, string>> = {
  immediate: '立行立改',
  staged: '分阶段整改',
  continuing: '持续整改、长期坚持',
};
