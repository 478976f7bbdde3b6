import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Progress } from '../../app/reading-state';
import type { Notice, Session } from '../../app/session';
import type { LedgerSession } from '../../app/session-controller';
import { useDiagnose } from '../diagnostics';
import { useWords } from '../words/use-words';
import type { Words } from '../words/zh-cn';
import { retryOf } from '../retry';
import type { PaneProps } from '../pane-props';
import { TaskProgress } from './TaskProgress';

const useStyles = makeStyles({
  region: { padding: `0 ${tokens.spacingHorizontalL}` },
  item: { margin: `${tokens.spacingVerticalS} 0` },
  particulars: { display: 'flex', width: '100%' },
  spinner: { justifyContent: 'flex-start' },
});

/** What is running or what came of the last action. The region always stands, so that it is read out. */
export function NoticeBar({ state, session }: PaneProps) {
  const { PANE_WORDS, TASK_WORDS } = useWords();
  const styles = useStyles();
  const { task, notice } = state;
  const progress = progressOf(state);
  return (
    <div className={styles.region}>
      <div role="status">
        {task !== null && <Running label={TASK_WORDS[task]} isMeasured={progress !== null} />}
        {notice !== null && <NoticeMessage notice={notice} session={session} />}
      </div>
      {progress !== null && (
        <TaskProgress
          label={task === null ? PANE_WORDS.loading : TASK_WORDS[task]}
          progress={progress}
          onCancel={() => {
            session.cancel();
          }}
        />
      )}
    </div>
  );
}

/** What is being done; it turns until there is a bar that shows more. */
function Running({ label, isMeasured }: { readonly label: string; readonly isMeasured: boolean }) {
  const styles = useStyles();
  if (isMeasured) return <p className={styles.item}>{label}</p>;
  return (
    <Spinner size="tiny" className={mergeClasses(styles.item, styles.spinner)} label={label} />
  );
}

/** Of what the user waits for. While figures stand, they are brought up to date without a word down here. */
function progressOf({ phase, task, progress }: Session): Progress | null {
  return task !== null || phase.kind === 'loading' ? progress : null;
}

function NoticeMessage({
  notice,
  session,
}: {
  readonly notice: Notice;
  readonly session: LedgerSession;
}) {
  const { ACTION_WORDS, PANE_WORDS, noticeWords } = useWords();
  const styles = useStyles();
  const { intent, text } = noticeWords(notice);
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.item}>
      <MessageBarBody>
        {text}
        {notice.kind === 'copyRefused' && notice.what !== 'draft' && (
          <Textarea
            readOnly
            className={styles.particulars}
            aria-label={PANE_WORDS[notice.what]}
            value={notice.text}
          />
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={ACTION_WORDS.dismiss}
            icon={<DismissRegular />}
            onClick={() => {
              session.dismissNotice();
            }}
          />
        }
      >
        <NextSteps notice={notice} session={session} />
      </MessageBarActions>
    </MessageBar>
  );
}

/** What leads to a sheet of ours, by the notice that says it was written. */
const WRITTEN: Readonly<Partial<Record<Notice['kind'], keyof Words['ACTION_WORDS']>>> = {
  summaryWritten: 'showSummary',
  boardWritten: 'showBoard',
  checkWritten: 'showCheck',
  draftWritten: 'showDraft',
};

/** What can be done about a notice, where anything can. */
function NextSteps({
  notice,
  session,
}: {
  readonly notice: Notice;
  readonly session: LedgerSession;
}) {
  const { ACTION_WORDS } = useWords();
  const diagnose = useDiagnose();
  if (notice.kind === 'corrected' && notice.done > 0) {
    return (
      <Button size="small" onClick={() => void session.checks.restore()}>
        {ACTION_WORDS.restoreCells}
      </Button>
    );
  }
  const written = WRITTEN[notice.kind];
  if (written !== undefined && 'sheet' in notice) {
    const top = { top: 1, left: 1, bottom: 1, right: 1 };
    return (
      <Button size="small" onClick={() => void session.select(notice.sheet.id, top)}>
        {ACTION_WORDS[written]}
      </Button>
    );
  }
  if (notice.kind === 'settingsSaved' && notice.coloured === true) {
    return (
      <Button size="small" onClick={() => void session.highlight()}>
        {ACTION_WORDS.highlightAgain}
      </Button>
    );
  }
  if (notice.kind !== 'failed') return null;
  const { failure, during } = notice;
  const retry = retryOf(during, session);
  return (
    <>
      {retry && (
        <Button size="small" onClick={retry}>
          {ACTION_WORDS.retry}
        </Button>
      )}
      <Button size="small" onClick={() => void session.copyDiagnostics(diagnose(failure))}>
        {ACTION_WORDS.copyDiagnostics}
      </Button>
    </>
  );
}
