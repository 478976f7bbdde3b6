import { createContext } from 'react';
import { ZH_CN, type Words } from './zh-cn';
import type { PartWords } from './zh-cn-parts';

/** One language of the pane. Drafts, sheets and what is said about Chinese texts stay Chinese in all of them. */
export interface Language {
  /** BCP 47, for `lang`. */
  readonly tag: 'zh-CN' | 'en-US';
  readonly words: Words;
  /** Null where they come with the parts themselves, so that the first screen need not wait for them. */
  readonly partWords: PartWords | null;
}

export const CHINESE: Language = { tag: 'zh-CN', words: ZH_CN, partWords: null };

/** The language of the pane; it does not change while the pane is open, since Office's does not. */
export const LanguageContext = createContext<Language>(CHINESE);
