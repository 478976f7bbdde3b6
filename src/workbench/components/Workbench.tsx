import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PagePorts } from '../ports';
import { useDocuments } from '../use-documents';
import { useFileDrag } from '../use-file-drag';
import { useReplacing } from '../use-replacing';
import { WORDS } from '../words';
import type { RibbonAction } from '../ribbon/read-ribbon';
import { useCommands } from '../ribbon/use-commands';
import { useCellMenu } from '../ribbon/use-cell-menu';
import { useRibbon } from '../ribbon/use-ribbon';
import { DropOverlay } from './DropOverlay';
import { FilePicker } from './FilePicker';
import { HeaderBar } from './HeaderBar';
import { KeepChangesDialog } from './KeepChangesDialog';
import { NoticeBar } from './NoticeBar';
import { Page } from './Page';
import { RibbonBar } from './RibbonBar';
import { WorkArea } from './WorkArea';

const useStyles = makeStyles({
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
  const picker = useRef<HTMLInputElement>(null);
  const ribbon = useRibbon(ports.readManifest);
  const commands = useCommands();
  useCellMenu(grid.host, ribbon, commands.run);

  useEffect(() => {
    if (state.name !== null) document.title = WORDS.title(state.name);
  }, [state.name]);

  const act = (action: RibbonAction): void => {
    if (action.kind === 'run') commands.run(action.name);
    else showPane();
  };
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
      <RibbonBar ribbon={ribbon} disabled={state.name === null} onAction={act} />
      <FilePicker ref={picker} onPick={openFiles} />
      {state.notice && <NoticeBar notice={state.notice} onClose={closeNotice} />}
      <WorkArea grid={grid} state={state} commands={commands} onDragEnter={drag.enter} />
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

/** The pane always stands here: showing it means going there. */
function showPane(): void {
  document.querySelector<HTMLIFrameElement>(`iframe[title="${WORDS.pane}"]`)?.focus();
}
