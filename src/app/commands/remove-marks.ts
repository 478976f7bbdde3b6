import type { Command } from './types';

/** 清除标记: asks first, always; then takes away everything of ours and nothing of the user's. */
export const removeMarks: Command = async ({ workbook, ask }) => {
  const reply = await ask({ kind: 'remove' });
  if (reply !== 'agree') return { kind: 'declined' };
  const removal = await workbook.removeAll();
  return { kind: 'done', notice: { kind: 'removed', removal }, visible: false };
};
