import { ColumnQuestions } from './components/ColumnQuestions';
import { DraftPanel } from './components/draft/DraftPanel';
import { FindingsPanel } from './components/FindingsPanel';
import { FixDialog } from './components/FixDialog';
import { MonthQuestion } from './components/MonthQuestion';
import { QuestionDialog } from './components/QuestionDialog';
import { SettingsPanel } from './components/SettingsPanel';

/** What the first screen does not need; all of it together is one file that comes after it. */
export const PANE_PARTS = {
  ColumnQuestions,
  DraftPanel,
  FindingsPanel,
  FixDialog,
  MonthQuestion,
  QuestionDialog,
  SettingsPanel,
} as const;

export type PaneParts = typeof PANE_PARTS;
