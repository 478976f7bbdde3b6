import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import { issueTicked } from '../../../app/process/supervision-issue';
import { writeSupervision } from '../../../app/process/supervision-in-workbook';
import type { SupervisionSettings } from '../../../app/process/supervision-settings';
import type { SupervisionView } from '../../../app/process/supervision-view';
import type { ProcessDesk } from '../../../app/process-desk';
import { type NoticeKind, NOTICE_KINDS } from '../../../domain/supervision/kinds';
import type { NoticeGroup, NoticeProblem } from '../../../domain/supervision/types';
import type { PaneProps } from '../../pane-props';
import { SMALL_TEXT } from '../../small-text';
import { useCanSave } from '../../use-can-save';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';
import { IssueBar } from './IssueBar';
import { NoticeList } from './NoticeList';
import { OverdueReplies } from './OverdueReplies';
import { RegisterNotes } from './RegisterNotes';
import { RuleSettings } from './RuleSettings';
import { useSupervision, type Supervision } from './use-supervision';
import { useTicks } from './use-ticks';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalM },
  line: { margin: 0, lineHeight: '1.6' },
  small: SMALL_TEXT,
});

/** 督办提醒: what would be issued now, who has not replied, and how it is issued. */
export function SupervisionPanel(props: PaneProps) {
  const { phase } = props.state;
  return phase.kind === 'ledger' ? <WithLedger {...props} loaded={phase} /> : null;
}

function WithLedger({ loaded, ...props }: PaneProps & { readonly loaded: LoadedLedger }) {
  const { SUPERVISION_WORDS } = useProcessWords();
  const styles = useStyles();
  const supervision = useSupervision(props.session.process.desk, loaded);
  const { view, failure, reload } = supervision;
  if (failure !== null) {
    return (
      <div className={styles.panel}>
        <p className={styles.line} lang={LEDGER_LANG} role="alert">
          {failure.message}
        </p>
        <Button onClick={reload}>{SUPERVISION_WORDS.retry}</Button>
      </div>
    );
  }
  if (view === null) return <p className={styles.line}>{SUPERVISION_WORDS.loading}</p>;
  return <Notices {...props} supervision={supervision} view={view} />;
}

interface NoticesProps extends PaneProps {
  readonly supervision: Supervision;
  readonly view: SupervisionView;
}

function Notices({ state, session, supervision, view }: NoticesProps) {
  const { issueLine, issuedLine, totalLine, RULE_WORDS, SUPERVISION_WORDS } = useProcessWords();
  const canSave = useCanSave();
  const styles = useStyles();
  const ticks = useTicks(view.groups);
  const { desk } = session.process;
  const { groups, found, loaded } = view;
  const chosen = groups.filter(({ key }) => ticks.ticked.has(key));
  const isBusy = state.task !== null;
  const issue = (): void => {
    void issueNow(desk, view, ticks.ticked, issuedLine).then(() => {
      ticks.reset();
      supervision.reload();
    });
  };
  const save = (settings: SupervisionSettings): void => {
    void saveNow(desk, settings, RULE_WORDS.saved).then(supervision.reload);
  };
  return (
    <div className={styles.panel}>
      <p className={styles.small}>{issueLine(view.issued, loaded.ledger.options.asOf)}</p>
      {supervision.kept !== null && <RegisterNotes view={view} kept={supervision.kept} />}
      <p className={styles.line}>
        {groups.length === 0 ? SUPERVISION_WORDS.none : totalLine(countsOf(groups))}
      </p>
      {groups.length > 0 && (
        <IssueBar
          count={chosen.length}
          isAgain={chosen.some(({ sentToday }) => sentToday !== null)}
          isDisabled={isBusy || !canSave || found.unreadable}
          onIssue={issue}
        />
      )}
      <NoticeList
        view={view}
        ticks={ticks}
        onShow={(problem) => {
          void session.selectCells(loaded.sheet.id, cellsOf(problem));
        }}
      />
      <OverdueReplies
        replies={view.overdue}
        onShow={(row) => {
          if (found.sheet !== null) void session.selectCells(found.sheet.id, [`${row}:${row}`]);
        }}
      />
      <div>
        <Button size="small" appearance="subtle" disabled={isBusy} onClick={supervision.reload}>
          {SUPERVISION_WORDS.retry}
        </Button>
      </div>
      <RuleSettings settings={view.settings} isBusy={isBusy} onSave={save} />
    </div>
  );
}

type IssuedLine = (numbers: readonly string[], sheet: string, refused: readonly string[]) => string;

/** Issues what is ticked, and says which numbers are in the register and which files did not come. */
function issueNow(
  desk: ProcessDesk,
  view: SupervisionView,
  ticked: ReadonlySet<string>,
  issuedLine: IssuedLine,
): Promise<void> {
  return desk.run('notices', async () => {
    const { notices, sheet, refused } = await issueTicked(desk, view, ticked);
    const numbers = notices.map(({ number }) => number);
    const lost = refused.flatMap((file) => file.numbers);
    const text = issuedLine(numbers, sheet.name, lost);
    return lost.length === 0 ? text : { text, isPartial: true };
  });
}

function saveNow(desk: ProcessDesk, settings: SupervisionSettings, saved: string): Promise<void> {
  return desk.busy('notices', async () => {
    await writeSupervision(desk.workbook, settings);
    return saved;
  });
}

/** How many of each kind there are, the gravest first; none of a kind is left out. */
function countsOf(groups: readonly NoticeGroup[]): readonly (readonly [NoticeKind, number])[] {
  return [...NOTICE_KINDS].reverse().flatMap((kind) => {
    const count = groups.filter((group) => group.kind === kind).length;
    return count === 0 ? [] : [[kind, count] as const];
  });
}

/** The cells a problem was read from; its row where none is known. */
function cellsOf({ cells, row }: NoticeProblem): readonly string[] {
  const named = [cells.problem, cells.deadline, cells.status].flatMap((cell) => cell ?? []);
  return named.length === 0 ? [`${row}:${row}`] : named;
}
