import type { NoticeKind } from '../kinds';
import type { NoticeForm } from './form';
import { interviewForm } from './interview';
import { remindForm } from './remind';
import { superviseForm } from './supervise';

/** How each kind is worded. */
export const FORMS: Readonly<Record<NoticeKind, NoticeForm>> = {
  remind: remindForm,
  supervise: superviseForm,
  interview: interviewForm,
};
