import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import { writeSimilarSheet, type SimilarRequest } from '../../../app/process/similar';
import type { LedgerItem } from '../../../domain/ledger/types';
import { DEFAULT_THRESHOLD } from '../../../domain/similar/similar-problems';
import type { SimilarProblems } from '../../../domain/similar/types';
import { similarText } from '../../../domain/similar-sheet/similar-text';
import type { PaneProps } from '../../pane-props';
import { useProcessWords } from '../use-process-words';
import { SimilarChoices } from './SimilarChoices';
import { SimilarGroup } from './SimilarGroup';
import { useSimilar } from './use-similar';

/** Under this name the choices are remembered while another tab is open. */
const MEMORY = 'similar';
const FIRST_REQUEST: SimilarRequest = { grouping: 'wording', threshold: DEFAULT_THRESHOLD };
/** So many groups are listed at once; the rest on request. */
const LISTED = 20;

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalM },
  line: { margin: 0, lineHeight: '1.6' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  bar: { width: '100%', height: '8px', accentColor: tokens.colorCompoundBrandBackground },
});

/** 同类问题: problems of like wording in groups, to be solved at once. */
export function SimilarPanel(props: PaneProps) {
  const { phase } = props.state;
  return phase.kind === 'ledger' ? <WithLedger {...props} loaded={phase} /> : null;
}

function WithLedger({ loaded, ...props }: PaneProps & { readonly loaded: LoadedLedger }) {
  const { SIMILAR_WORDS } = useProcessWords();
  const styles = useStyles();
  const { memory } = props.session.process;
  const [request, setRequest] = useState(
    () => (memory.get(MEMORY) as SimilarRequest | undefined) ?? FIRST_REQUEST,
  );
  const { found, percent } = useSimilar(loaded.ledger.items, request.grouping, request.threshold);
  return (
    <div className={styles.panel}>
      <SimilarChoices
        request={request}
        onChange={(next) => {
          memory.set(MEMORY, next);
          setRequest(next);
        }}
      />
      {percent !== null && (
        <progress
          className={styles.bar}
          aria-label={SIMILAR_WORDS.working}
          max={100}
          value={percent}
        />
      )}
      {found !== null && <Groups {...props} loaded={loaded} found={found} />}
    </div>
  );
}

interface GroupsProps extends PaneProps {
  readonly loaded: LoadedLedger;
  readonly found: SimilarProblems;
}

function Groups({ state, session, loaded, found }: GroupsProps) {
  const { similarLine, SIMILAR_WORDS } = useProcessWords();
  const styles = useStyles();
  const [listed, setListed] = useState(LISTED);
  const { groups } = found;
  const show = (items: readonly LedgerItem[]): void => {
    const rows = items.map(({ row, lastRow }) => `${row}:${lastRow}`);
    void session.selectCells(loaded.sheet.id, rows);
  };
  return (
    <>
      <p className={styles.line} role="status">
        {groups.length === 0 ? SIMILAR_WORDS.none : similarLine(found)}
      </p>
      {groups.length > 0 && (
        <Actions state={state} session={session} loaded={loaded} found={found} />
      )}
      {groups.slice(0, listed).map((group) => (
        <SimilarGroup key={group.members[0]?.item.row} group={group} onShow={show} />
      ))}
      {groups.length > listed && (
        <Button
          onClick={() => {
            setListed(listed * 4);
          }}
        >
          {SIMILAR_WORDS.more}
        </Button>
      )}
    </>
  );
}

function Actions({ state, session, loaded, found }: GroupsProps) {
  const { similarWritten, SIMILAR_WORDS } = useProcessWords();
  const styles = useStyles();
  const { desk } = session.process;
  const isBusy = state.task !== null;
  const write = (): void => {
    void desk.run('grouping', async () => {
      const fresh = await desk.readAgain(loaded.sheet);
      const written = await writeSimilarSheet(desk.workbook, fresh, found);
      return similarWritten(written.found.groups.length, written.sheet.name);
    });
  };
  const copy = (): void => {
    void desk.busy('grouping', async () => {
      const isCopied = await desk.clipboard.copyText(similarText(loaded.ledger, found));
      return isCopied
        ? SIMILAR_WORDS.copied
        : { text: SIMILAR_WORDS.copyRefused, isPartial: true as const };
    });
  };
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabled={isBusy} onClick={write}>
        {SIMILAR_WORDS.write}
      </Button>
      <Button disabled={isBusy} onClick={copy}>
        {SIMILAR_WORDS.copy}
      </Button>
    </div>
  );
}
