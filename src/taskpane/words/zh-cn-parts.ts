import type { AnyLanguage } from './any-language';
import * as check from './zh-cn/check';
import * as draft from './zh-cn/draft';
import * as firstRun from './zh-cn/first-run';
import * as overviewMore from './zh-cn/overview-more';
import * as settings from './zh-cn/settings';
import * as warnings from './zh-cn/warnings';

/** What the parts say that come after the first screen, in Chinese. */
export const ZH_CN_PARTS = {
  ...draft,
  ...firstRun,
  ...check,
  ...overviewMore,
  ...settings,
  ...warnings,
};

/** The words of those parts in any language. */
export type PartWords = AnyLanguage<typeof ZH_CN_PARTS>;
