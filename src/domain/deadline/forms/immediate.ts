import { addDays } from '../../calendar/day';
import { anyOf } from '../../text/alternation';
import { form } from '../pieces';

const WORDS = [
  '立行立改',
  '立行即改',
  '立知立改',
  '立查立改',
  '立审立改',
  '即知即改',
  '即行即改',
  '即查即改',
  '即审即改',
  '即巡即改',
  '随查随改',
  '边查边改',
  '边审边改',
  '边巡边改',
  '边整边改',
  '边督边改',
  '立即整改',
  '立即',
  '马上',
  '当场',
  '即时',
  '当日',
  '当天',
] as const;

/** 立行立改 and its sisters: so many days from the feedback date, which is a setting. */
export const immediate = form('immediate', anyOf(WORDS), () => ({
  type: 'period',
  class: 'immediate',
  end: (base, context) => addDays(base, context.immediateDays),
}));
