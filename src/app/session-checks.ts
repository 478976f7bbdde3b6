import { fixesOf } from '../domain/checks/fixes/fixes-of';
import type { CellFix } from '../domain/checks/types';
import type { CellEdit, SkippedEdit } from './ports';
import type { SessionWork } from './session-work';

/** 体检 in a session. No method rejects; nothing of the user's changes but through `correct`. */
export class SessionChecks {
  readonly #work: SessionWork;

  constructor(work: SessionWork) {
    this.#work = work;
  }

  /** 生成体检表. */
  async writeSheet(): Promise<void> {
    const { workbook, engine, loaded, readAgain, run } = this.#work;
    const onScreen = loaded();
    if (!onScreen) return;
    await run('checkSheet', async () => {
      const fresh = await readAgain(onScreen.sheet);
      const { writeCheckSheet } = await engine();
      const sheet = await writeCheckSheet(workbook, fresh);
      return { kind: 'checkWritten', sheet, count: fresh.findings.length };
    });
  }

  /** 修正写法: asks with a preview; nothing is changed before `correct`. */
  propose(): void {
    const { loaded, store } = this.#work;
    const onScreen = loaded();
    if (!onScreen) return;
    const { sheet, findings } = onScreen;
    store.dispatch({
      kind: 'asked',
      question: { kind: 'correct', sheet, fixes: fixesOf(findings) },
    });
  }

  /** Makes those of the proposed fixes that the user left ticked. */
  async correct(fixes: readonly CellFix[]): Promise<void> {
    const { store, workbook, readAgain, run } = this.#work;
    const { question } = store.snapshot();
    store.dispatch({ kind: 'answered' });
    if (question?.kind !== 'correct' || fixes.length === 0) return;
    const { sheet } = question;
    await run('correct', async () => {
      await readAgain(sheet);
      const { undo, skipped } = await workbook.editCells(sheet.id, fixes);
      return { kind: 'corrected', done: countMade(undo, skipped), skipped };
    });
  }
}

/** Those of which nobody knows whether they were made are not counted. */
function countMade(undo: readonly CellEdit[], skipped: readonly SkippedEdit[]): number {
  return undo.length - skipped.filter(({ reason }) => reason === 'unsure').length;
}
