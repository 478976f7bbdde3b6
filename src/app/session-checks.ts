import { fixesOf } from '../domain/checks/fixes/fixes-of';
import type { CellFix } from '../domain/checks/types';
import type { CellEdit } from './ports';
import { rowWitnesses } from './row-witness';
import type { SessionWork } from './session-work';

/** 体检 in a session. No method rejects; nothing of the user's changes but through `correct` and `restore`. */
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

  /** Makes those of the proposed fixes that the user left ticked, and keeps what takes them back. */
  async correct(fixes: readonly CellFix[]): Promise<void> {
    const { store, workbook, readAgain, run } = this.#work;
    const { question } = store.snapshot();
    store.dispatch({ kind: 'answered' });
    if (question?.kind !== 'correct' || fixes.length === 0) return;
    const { sheet } = question;
    await run('correct', async () => {
      const { ledger } = await readAgain(sheet);
      const { undo, skipped } = await workbook.editCells(sheet.id, fixes);
      const rows = rowWitnesses(ledger, rowsOf(undo));
      const correction = { sheet, undo, rows };
      if (undo.length > 0) store.dispatch({ kind: 'corrected', correction });
      return { kind: 'corrected', done: undo.length, skipped };
    });
  }

  /** Takes the newest correction back, wherever the cells still stand and hold what it wrote. */
  async restore(): Promise<void> {
    const { store, workbook, readAgain, run } = this.#work;
    const correction = store.snapshot().corrections.at(-1);
    if (!correction) return;
    const { sheet, undo: edits, rows } = correction;
    await run('restore', async () => {
      const { ledger } = await readAgain(sheet);
      const now = rowWitnesses(ledger, rowsOf(edits));
      const stands = ({ row }: CellEdit): boolean => rows.get(row) === now.get(row);
      const outcome = await workbook.editCells(sheet.id, edits.filter(stands));
      store.dispatch({ kind: 'restored' });
      // What the user stopped before it was put back can still be put back.
      const rest = outcome.skipped.filter(({ reason }) => reason === 'cancelled');
      if (rest.length > 0) {
        const undo = rest.map(({ edit }) => edit);
        store.dispatch({ kind: 'corrected', correction: { sheet, undo, rows } });
      }
      const moved = edits
        .filter((edit) => !stands(edit))
        .map((edit) => ({ edit, reason: 'moved' }) as const);
      const skipped = [...outcome.skipped, ...moved];
      return { kind: 'restored', done: outcome.undo.length, skipped };
    });
  }
}

function rowsOf(edits: readonly CellEdit[]): readonly number[] {
  return edits.map(({ row }) => row);
}
