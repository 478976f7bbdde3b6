import { parseDay } from '../../domain/calendar/day';
import {
  LONGEST_NOTE,
  MEETINGS,
  type Meeting,
  type Review,
  type ReviewInterval,
} from '../../domain/review/reviews';
import { openEnvelope, sealEnvelope } from '../kept-envelope';
import { MIGRATIONS } from '../migrations/migrations';
import { WorkbookFailure, type Workbook } from '../ports';

const REVIEWS_KEY = 'reviews';
const LIST = 'reviews';
const INTERVAL = 'interval';
/** Days. */
export const MOST_INTERVAL = 365;
/** Weekly for ten years. */
const MOST_REVIEWS = 520;

/** The fact of a report that counts such meetings, where there is one; the key of `FACTS`. */
export const MEETING_FACTS: Readonly<Partial<Record<Meeting, string>>> = {
  special: '专题会议次数',
};

const KEPT_BY_NEWER =
  '这个工作簿里的研究记录是更新版本的助手存的，当前版本不能改，已有的记录没有改动。请先更新助手。';
const TOO_MANY = `研究记录已有${MOST_REVIEWS}条，没有再记；请先删去不需要的记录。`;

/** The reviews kept in a workbook, the latest first. */
export interface KeptReviews {
  readonly reviews: readonly Review[];
  readonly interval: ReviewInterval;
  /** How many records could not be read; they go with the next change. */
  readonly damaged: number;
}

type Settings = Pick<Workbook, 'readSetting' | 'writeSetting'>;

/**
 * Reads the reviews kept in the workbook.
 *
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function readReviews(workbook: Pick<Settings, 'readSetting'>): Promise<KeptReviews> {
  return (await readHeld(workbook)).kept;
}

async function readHeld(
  workbook: Pick<Settings, 'readSetting'>,
): Promise<{ readonly kept: KeptReviews; readonly isNewer: boolean }> {
  const { parts, isNewer, isDamaged } = openEnvelope(
    await workbook.readSetting(REVIEWS_KEY),
    MIGRATIONS.reviews,
  );
  const list = parts.get(LIST);
  const all: readonly unknown[] = Array.isArray(list) ? (list as unknown[]) : [];
  const reviews = all.map(reviewOf).filter((one) => one !== null);
  const isNoList = isDamaged || (list !== undefined && !Array.isArray(list));
  const keptInterval = parts.get(INTERVAL) ?? null;
  const interval = intervalOf(keptInterval);
  const isNoInterval = keptInterval !== interval;
  const damaged = all.length - reviews.length + (isNoList ? 1 : 0) + (isNoInterval ? 1 : 0);
  return { kept: { reviews: latestFirst(reviews), interval, damaged }, isNewer };
}

/**
 * Keeps one review more; the same day, meeting and note is kept once.
 *
 * @throws WorkbookFailure As `write`.
 */
export async function addReview(workbook: Settings, review: Review): Promise<KeptReviews> {
  return write(workbook, (kept) => ({
    ...kept,
    reviews: [...kept.reviews.filter((one) => !isSame(one, review)), review],
  }));
}

/**
 * Takes a review out.
 *
 * @throws WorkbookFailure As `write`.
 */
export async function removeReview(workbook: Settings, review: Review): Promise<KeptReviews> {
  return write(workbook, (kept) => ({
    ...kept,
    reviews: kept.reviews.filter((one) => !isSame(one, review)),
  }));
}

/**
 * Sets after how many days a review is missing; null for a calendar month.
 *
 * @throws WorkbookFailure As `write`.
 */
export async function setInterval(
  workbook: Settings,
  interval: ReviewInterval,
): Promise<KeptReviews> {
  return write(workbook, (kept) => ({ ...kept, interval }));
}

/**
 * @throws WorkbookFailure Where the workbook could not be read or written; `notSupported` where a later
 *   version of the add-in kept them.
 */
async function write(
  workbook: Settings,
  change: (kept: KeptReviews) => KeptReviews,
): Promise<KeptReviews> {
  const { kept, isNewer } = await readHeld(workbook);
  if (isNewer) throw new WorkbookFailure('notSupported', KEPT_BY_NEWER);
  const changed = change(kept);
  if (changed.reviews.length > MOST_REVIEWS) throw new WorkbookFailure('tooLarge', TOO_MANY);
  const next = { ...changed, reviews: latestFirst(changed.reviews), damaged: 0 };
  const parts: [string, unknown][] = [
    [LIST, next.reviews],
    [INTERVAL, next.interval],
  ];
  await workbook.writeSetting(REVIEWS_KEY, sealEnvelope(MIGRATIONS.reviews.length, parts));
  return next;
}

function reviewOf(kept: unknown): Review | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { day: dayText, meeting: name, note } = kept as Readonly<Record<string, unknown>>;
  const day = typeof dayText === 'string' ? parseDay(dayText) : null;
  const meeting = MEETINGS.find((one) => one === name);
  if (day === null || meeting === undefined || typeof note !== 'string') return null;
  return { day, meeting, note: Array.from(note).slice(0, LONGEST_NOTE).join('') };
}

function intervalOf(kept: unknown): ReviewInterval {
  const isDays = typeof kept === 'number' && Number.isInteger(kept) && kept > 0;
  return isDays && kept <= MOST_INTERVAL ? kept : null;
}

function isSame(one: Review, other: Review): boolean {
  return one.day === other.day && one.meeting === other.meeting && one.note === other.note;
}

function latestFirst(reviews: readonly Review[]): readonly Review[] {
  return [...reviews].sort((a, b) => (a.day === b.day ? 0 : a.day > b.day ? -1 : 1));
}
