import type { DisplayState, Palette, Shade, WarningDays } from './types';
import { DISPLAY_STATES } from './types';

/** One state as a legend shows it. */
export interface LegendRow {
  readonly state: DisplayState;
  readonly word: string;
  /** #RRGGBB. */
  readonly tint: string;
  readonly strong: string;
  /** Does it fill its rows on the sheet? A legend must not show a fill that is nowhere to be seen. */
  readonly filled: boolean;
  /** What the word means, without a full stop. */
  readonly meaning: string;
}

/** What a legend may be told beside the palette. */
interface LegendOptions {
  /** `light` where nothing is said: sheets are white. */
  readonly shade?: Shade;
  /** With them, 临期 and 预警 say how many days they mean. */
  readonly days?: WarningDays;
}

/** The states of a ledger without a first warning. */
const PLAIN_STATES = DISPLAY_STATES.filter((state) => state !== 'firstWarning');

/**
 * The states a legend has to show: all of them, 预警 only where there is a first warning. `firstWarningDays`
 * as `firstWarningDaysOf` gives it.
 */
export function shownStates(firstWarningDays: number | null): readonly DisplayState[] {
  return firstWarningDays === null ? PLAIN_STATES : DISPLAY_STATES;
}

/** The rows of a legend in the palette's order, which is that of urgency; the same for pane and sheets. */
export function legendOf(
  palette: Palette,
  states: readonly DisplayState[] = PLAIN_STATES,
  { shade = 'light', days }: LegendOptions = {},
): LegendRow[] {
  return DISPLAY_STATES.filter((state) => states.includes(state)).map((state) => {
    const { word, filled } = palette[state];
    const { tint, strong } = palette[state][shade];
    return { state, word, tint, strong, filled, meaning: meaningOf(state, days) };
  });
}

const FAR = '距时限较远或没有明确时限';

/** 未写明完成 and not 未完成: a problem whose status nobody can read is late too. */
const MEANINGS: Readonly<Record<DisplayState, string>> = {
  overdue: '台账未写明完成，已过整改时限',
  dueSoon: '台账未写明完成，临近整改时限',
  firstWarning: '台账未写明完成，进入首次预警',
  completed: '已完成整改（不含逾期完成）',
  completedLate: '已完成整改，完成日期晚于整改时限',
  substantiallyCompleted: `基本完成，${FAR}`,
  inProgress: `正在推进，${FAR}`,
  longTerm: '长期坚持，不计逾期',
  notStarted: `未启动，${FAR}`,
  notCompleted: `未完成，${FAR}`,
  unknown: `状态没有写明或无法识别，需要核实，${FAR}`,
};

function meaningOf(state: DisplayState, days: WarningDays | undefined): string {
  if (days === undefined) return MEANINGS[state];
  const { dueSoonDays, firstWarningDays } = days;
  if (state === 'dueSoon') return `台账未写明完成，距整改时限不超过${dueSoonDays}天`;
  if (state === 'firstWarning' && firstWarningDays !== null)
    return `台账未写明完成，距整改时限${dueSoonDays + 1}至${firstWarningDays}天`;
  return MEANINGS[state];
}
