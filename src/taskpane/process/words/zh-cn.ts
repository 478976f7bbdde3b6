import type { AnyLanguage } from '../../words/any-language';
import * as collection from './zh-cn/collection';
import * as comparison from './zh-cn/comparison';
import * as feedback from './zh-cn/feedback';
import * as frame from './zh-cn/frame';
import * as lookBack from './zh-cn/look-back';
import * as similar from './zh-cn/similar';
import * as supervision from './zh-cn/supervision';

/** What the process around the ledger says, in Chinese. */
export const ZH_CN_PROCESS = {
  ...collection,
  ...comparison,
  ...feedback,
  ...frame,
  ...lookBack,
  ...similar,
  ...supervision,
};

/** Its words in any language. */
export type ProcessWords = AnyLanguage<typeof ZH_CN_PROCESS>;
