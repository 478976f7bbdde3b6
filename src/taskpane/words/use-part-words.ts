import { useContext } from 'react';
import { LanguageContext } from './language';
import { ZH_CN_PARTS, type PartWords } from './zh-cn-parts';

/** The words of what comes after the first screen, in the pane's language. */
export function usePartWords(): PartWords {
  return useContext(LanguageContext).partWords ?? ZH_CN_PARTS;
}
