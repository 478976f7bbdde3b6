import { createContext, useContext } from 'react';
import { ZH_CN_PROCESS, type ProcessWords } from './words/zh-cn';

/** The words of the process around the ledger; Chinese where nobody says which. */
export const ProcessWordsContext = createContext<ProcessWords>(ZH_CN_PROCESS);

/** The words of the process around the ledger, in the pane's language. */
export function useProcessWords(): ProcessWords {
  return useContext(ProcessWordsContext);
}
