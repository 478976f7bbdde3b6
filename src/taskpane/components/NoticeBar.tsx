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
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { LastWrite } from '../../app/ports';
import type { Progress } from '../../app/reading-state';
import type { Notice, Session } from '../../app/session';
import type { LedgerSession } from '../../app/session-controller';
import { useDiagnose } from '../diagnostics';
import { useParts } from '../use-parts';
import { useWords } from '../words/use-words';
import type { Words } from '../words/zh-cn';
import type { NoticeWords } from '../words/zh-cn/notice-at-once';
import { retryOf } from '../retry';
import { offersUndo, useCtrlZNote } from '../undo-notice';
import type { PaneProps } from '../pane-props';
import { TaskProgress } from './TaskProgress';

const useStyles = makeStyles({
  region: { padding: `0 ${tokens.spacingHorizontalL}` },
  // Names of sheets may be long and without a place to break.
  item: { margin: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
  particulars: { display: 'flex', width: '100%' },
  spinner: { justifyContent: 'flex-start' },
});

/** What is running or what came of the last action. The region always stands, so that it is read out. */
export function NoticeBar({ state, session }: PaneProps) {
  const { PANE_WORDS, TASK_WORDS } = useWords();
  const styles = useStyles();
  const { task, notice, lastWrite } = state;
  const progress = progressOf(state);
  return (
    <div className={styles.region}>
      <div role="status">
        {task !== null && <Running label={TASK_WORDS[task]} isMeasured={progress !== null} />}
        {notice !== null && <AnyNotice notice={notice} lastWrite={lastWrite} session={session} />}
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

interface NoticeProps {
  readonly notice: Notice;
  readonly lastWrite: LastWrite | null;
  readonly session: LedgerSession;
}

/** Most notices are worded by what comes after the first screen; where that does not come, this is said. */
function AnyNotice(props: NoticeProps) {
  const { ACTION_WORDS, FETCH_WORDS, noticeAtOnce } = useWords();
  const atOnce = noticeAtOnce(props.notice);
  const { arrival, retry } = useParts(atOnce === null);
  const styles = useStyles();
  if (atOnce !== null) return <NoticeMessage {...props} words={atOnce} />;
  switch (arrival.kind) {
    case 'here': {
      const { NoticeWording } = arrival.value;
      return (
        <NoticeWording notice={props.notice} lastWrite={props.lastWrite}>
          {(words) => <NoticeMessage {...props} words={words} />}
        </NoticeWording>
      );
    }
    case 'awaited':
      return null;
    case 'missing':
      return (
        <MessageBar intent="warning" layout="multiline" className={styles.item}>
          <MessageBarBody>{FETCH_WORDS.noticeMissing}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={retry}>
              {ACTION_WORDS.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
  }
}

function NoticeMessage({
  notice,
  lastWrite,
  session,
  words: { intent, text },
}: NoticeProps & { readonly words: NoticeWords }) {
  const { ACTION_WORDS, CTRL_Z_NOTE, PANE_WORDS } = useWords();
  const canUndo = offersUndo(notice, lastWrite);
  const saysCtrlZ = useCtrlZNote(canUndo);
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.item}>
      <MessageBarBody>
        {text}
        {saysCtrlZ && <p className={styles.note}>{CTRL_Z_NOTE}</p>}
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
        {canUndo && (
          <Button size="small" onClick={() => void session.undo()}>
            {ACTION_WORDS.undo}
          </Button>
        )}
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
