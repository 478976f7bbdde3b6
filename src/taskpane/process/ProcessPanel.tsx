import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowTrendingLinesRegular } from '@fluentui/react-icons/svg/arrow-trending-lines';
import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple';
import { ClipboardTextLtrRegular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { EyeTrackingRegular } from '@fluentui/react-icons/svg/eye-tracking';
import { GroupListRegular } from '@fluentui/react-icons/svg/group-list';
import { MailAlertRegular } from '@fluentui/react-icons/svg/mail-alert';
import type { FluentIcon } from '@fluentui/react-icons';
import { useState, type ComponentType } from 'react';
import type { PaneProps } from '../pane-props';
import { CollectionPanel } from './collection/CollectionPanel';
import { ComparisonPanel } from './comparison/ComparisonPanel';
import { FeedbackPanel } from './feedback/FeedbackPanel';
import { LookBackPanel } from './look-back/LookBackPanel';
import { SimilarPanel } from './similar/SimilarPanel';
import { StepCard } from './StepCard';
import { PROCESS_STEPS, STEP_MEMORY, type ProcessStep } from './steps';
import { SupervisionPanel } from './supervision/SupervisionPanel';
import { ProcessWordsContext, useProcessWords } from './use-process-words';
import type { ProcessWords } from './words/zh-cn';

interface StepView {
  readonly icon: FluentIcon;
  readonly Panel: ComponentType<PaneProps>;
  /** Can be worked on without a ledger on screen. */
  readonly anywhere?: true;
}

const VIEWS: Readonly<Record<ProcessStep, StepView>> = {
  feedback: { icon: ClipboardTextLtrRegular, Panel: FeedbackPanel, anywhere: true },
  supervision: { icon: MailAlertRegular, Panel: SupervisionPanel },
  lookBack: { icon: EyeTrackingRegular, Panel: LookBackPanel },
  comparison: { icon: ArrowTrendingLinesRegular, Panel: ComparisonPanel },
  similar: { icon: GroupListRegular, Panel: SimilarPanel },
  collection: { icon: BuildingMultipleRegular, Panel: CollectionPanel, anywhere: true },
};

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginLeft: '-8px',
    marginBottom: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  needs: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 流程: the six parts of the process; one of them is open, or all are offered. */
export function ProcessPanel({ words, ...props }: PaneProps & { readonly words: ProcessWords }) {
  const { memory } = props.session.process;
  const [step, setStep] = useState(
    () => (memory.get(STEP_MEMORY) as ProcessStep | undefined) ?? null,
  );
  const open = (next: ProcessStep | null): void => {
    if (next === null) memory.delete(STEP_MEMORY);
    else memory.set(STEP_MEMORY, next);
    setStep(next);
  };
  return (
    <ProcessWordsContext value={words}>
      {step === null ? (
        <Steps onOpen={open} />
      ) : (
        <OpenStep
          {...props}
          step={step}
          onBack={() => {
            open(null);
          }}
        />
      )}
    </ProcessWordsContext>
  );
}

function Steps({ onOpen }: { readonly onOpen: (step: ProcessStep) => void }) {
  const { PROCESS_WORDS, STEP_WORDS } = useProcessWords();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={PROCESS_WORDS.steps}>
      {PROCESS_STEPS.map((step) => (
        <li key={step}>
          <StepCard
            icon={VIEWS[step].icon}
            {...STEP_WORDS[step]}
            onOpen={() => {
              onOpen(step);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

interface OpenStepProps extends PaneProps {
  readonly step: ProcessStep;
  readonly onBack: () => void;
}

function OpenStep({ step, onBack, ...props }: OpenStepProps) {
  const { PROCESS_WORDS, STEP_WORDS } = useProcessWords();
  const styles = useStyles();
  const { Panel, anywhere = false } = VIEWS[step];
  const isReady = anywhere || props.state.phase.kind === 'ledger';
  return (
    <section aria-labelledby="process-step">
      <div className={styles.head}>
        <Button
          appearance="subtle"
          aria-label={PROCESS_WORDS.back}
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        />
        <h2 id="process-step" className={styles.title}>
          {STEP_WORDS[step].name}
        </h2>
      </div>
      {isReady ? <Panel {...props} /> : <p className={styles.needs}>{PROCESS_WORDS.needsLedger}</p>}
    </section>
  );
}
