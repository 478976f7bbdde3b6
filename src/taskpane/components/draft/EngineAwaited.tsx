import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useEffect, useState } from 'react';
import type { SessionDrafts } from '../../../app/session-drafts';
import { useWords } from '../../words/use-words';
import { usePartWords } from '../../words/use-part-words';
import { StatePanel } from '../StatePanel';

const useStyles = makeStyles({ spinner: { justifyContent: 'flex-start' } });

/** Until what drafts is here: the wait, or why it did not come and the way on. */
export function EngineAwaited({ drafts }: { readonly drafts: Pick<SessionDrafts, 'prepare'> }) {
  const { ACTION_WORDS } = useWords();
  const { DRAFT_WORDS } = usePartWords();
  const styles = useStyles();
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    // Where it has come, this is no longer on screen.
    void drafts.prepare().then(() => {
      if (!gone) setFailed(true);
    });
    return () => {
      gone = true;
    };
  }, [drafts, tries]);
  if (!failed) {
    return <Spinner size="tiny" className={styles.spinner} label={DRAFT_WORDS.fetching} />;
  }
  return (
    <StatePanel title={DRAFT_WORDS.fetchFailed} message={DRAFT_WORDS.fetchHint}>
      <Button
        appearance="primary"
        icon={<ArrowClockwiseRegular />}
        onClick={() => {
          setFailed(false);
          setTries(tries + 1);
        }}
      >
        {ACTION_WORDS.retry}
      </Button>
    </StatePanel>
  );
}
