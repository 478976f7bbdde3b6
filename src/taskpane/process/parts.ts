import type { Language } from '../words/language';
import { ProcessPanel } from './ProcessPanel';
import { ZH_CN_PROCESS, type ProcessWords } from './words/zh-cn';

/** The process around the ledger as the pane fetches it: one file, and the words of its language. */
export interface ProcessParts {
  readonly ProcessPanel: typeof ProcessPanel;
  readonly words: ProcessWords;
}

/** Its parts. Where the English words do not come, it speaks Chinese rather than nothing. */
export async function processParts(tag: Language['tag']): Promise<ProcessParts> {
  return { ProcessPanel, words: await wordsOf(tag) };
}

async function wordsOf(tag: Language['tag']): Promise<ProcessWords> {
  if (tag === 'zh-CN') return ZH_CN_PROCESS;
  try {
    const { EN_US_PROCESS } = await import(/* webpackChunkName: "process-en-us" */ './words/en-us');
    return EN_US_PROCESS;
  } catch {
    return ZH_CN_PROCESS;
  }
}
