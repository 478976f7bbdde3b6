import { useMemo } from 'react';
import type { LoadedLedger } from '../../app/load-ledger';
import { openColumns, openMonth } from '../open-questions';
import type { PaneProps } from '../pane-props';
import { LaterPart } from './LaterPart';

export interface OpenQuestionsProps extends PaneProps {
  readonly loaded: LoadedLedger;
}

/** One question at a time: first what the columns are, since the deadlines hang on them. */
export function OpenQuestions({ loaded, state, session }: OpenQuestionsProps) {
  const { settings, putOff, task } = state;
  const waiting = task !== null;
  const { ledger } = loaded;
  const columns = openColumns(ledger, settings, putOff);
  const deadline = useMemo(() => openMonth(ledger, settings, putOff), [ledger, settings, putOff]);
  if (columns.length === 0 && !deadline) return null;
  return (
    <LaterPart session={session} meanwhile={null}>
      {({ ColumnQuestions, MonthQuestion }) => {
        if (columns.length > 0) {
          const keys = columns.map(({ key }) => key).join(' ');
          return (
            <ColumnQuestions key={keys} columns={columns} waiting={waiting} session={session} />
          );
        }
        return (
          deadline && <MonthQuestion deadline={deadline} waiting={waiting} session={session} />
        );
      }}
    </LaterPart>
  );
}
