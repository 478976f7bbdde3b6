import { makeStyles, tokens } from '@fluentui/react-components';
import type { DragEvent } from 'react';
import { collectionRequest } from '../../../app/process/collection';
import type { CollectionFile } from '../../../app/process/collection-files';
import { countsAlike } from '../../../app/process/collection-work';
import type { PaneProps } from '../../pane-props';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';
import { ChosenFiles } from './ChosenFiles';
import { CollectionResult } from './CollectionResult';
import { ReadingFiles } from './ReadingFiles';
import { useCollection } from './use-collection';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
  },
  line: SMALL_TEXT,
});

/** 汇总各单位: the ledgers of many units are chosen, read one after another and summed up in one sheet. */
export function CollectionPanel({ state, session }: PaneProps) {
  const { COLLECTION_WORDS } = useProcessWords();
  const styles = useStyles();
  const { desk, memory } = session.process;
  const { work, collection } = useCollection(memory);
  const request = collectionRequest(state.settings, state.asOf ?? desk.clock.today());
  if (desk.openPackage === undefined) {
    return <p className={styles.line}>{COLLECTION_WORDS.unavailable}</p>;
  }
  const read = (): void => void work.read(desk, request);
  const choose = (files: readonly File[]): void => {
    if (files.length === 0 || collection.progress !== null) return;
    work.add(files.map(chosenFile));
    read();
  };
  const isStale = collection.request !== null && !countsAlike(collection.request, request);
  return (
    <div className={styles.panel} onDrop={dropTo(choose)} onDragOver={allowDrop}>
      <p className={styles.line}>{COLLECTION_WORDS.about}</p>
      <ChosenFiles
        collection={collection}
        hasLedger={state.phase.kind === 'ledger'}
        onChoose={choose}
        onInclude={(withOwn) => {
          work.include(withOwn);
          if (withOwn || collection.files.length > 0) read();
        }}
        onClear={() => {
          work.clear();
        }}
      />
      <ReadingFiles
        collection={collection}
        isStale={isStale}
        onStop={() => {
          work.stop();
        }}
        onRead={read}
      />
      {collection.report !== null && !isStale && (
        <CollectionResult {...{ state, session, work, request }} report={collection.report} />
      )}
    </div>
  );
}

function chosenFile(file: File): CollectionFile {
  const { name, size } = file;
  return { name, size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

function dropTo(choose: (files: readonly File[]) => void): (event: DragEvent) => void {
  return (event) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    choose([...event.dataTransfer.files]);
  };
}

function allowDrop(event: DragEvent): void {
  event.preventDefault();
}
