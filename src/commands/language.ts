import { ZH_CN, type Words } from '../taskpane/words/zh-cn';
import { ZH_CN_PARTS, type PartWords } from '../taskpane/words/zh-cn-parts';
import { deskTextsFor, type DeskTexts, type DialogLook } from './words/desk-words';
import type { OutcomeWords } from './words/outcome-words';
import { COMMANDS_CHINESE } from './words/zh-cn';

/** Everything the commands can say in one language, and how the dialog looks. */
export interface Saying {
  readonly look: DialogLook;
  readonly desk: DeskTexts;
  /** The pane's own words: the same sentences in both places. */
  readonly pane: Words & PartWords;
  readonly own: OutcomeWords;
}

/**
 * The words for Office's display language. Where the English ones do not come, it speaks Chinese rather
 * than nothing.
 */
export async function sayingFor(displayLanguage: string, dark: boolean): Promise<Saying> {
  const desk = deskTextsFor(displayLanguage);
  const chinese: Saying = {
    look: { lang: 'zh-CN', dark },
    desk: deskTextsFor('zh-CN'),
    pane: { ...ZH_CN, ...ZH_CN_PARTS },
    own: COMMANDS_CHINESE,
  };
  if (desk.tag === 'zh-CN') return chinese;
  try {
    const [{ EN_US, EN_US_PARTS }, { COMMANDS_ENGLISH }] = await Promise.all([
      import(/* webpackChunkName: "en-us" */ '../taskpane/words/en-us'),
      import(/* webpackChunkName: "commands-en-us" */ './words/en-us'),
    ]);
    const pane = { ...EN_US, ...EN_US_PARTS };
    return { look: { lang: 'en-US', dark }, desk, pane, own: COMMANDS_ENGLISH };
  } catch {
    return chinese;
  }
}
