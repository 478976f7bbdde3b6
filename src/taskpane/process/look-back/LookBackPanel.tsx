import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import { writeLookBackRule } from '../../../app/process/look-back-settings';
import { recordShown, writePlan } from '../../../app/process/look-back-tasks';
import type { Told } from '../../../app/process-desk';
import type { LookBackRule } from '../../../domain/look-back/rule';
import { LOOK_BACK_STATES, type LookBackPlan } from '../../../domain/look-back/types';
import type { PaneProps } from '../../pane-props';
import { SMALL_TEXT } from '../../small-text';
import { strongOf } from '../../state-colours';
import { useProcessWords } from '../use-process-words';
import { LookBackList } from './LookBackList';
import { MonthsForm } from './MonthsForm';
import { type ReadyPreview, RecordResults } from './RecordResults';
import { useLookBacks } from './use-look-back';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalM },
  hint: SMALL_TEXT,
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  relapsed: { color: strongOf('overdue') },
});

/** Lists that call for something now; the others open on a click. */
const OPEN = ['relapsed', 'due', 'again', 'soon'] as const;

/** 回头看: what is to be looked at again and when, the sheet for it, and its results into the ledger. */
export function LookBackPanel(props: PaneProps) {
  const { phase } = props.state;
  return phase.kind === 'ledger' ? <Planned {...props} loaded={phase} /> : null;
}

interface PlannedProps extends PaneProps {
  readonly loaded: LoadedLedger;
}

function Planned({ state, session, loaded }: PlannedProps) {
  const { LOOK_BACK_WORDS } = useProcessWords();
  const styles = useStyles();
  const { desk } = session.process;
  const { kept, plan, failure, reload } = useLookBacks(desk, loaded);
  const actions = useActions({ state, session, loaded }, reload);
  const isBusy = state.task !== null;
  if (failure) return <p>{failure.message}</p>;
  if (kept === null || plan === null) return null;
  return (
    <div className={styles.panel}>
      {kept.isDamaged && <p>{LOOK_BACK_WORDS.damaged}</p>}
      {kept.isNewer && <p className={styles.hint}>{LOOK_BACK_WORDS.newer}</p>}
      <div>
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() => {
            actions.write(kept.rule);
          }}
        >
          {LOOK_BACK_WORDS.write}
        </Button>
        <p className={styles.hint}>{LOOK_BACK_WORDS.writeHint}</p>
      </div>
      <RecordResults desk={desk} loaded={loaded} isBusy={isBusy} onRecord={actions.record} />
      <Lists plan={plan} onShow={(cells) => void session.selectCells(loaded.sheet.id, cells)} />
      <details>
        <summary className={styles.summary}>{LOOK_BACK_WORDS.months}</summary>
        <MonthsForm
          key={JSON.stringify(kept.rule)}
          rule={kept.rule}
          isBusy={isBusy}
          onSave={actions.save}
        />
      </details>
    </div>
  );
}

interface ListsProps {
  readonly plan: LookBackPlan;
  readonly onShow: (cells: readonly string[]) => void;
}

/** A list for each state that has problems, what came back first. */
function Lists({ plan, onShow }: ListsProps) {
  const { LOOK_BACK_WORDS, lookBackHead } = useProcessWords();
  const styles = useStyles();
  if (plan.entries.length === 0) return <p className={styles.hint}>{LOOK_BACK_WORDS.none}</p>;
  return (
    <div role="group" aria-label={LOOK_BACK_WORDS.figures}>
      {LOOK_BACK_STATES.map((state) => {
        const entries = plan.entries.filter((entry) => entry.state === state);
        if (entries.length === 0) return null;
        const head = lookBackHead(state, entries.length);
        return (
          <details key={state} open={OPEN.some((one) => one === state)}>
            <summary className={styles.summary}>
              <span className={state === 'relapsed' ? styles.relapsed : undefined}>{head}</span>
            </summary>
            <LookBackList entries={entries} label={head} onShow={onShow} />
          </details>
        );
      })}
    </div>
  );
}

/** What the buttons do; each says what came of it in a notice. */
function useActions({ session, loaded }: PlannedProps, reload: () => void) {
  const words = useProcessWords();
  const { desk } = session.process;
  const record = async (preview: ReadyPreview): Promise<Told> => {
    const done = await recordShown(desk, loaded, preview);
    if (done.kind === 'changed') return { text: words.LOOK_BACK_WORDS.changed, isPartial: true };
    const text = words.recordedLine(done.recorded, done.titles, done.isColoured);
    if (done.skipped.length === 0) return text;
    const cells = done.skipped.map(({ cell }) => cell);
    return { text: `${text}${words.recordSkipped(cells)}`, isPartial: true };
  };
  return {
    write: (rule: LookBackRule) =>
      void desk.run('lookBack', async () =>
        words.lookBackWritten((await writePlan(desk, loaded, rule)).name),
      ),
    record: (preview: ReadyPreview) => void desk.run('lookBack', () => record(preview)),
    save: (rule: LookBackRule) =>
      void desk
        .busy('lookBack', async () => {
          await writeLookBackRule(desk.workbook, rule);
          return words.LOOK_BACK_WORDS.saved;
        })
        .then(reload),
  };
}
