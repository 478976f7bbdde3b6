import * as check from './en-us/check';
import * as corrections from './en-us/corrections';
import * as draft from './en-us/draft';
import * as fetch from './en-us/fetch';
import * as firstRun from './en-us/first-run';
import * as joining from './en-us/joining';
import * as notice from './en-us/notice';
import * as noticeAtOnce from './en-us/notice-at-once';
import * as overview from './en-us/overview';
import * as overviewMore from './en-us/overview-more';
import * as pane from './en-us/pane';
import * as settings from './en-us/settings';
import * as states from './en-us/states';
import * as undo from './en-us/undo';
import * as warnings from './en-us/warnings';
import type { Language } from './language';
import type { Words } from './zh-cn';
import type { PartWords } from './zh-cn-parts';

/** What the first screen says, in English; a missing row does not compile. */
export const EN_US: Words = {
  ...pane,
  ...overview,
  ...noticeAtOnce,
  ...fetch,
  ...joining,
  ...states,
};

/** What the later parts say, in English. */
export const EN_US_PARTS: PartWords = {
  ...draft,
  ...firstRun,
  ...check,
  ...corrections,
  ...notice,
  ...overviewMore,
  ...settings,
  ...undo,
  ...warnings,
};

/** The pane in English. Both parts come in one file: only who needs it fetches it. */
export const ENGLISH: Language = { tag: 'en-US', words: EN_US, partWords: EN_US_PARTS };
