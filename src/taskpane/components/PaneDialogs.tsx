import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneProps } from '../pane-props';
import { LaterPart } from './LaterPart';

/** The dialogs themselves lie over the pane; only a failure to fetch them takes room. */
const useStyles = makeStyles({
  region: {
    padding: `0 ${tokens.spacingHorizontalL}`,
    '& > section': { paddingBottom: tokens.spacingVerticalM },
  },
});

/** What only the user may decide is asked here. Once come, the dialogs stay, so that they can close in peace. */
export function PaneDialogs({ state, session }: PaneProps) {
  const styles = useStyles();
  return (
    <div className={styles.region}>
      <LaterPart session={session} wanted={state.question !== null} meanwhile={null}>
        {({ FixDialog, QuestionDialog }) => (
          <>
            <QuestionDialog state={state} session={session} />
            <FixDialog state={state} session={session} />
          </>
        )}
      </LaterPart>
    </div>
  );
}
