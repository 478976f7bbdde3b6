import type { ProcessDesk, ProcessPorts, Told } from './process-desk';
import type { Notice, ProcessTask } from './session';
import type { SessionWork } from './session-work';

/** The process around the ledger in a session: lends its desk, and keeps what its parts remember. */
export class SessionProcess {
  readonly desk: ProcessDesk;
  /** What a part keeps while another tab is open, by a name of its own; gone with the pane. */
  readonly memory = new Map<string, unknown>();

  constructor(work: SessionWork, ports: ProcessPorts) {
    const { workbook, engine, loaded, readAgain, store, run, busy } = work;
    const { clock, clipboard, files, documents, wordReader, openPackage } = ports;
    this.desk = {
      ...{ clock, clipboard, files, documents, wordReader },
      ...(openPackage && { openPackage }),
      ...{ workbook, engine, loaded, readAgain },
      settings: () => store.snapshot().settings,
      run: (task, act) => run(task, () => told(task, act)),
      busy: (task, act) => busy(task, () => told(task, act)),
    };
  }
}

async function told(during: ProcessTask, act: () => Promise<Told>): Promise<Notice> {
  const answer = await act();
  const said = typeof answer === 'string' ? { text: answer } : answer;
  return { kind: 'processed', during, ...said };
}
