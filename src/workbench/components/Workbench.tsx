import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PagePorts } from '../ports';
import { useDocuments } from '../use-documents';
import { useFileDrag } from '../use-file-drag';
import { useReplacing } from '../use-replacing';
import { WORDS } from '../words';
import { DropOverlay } from './DropOverlay';
import { FilePicker } from './FilePicker';
import { GridArea } from './GridArea';
import { HeaderBar } from './HeaderBar';
import { KeepChangesDialog } from './KeepChangesDialog';
import { NoticeBar } from './NoticeBar';
import { PaneFrame } from './PaneFrame';
import { Page } from './Page';
import { PANE_WIDTH } from './Splitter';

const useStyles = makeStyles({
  work: { display: 'flex', flexGrow: 1, minHeight: 0 },
  purpose: {
    padding: '2px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface WorkbenchProps {
  /** Must stay the same from render to render. */
  readonly ports: PagePorts;
  readonly first: 'sample' | 'blank';
}

/** The page: a spreadsheet grid on the left, the pane on the right, as in Excel. */
export function Workbench({ ports, first }: WorkbenchProps) {
  const styles = useStyles();
  const { state, grid, openFile, openSample, saveCopy, refuse, closeNotice } = useDocuments(
    ports,
    first,
  );
  const replacing = useReplacing(state.dirty, saveCopy);
  const drag = useFileDrag();
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.start);
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (state.name !== null) document.title = WORDS.title(state.name);
  }, [state.name]);

  const openFiles = (files: readonly File[]): void => {
    const [file, ...others] = files;
    if (file === undefined) return;
    if (others.length > 0) refuse(WORDS.notOneFile);
    else replacing.request(() => void openFile(file));
  };

  return (
    <Page>
      <HeaderBar
        name={state.name}
        dirty={state.dirty}
        busy={state.busy !== null}
        onOpen={() => picker.current?.click()}
        onSample={() => {
          replacing.request(() => void openSample());
        }}
        onSave={() => void saveCopy()}
      />
      <FilePicker ref={picker} onPick={openFiles} />
      {state.notice && <NoticeBar notice={state.notice} onClose={closeNotice} />}
      <div className={styles.work}>
        <GridArea attach={grid.attach} busy={state.busy} />
        {grid.host !== null && state.name !== null && (
          <PaneFrame
            key={state.edition}
            host={grid.host}
            width={paneWidth}
            onResize={setPaneWidth}
            onDragEnter={drag.enter}
          />
        )}
      </div>
      <footer className={styles.purpose}>{WORDS.purpose}</footer>
      {drag.over && <DropOverlay onLeave={drag.leave} onDrop={openFiles} />}
      {replacing.asking && (
        <KeepChangesDialog
          onSave={replacing.save}
          onDiscard={replacing.discard}
          onCancel={replacing.cancel}
        />
      )}
    </Page>
  );
}
