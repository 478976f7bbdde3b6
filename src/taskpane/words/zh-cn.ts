import type { AnyLanguage } from './any-language';
import * as corrections from './zh-cn/corrections';
import * as fetch from './zh-cn/fetch';
import * as joining from './zh-cn/joining';
import * as notice from './zh-cn/notice';
import * as overview from './zh-cn/overview';
import * as pane from './zh-cn/pane';
import * as states from './zh-cn/states';

/** What the first screen says, in Chinese. */
export const ZH_CN = {
  ...pane,
  ...overview,
  ...notice,
  ...corrections,
  ...fetch,
  ...joining,
  ...states,
};

/** The words of the first screen in any language. */
export type Words = AnyLanguage<typeof ZH_CN>;
