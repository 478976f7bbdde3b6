import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentState } from '../document-state';
import type { Commands } from '../ribbon/use-commands';
import type { HostedGrid } from '../use-grid-host';
import { CommandFrame } from './CommandFrame';
import { GridArea } from './GridArea';
import { PaneFrame } from './PaneFrame';
import { PANE_WIDTH } from './Splitter';

const useStyles = makeStyles({
  work: { display: 'flex', flexGrow: 1, minHeight: 0 },
});

export interface WorkAreaProps {
  readonly grid: HostedGrid;
  readonly state: DocumentState;
  readonly commands: Commands;
  /** A file is being dragged over the pane. */
  readonly onDragEnter: (event: DragEvent) => void;
}

/** The grid, the pane beside it and, once a button was pressed, the page behind the ribbon. */
export function WorkArea({ grid, state, commands, onDragEnter }: WorkAreaProps) {
  const styles = useStyles();
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.start);
  const host = state.name === null ? null : grid.host;
  return (
    <div className={styles.work}>
      <GridArea attach={grid.attach} busy={state.busy} />
      {host !== null && (
        <PaneFrame
          key={state.edition}
          host={host}
          width={paneWidth}
          onResize={setPaneWidth}
          onDragEnter={onDragEnter}
        />
      )}
      {host !== null && commands.isWanted && (
        <CommandFrame key={`commands ${state.edition}`} host={host} attach={commands.attach} />
      )}
    </div>
  );
}
