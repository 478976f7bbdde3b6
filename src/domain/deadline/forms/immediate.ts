import { addDays } from '../../calendar/day';
import { anyOf } from '../../text/alternation';
import { firstSigns, form } from '../pieces';
import { periodWords } from '../words';

const WORDS = [
  '立即',
  '立刻',
  '马上',
  '当场',
  '现场整改',
  '现场立改',
  '日清日结',
  '收到即办',
  '速办',
  '即时',
  '即刻',
  '第一时间',
  '事不隔夜',
  '不过夜',
] as const;

/**
 * 立行立改 and its sisters (即知即改, 随查随改, 边督边改, 当日完成): so many days from the feedback
 * date, which is a setting. 当日起 and 即日起 begin another period.
 */
export const immediate = form(
  'immediate',
  `立即随边当未发${firstSigns(WORDS)}`,
  `随时.{1,2}随时整?改|[立即随].{1,2}[立即随]整?改|立改立行|(?:发现)?即改|边.边.?边?.?整?改|未巡先改|当[日天](?!起|之)|即日(?=完成|整改|改|办)|${anyOf(WORDS)}`,
  () => periodWords((base, context) => addDays(base, context.immediateDays), {}, 'immediate'),
);
