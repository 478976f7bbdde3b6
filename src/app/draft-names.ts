import { formatChineseDay } from '../domain/calendar/day';
import type { Audience } from '../domain/report/types';
import { inFileName } from './file-name';
import { isEdited, type DraftState } from './draft-state';

/** The two versions by name, wherever one of them is written down. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  internal: '内部稿',
  public: '公开稿',
};

/**
 * The name of a draft's Word file: sheet, template, 统计日期 and version, so that an internal file is
 * not taken for the public one.
 */
export function wordFileName(
  { sheet, asOf, scope }: DraftState,
  templateName: string,
  audience: Audience,
): string {
  const of = scope === null ? [] : [scope.name];
  const name = [sheet.name, ...of, templateName, asOf, AUDIENCE_NAMES[audience]].join('-');
  return `${inFileName(name)}.docx`;
}

/** One line on what a draft was made from, for the sheet it is written to. */
export function aboutDraft(draft: DraftState, templateName: string, audience: Audience): string {
  const parts = [
    `根据“${draft.sheet.name}”起草`,
    templateName,
    ...(draft.scope === null ? [] : [`只写“${draft.scope.name}”的问题`]),
    AUDIENCE_NAMES[audience],
    `统计日期${formatChineseDay(draft.asOf)}`,
    ...(isEdited(draft) ? ['文字改动过'] : []),
  ];
  return parts.join(' · ');
}
