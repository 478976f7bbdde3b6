import type { DraftBlock } from '../../draft/types';
import type { ReportContext } from '../context';
import { fillWords } from '../fill';
import { bodyOf } from '../paragraph';

/** What 【落款】 asks for. */
export const SIGNING_FACTS = ['单位全称', '落款日期'] as const;

/** 【落款】: who signs, and the date below in Arabic figures. */
export function signingPart(context: ReportContext): readonly DraftBlock[] {
  const [name, day] = SIGNING_FACTS.map((key) => fillWords(`{${key}}`, context));
  return [
    ...(name ? [{ ...bodyOf(name.sentences, name.gaps), kind: 'signature' as const }] : []),
    ...(day ? [{ ...bodyOf(day.sentences, day.gaps), kind: 'date' as const }] : []),
  ];
}
