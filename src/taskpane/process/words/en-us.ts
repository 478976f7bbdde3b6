import * as collection from './en-us/collection';
import * as comparison from './en-us/comparison';
import * as feedback from './en-us/feedback';
import * as frame from './en-us/frame';
import * as lookBack from './en-us/look-back';
import * as similar from './en-us/similar';
import * as supervision from './en-us/supervision';
import type { ProcessWords } from './zh-cn';

/** What the process around the ledger says, in English; a missing row does not compile. */
export const EN_US_PROCESS: ProcessWords = {
  ...collection,
  ...comparison,
  ...feedback,
  ...frame,
  ...lookBack,
  ...similar,
  ...supervision,
};
