import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { DraftingEngine } from '../../../app/drafting-engine';
import { isEdited, type DraftState } from '../../../app/draft-state';
import type { DraftingSettings } from '../../../app/drafting-settings';
import type { DraftingChoice } from '../../../app/session-draft-choices';
import { AUDIENCES, TEMPLATE_IDS } from '../../../domain/report/types';
import type { DraftScope } from '../../../domain/draft/scope';
import type { Summary } from '../../../domain/summary/types';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { scopeKey } from '../../scope-groups';
import { SMALL_TEXT } from '../../small-text';
import { ScopeSelect } from './ScopeSelect';
import { Segments } from './Segments';

export interface DraftHeadProps {
  readonly engine: DraftingEngine;
  readonly drafting: DraftingSettings;
  readonly draft: DraftState | null;
  /** The ledger on screen; null where there is none. */
  readonly summary: Summary | null;
  readonly scope: DraftScope | null;
  readonly onLedger: boolean;
  readonly onChoose: (choice: DraftingChoice) => void;
  readonly onScope: (scope: DraftScope | null) => void;
  readonly onDraft: () => void;
}

const useStyles = makeStyles({
  head: { display: 'grid', rowGap: tokens.spacingVerticalS },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  choice: { minWidth: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  small: SMALL_TEXT,
});

/** What is to be drafted and for whom; below it, what the text on screen was drafted from. */
export function DraftHead(props: DraftHeadProps) {
  const { AUDIENCE_WORDS, DRAFT_WORDS } = usePartWords();
  const { engine, drafting, draft, scope, onLedger, onChoose, onDraft } = props;
  const styles = useStyles();
  // The question whether to replace the text gives the focus back.
  const asker = useRestoreFocusTarget();
  return (
    <div className={styles.head}>
      <div className={styles.choices}>
        <Select
          className={styles.choice}
          aria-label={DRAFT_WORDS.template}
          value={drafting.template}
          onChange={(_event, { value }) => {
            const template = TEMPLATE_IDS.find((id) => id === value);
            if (template) onChoose({ template });
          }}
        >
          {TEMPLATE_IDS.map((id) => (
            <option key={id} lang={LEDGER_LANG} value={id}>
              {engine.TEMPLATES[id].name}
            </option>
          ))}
        </Select>
        <ScopeSelect
          className={styles.choice}
          summary={props.summary}
          scope={scope}
          onChoose={props.onScope}
        />
      </div>
      <div className={styles.row}>
        <Segments
          label={DRAFT_WORDS.audience}
          choices={AUDIENCES}
          words={AUDIENCE_WORDS}
          chosen={drafting.audience}
          onChoose={(audience) => {
            onChoose({ audience });
          }}
        />
        <Button
          {...asker}
          appearance={draft === null ? 'primary' : 'secondary'}
          icon={draft === null ? <EditRegular /> : <ArrowClockwiseRegular />}
          disabledFocusable={!onLedger}
          onClick={onDraft}
        >
          {draft === null ? DRAFT_WORDS.draft : DRAFT_WORDS.redraft}
        </Button>
      </div>
      {draft !== null && <Origin engine={engine} drafting={drafting} draft={draft} scope={scope} />}
    </div>
  );
}

type OriginProps = Pick<DraftHeadProps, 'engine' | 'drafting' | 'scope'> & {
  readonly draft: DraftState;
};

function Origin({ engine, drafting, draft, scope }: OriginProps) {
  const { DRAFT_WORDS, draftFromLine, otherScopeLine, otherTemplateLine } = usePartWords();
  const styles = useStyles();
  const template = engine.TEMPLATES[draft.template].name;
  const edited = isEdited(draft) ? ` · ${DRAFT_WORDS.edited}` : '';
  return (
    <>
      <p className={styles.small}>
        {draftFromLine(draft.sheet.name, draft.asOf, draft.scope) + edited}
      </p>
      {draft.template !== drafting.template && (
        <p className={styles.small}>{otherTemplateLine(template)}</p>
      )}
      {scopeKey(draft.scope) !== scopeKey(scope) && (
        <p className={styles.small}>{otherScopeLine(draft.scope)}</p>
      )}
      {draft.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{DRAFT_WORDS.stale}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
