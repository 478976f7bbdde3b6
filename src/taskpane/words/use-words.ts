import { useContext } from 'react';
import { LanguageContext } from './language';
import type { Words } from './zh-cn';

/** The words of the first screen in the pane's language. */
export function useWords(): Words {
  return useContext(LanguageContext).words;
}
