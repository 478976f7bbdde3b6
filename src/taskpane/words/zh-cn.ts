import type { AnyLanguage } from './any-language';
import * as fetch from './zh-cn/fetch';
import * as joining from './zh-cn/joining';
import * as noticeAtOnce from './zh-cn/notice-at-once';
import * as overview from './zh-cn/overview';
import * as pane from './zh-cn/pane';
import * as states from './zh-cn/states';

/** What the first screen says, in Chinese. */
export const ZH_CN = {
  ...pane,
  ...overview,
  ...noticeAtOnce,
  ...fetch,
  ...joining,
  ...states,
};

/** The words of the first screen in any language. */
export type Words = AnyLanguage<typeof ZH_CN>;
