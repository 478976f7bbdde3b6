import { createContext, useContext, useEffect, useState } from 'react';
import type { LastWrite, WriteKind } from '../app/ports';
import type { Notice } from '../app/session';
import type { HintMemory } from './hints';

/** Which writing each notice tells of. */
const WRITING_OF: Readonly<Partial<Record<Notice['kind'], WriteKind>>> = {
  highlighted: 'highlight',
  summaryWritten: 'summary',
  boardWritten: 'board',
  checkWritten: 'checkSheet',
  draftWritten: 'draftSheet',
  ledgerStarted: 'template',
  corrected: 'correct',
  removed: 'remove',
};

/** May what a notice tells of be taken back from the notice itself? */
export function offersUndo(notice: Notice, last: LastWrite | null): boolean {
  return last?.imageless !== true && tellsOf(notice, last);
}

/** Does a notice tell of the last writing? */
export function tellsOf(notice: Notice, last: LastWrite | null): boolean {
  if (last === null) return false;
  const isHalf = notice.kind === 'cancelled' && notice.wrote;
  const isFailed = notice.kind === 'failed' && notice.failure.left !== undefined;
  const isOfTask = isHalf || isFailed || notice.kind === 'processed';
  const written = isOfTask ? notice.during : WRITING_OF[notice.kind];
  return written === last.kind;
}

/** Remembers whether it was said that Ctrl+Z does not go back past a writing; null where it does. */
export const CtrlZContext = createContext<HintMemory | null>(null);

/** Is it to be said with this notice that Ctrl+Z does not go back? Once on this computer. */
export function useCtrlZNote(offered: boolean): boolean {
  const memory = useContext(CtrlZContext);
  const [isWanted] = useState(() => offered && memory !== null && !memory.seen());
  useEffect(() => {
    if (isWanted) memory?.keep();
  }, [isWanted, memory]);
  return isWanted;
}

/** The first ExcelApi whose Excel can undo what an add-in wrote. */
const UNDOES = 20;

/** Does Ctrl+Z go back past what an add-in wrote? `apiLevel` as `1.17`. */
export function undoesWritings(apiLevel: string | null): boolean {
  return Number(apiLevel?.split('.')[1] ?? 0) >= UNDOES;
}
