import { form } from '../pieces';

/**
 * 持续整改, 逐步解决: goes on, but is meant to end; 持续至6月底 has its end beside it, 持续三个月 its
 * length.
 */
export const openEnded = form(
  'openEnded',
  '持逐不滚稳有分',
  '持续(?![至到\\d一二两三四五六七八九十半])|逐步|逐年(?:推进|解决|化解|消化)|分(?:步|阶段|批次?)(?:推进|实施|解决)|不断|滚动推进|稳步推进|有序推进',
  () => ({ type: 'class', class: 'openEnded' }),
);
