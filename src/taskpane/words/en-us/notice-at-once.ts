import type { Words } from '../zh-cn';
import { FAILED_WORDS, failureLine } from './pane';

export const COPIED_WORDS: Words['COPIED_WORDS'] = {
  draft: 'Draft copied.',
  richDraft: 'Draft copied with its formatting; paste it into Word or WPS.',
  diagnostics: 'Diagnostics copied.',
  followUp: 'Reminder list copied (in Chinese); paste it into a message or document.',
};

export const CTRL_Z_NOTE: Words['CTRL_Z_NOTE'] =
  'In this version of Excel, Ctrl+Z cannot go back past what the add-in wrote. Use "Undo" here, or "Undo last writing" in "Settings".';

export const noticeAtOnce: Words['noticeAtOnce'] = (notice) => {
  if (notice.kind === 'copied') {
    return { intent: 'success', text: COPIED_WORDS[notice.what] };
  }
  if (notice.kind === 'copyRefused') {
    return {
      intent: 'warning',
      text: 'Copying is not allowed here. Select the text and press Ctrl+C (⌘C on a Mac).',
    };
  }
  if (notice.kind === 'processed') {
    return { intent: notice.isPartial ? 'warning' : 'success', text: notice.text };
  }
  if (notice.kind === 'failed') {
    return {
      intent: 'error',
      text: `${FAILED_WORDS[notice.during]}. ${failureLine(notice.failure)}`,
    };
  }
  return null;
};
