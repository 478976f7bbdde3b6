/**
 * The columns a ledger may have, in the order reports print them. `deadline` is the binding date (that of
 * the auditor where there are two), `plannedOn` the one the unit set itself, `originalDeadline` the one
 * before an extension; `closed` is 是否销号 beside another status column, `rectificationType` 整改类型,
 * `lookedBackOn` and `lookBackResult` when a finished problem was looked at again (回头看) and what was found,
 * `money` amounts (涉及金额) and `people` counts of people (问责人数).
 */
export const COLUMN_ROLES = [
  'serial',
  'category',
  'problem',
  'cause',
  'goal',
  'measure',
  'leader',
  'unit',
  'person',
  'deadline',
  'originalDeadline',
  'plannedOn',
  'completedOn',
  'progress',
  'percent',
  'status',
  'closed',
  'rectificationType',
  'result',
  'lookedBackOn',
  'lookBackResult',
  'money',
  'people',
  'evidence',
  'remark',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The roles that several columns may play. */
export const SHARED_ROLES: ReadonlySet<ColumnRole> = new Set([
  'category',
  'lookedBackOn',
  'lookBackResult',
  'money',
  'people',
]);

/** Which columns (1 = A) play which role, several only a role of `SHARED_ROLES`. */
export type ColumnMap = Readonly<Partial<Record<ColumnRole, readonly number[]>>>;

/**
 * How surely a column was recognised. `chosen` by the user, `sure` from its title (and its cells where
 * the title needs them), `likely` where title and cells agree but other readings exist, `unsure` where the
 * user is to be asked.
 */
export type Confidence = 'chosen' | 'sure' | 'likely' | 'unsure';

/** What one titled column was taken for. */
export interface ColumnReading {
  /** 1 = A. */
  readonly column: number;
  /** Names the column whatever its place: its titles joined by `/`, with `#2` for the second of the same. */
  readonly key: string;
  /** The titles as written, outermost group first. */
  readonly title: string;
  /** Null where it plays no part. */
  readonly role: ColumnRole | null;
  readonly confidence: Confidence;
  /** Other roles it may have, the likeliest first; what the question offers besides. */
  readonly alternatives: readonly ColumnRole[];
  /** One Chinese clause: what spoke for the role. */
  readonly reason: string;
}

/** The user's answers by column key; `none` takes the column out. */
export type ColumnChoices = Readonly<Record<string, ColumnRole | 'none'>>;

/** What was said about a column; undefined where nothing was. A title may well be `constructor`. */
export function choiceFor(choices: ColumnChoices, key: string): ColumnChoices[string] | undefined {
  return Object.hasOwn(choices, key) ? choices[key] : undefined;
}
