import { Select } from '@fluentui/react-components';
import type { DraftScope } from '../../../domain/draft/scope';
import type { Summary } from '../../../domain/summary/types';
import { usePartWords } from '../../words/use-part-words';
import { scopeGroups, scopeKey } from '../../scope-groups';

export interface ScopeSelectProps {
  readonly className: string;
  /** The ledger on screen; null where there is none. */
  readonly summary: Summary | null;
  readonly scope: DraftScope | null;
  readonly onChoose: (scope: DraftScope | null) => void;
}

/** Which problems are to be drafted: all, or those of one category, unit or leader. */
export function ScopeSelect({ className, summary, scope, onChoose }: ScopeSelectProps) {
  const { DRAFT_WORDS, SCOPE_WORDS } = usePartWords();
  const groups = scopeGroups(summary, scope);
  const scopes = groups.flatMap((group) => group.scopes);
  return (
    <Select
      className={className}
      aria-label={DRAFT_WORDS.scope}
      value={scopeKey(scope)}
      onChange={(_event, { value }) => {
        onChoose(scopes.find((one) => scopeKey(one) === value) ?? null);
      }}
    >
      <option value={scopeKey(null)}>{DRAFT_WORDS.allProblems}</option>
      {groups.map(({ by, scopes: ofGroup }) => (
        <optgroup key={by} label={SCOPE_WORDS[by]}>
          {ofGroup.map((one) => (
            <option key={scopeKey(one)} value={scopeKey(one)}>
              {one.name}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
