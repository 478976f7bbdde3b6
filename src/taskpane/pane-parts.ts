import { ColumnQuestions } from './components/ColumnQuestions';
import { DraftPanel } from './components/draft/DraftPanel';
import { FindingsPanel } from './components/FindingsPanel';
import { HintCard } from './components/first-run/HintCard';
import { FixDialog } from './components/FixDialog';
import { MonthQuestion } from './components/MonthQuestion';
import { NoticeWording } from './components/NoticeWording';
import { OverviewMore } from './components/overview/OverviewMore';
import { StateProblems } from './components/overview/StateProblems';
import { QuestionDialog } from './components/QuestionDialog';
import { SettingsPanel } from './components/settings/SettingsPanel';
import { WarningsPanel } from './components/warnings/WarningsPanel';

/** What the first screen does not need; all of it together is one file that comes after it. */
export const PANE_PARTS = {
  ColumnQuestions,
  DraftPanel,
  FindingsPanel,
  FixDialog,
  HintCard,
  MonthQuestion,
  NoticeWording,
  OverviewMore,
  QuestionDialog,
  SettingsPanel,
  StateProblems,
  WarningsPanel,
} as const;

export type PaneParts = typeof PANE_PARTS;
