import { form } from '../pieces';

/** 持续整改, 持续跟进: goes on, but is meant to end; 持续至6月底 has its end beside it. */
export const openEnded = form('openEnded', '持续(?![至到])|逐步推进|不断推进|滚动推进', () => ({
  type: 'class',
  class: 'openEnded',
}));
