import * as corrections from './zh-cn/corrections';
import * as fetch from './zh-cn/fetch';
import * as notice from './zh-cn/notice';
import * as pane from './zh-cn/pane';

/** What the first screen says, in Chinese. */
export const ZH_CN = { ...pane, ...notice, ...corrections, ...fetch };

/** The words of the first screen in any language. */
export type Words = typeof ZH_CN;
