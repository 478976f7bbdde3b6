import type { AnyLanguage } from './any-language';
import * as check from './zh-cn/check';
import * as corrections from './zh-cn/corrections';
import * as draft from './zh-cn/draft';
import * as firstRun from './zh-cn/first-run';
import * as notice from './zh-cn/notice';
import * as overviewMore from './zh-cn/overview-more';
import * as settings from './zh-cn/settings';
import * as undo from './zh-cn/undo';
import * as warnings from './zh-cn/warnings';

/** What the parts say that come after the first screen, in Chinese. */
export const ZH_CN_PARTS = {
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

/** The words of those parts in any language. */
export type PartWords = AnyLanguage<typeof ZH_CN_PARTS>;
