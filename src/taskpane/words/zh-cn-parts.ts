import * as check from './zh-cn/check';
import * as draft from './zh-cn/draft';
import * as settings from './zh-cn/settings';

/** What the parts say that come after the first screen, in Chinese. */
export const ZH_CN_PARTS = { ...draft, ...check, ...settings };

/** The words of those parts in any language. */
export type PartWords = typeof ZH_CN_PARTS;
