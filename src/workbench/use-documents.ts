import { useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import { NOTHING_OPEN, nextState, type DocumentEvent, type DocumentState } from './document-state';
import { copyName } from './file-name';
import type { GridHost, PagePorts } from './ports';
import { useGridHost, type HostedGrid } from './use-grid-host';
import { WORDS } from './words';

export interface Documents {
  readonly state: DocumentState;
  readonly grid: HostedGrid;
  /** Resolve to false after a refusal, which the notice then explains. */
  readonly openFile: (file: File) => Promise<boolean>;
  readonly openSample: () => Promise<boolean>;
  /** Resolves to false when nothing was saved; the notice then says why. */
  readonly saveCopy: () => Promise<boolean>;
  readonly refuse: (text: string) => void;
  readonly closeNotice: () => void;
}

/**
 * Opening and saving, one workbook at a time.
 *
 * @param first what the page shows at the start; where the sample fails, a blank workbook
 */
export function useDocuments(ports: PagePorts, first: 'sample' | 'blank'): Documents {
  const [state, dispatch] = useReducer(nextState, NOTHING_OPEN);
  const onChanged = useCallback(() => {
    dispatch({ kind: 'changed' });
  }, []);
  const grid = useGridHost(ports.createHost, onChanged);
  const { host } = grid;

  const openFile = (file: File): Promise<boolean> =>
    open(host, dispatch, file.name, WORDS.unreadable, () => file.arrayBuffer());
  const openSample = useCallback(
    () => open(host, dispatch, WORDS.sampleName, WORDS.noSample, ports.readSample),
    [host, ports],
  );

  const started = useRef(false);
  useEffect(() => {
    if (host === null || started.current) return;
    started.current = true;
    const start = async (): Promise<void> => {
      if (first === 'sample' && (await openSample())) return;
      await host.openBlank();
      dispatch({ kind: 'opened', name: WORDS.blankName, unsupported: [] });
    };
    void start();
  }, [first, host, openSample]);

  return {
    state,
    grid,
    openFile,
    openSample,
    saveCopy: () => saveCopy(host, dispatch, state.name, ports.saveFile),
    refuse: (text) => {
      dispatch({ kind: 'failed', text });
    },
    closeNotice: () => {
      dispatch({ kind: 'noticeClosed' });
    },
  };
}

async function open(
  host: GridHost | null,
  dispatch: Dispatch<DocumentEvent>,
  name: string,
  unreadable: string,
  read: () => Promise<ArrayBuffer>,
): Promise<boolean> {
  if (host === null) throw new Error('Cannot open a workbook: the grid is not there yet');
  dispatch({ kind: 'opening', name });
  const bytes = await read().catch(() => null);
  if (bytes === null) {
    dispatch({ kind: 'failed', text: unreadable });
    return false;
  }
  const opening = await host.open(new Uint8Array(bytes));
  if (opening.ok) dispatch({ kind: 'opened', name, unsupported: opening.unsupported });
  else dispatch({ kind: 'failed', text: WORDS.openFailed(name, opening.message) });
  return opening.ok;
}

async function saveCopy(
  host: GridHost | null,
  dispatch: Dispatch<DocumentEvent>,
  name: string | null,
  saveFile: PagePorts['saveFile'],
): Promise<boolean> {
  if (host === null || name === null) return false;
  const saving = await host.save();
  if (!saving.ok) {
    dispatch({ kind: 'failed', text: WORDS.notSaved, details: saving.messages });
    return false;
  }
  const copy = copyName(name);
  saveFile(copy, saving.bytes);
  dispatch({ kind: 'saved', copy });
  return true;
}
