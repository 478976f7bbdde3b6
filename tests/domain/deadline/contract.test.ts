import type { Day } from '../../../src/domain/calendar/day';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import type {
  DeadlineContext,
  DeadlineTrouble,
  Supposition,
} from '../../../src/domain/deadline/types';

const CONTEXT: DeadlineContext = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
};
const STRICT: DeadlineContext = { ...CONTEXT, monthBefore: 'start' };
const NO_FEEDBACK: DeadlineContext = { ...CONTEXT, feedback: null, reference: '2025-04-30' };

describe('original: the date a granted extension replaced', () => {
  test.each<[string, Day | null, Day | null]>([
    ['原定2024年6月底，延期至2024年12月底', '2024-12-31', '2024-06-30'],
    ['2024年9月底（延至2025年3月底）', '2025-03-31', '2024-09-30'],
    ['由2024年10月调整为2025年3月', '2025-03-31', '2024-10-31'],
    ['2025年3月底（原定2024年9月底）', '2025-03-31', '2024-09-30'],
    ['原计划2024年9月底完成，现计划2024年12月底完成', '2024-12-31', '2024-09-30'],
    ['2024年12月31日(原2024年6月30日)', '2024-12-31', '2024-06-30'],
    ['原定2024年9月底，延期3个月', '2024-12-30', '2024-09-30'],
    ['第一次延期至2024年9月底，第二次延期至2024年12月底', '2024-12-31', null],
    ['2024年12月底提前至2024年10月底', '2024-10-31', '2024-12-31'],
    ['经批准延期至2025年6月底', '2025-06-30', null],
    // Asked for, not granted: the date stays, and nothing was replaced.
    ['2024年12月底前（申请延期至2025年6月底）', '2024-12-31', null],
    ['2024年12月底（已申请延期至2025年6月底，待批复）', '2024-12-31', null],
    ['2024年12月底，拟延期至2025年6月', '2024-12-31', null],
    ['2024年12月底（建议延期）', '2024-12-31', null],
    // Nothing took its place.
    ['原定2024年6月底', '2024-06-30', null],
    ['原则上2024年12月底前', '2024-12-31', null],
  ])('%s: due %s, original %s', (phrase, due, original) => {
    const reading = readDeadline(phrase, CONTEXT);
    expect([reading.due, reading.original]).toEqual([due, original]);
  });
});

describe('candidates: both readings, and the one that is taken', () => {
  test.each<[string, Day[], Day, Day]>([
    ['2024年8月前', ['2024-07-31', '2024-08-31'], '2024-08-31', '2024-07-31'],
    ['2024年8月前完成', ['2024-07-31', '2024-08-31'], '2024-08-31', '2024-07-31'],
    ['2025年1月前', ['2024-12-31', '2025-01-31'], '2025-01-31', '2024-12-31'],
    ['2027年前', ['2026-12-31', '2027-12-31'], '2027-12-31', '2026-12-31'],
    ['2024年三季度前', ['2024-06-30', '2024-09-30'], '2024-09-30', '2024-06-30'],
    ['2025年一季度前', ['2024-12-31', '2025-03-31'], '2025-03-31', '2024-12-31'],
    ['2024年下半年前', ['2024-06-30', '2024-12-31'], '2024-12-31', '2024-06-30'],
    // The choice between the two readings of 前 does not touch these.
    ['2025年年中', ['2025-06-30', '2025-07-31'], '2025-06-30', '2025-06-30'],
    ['2024年10月初', ['2024-10-05', '2024-10-10'], '2024-10-10', '2024-10-10'],
    ['2024年10月中', ['2024-10-15', '2024-10-20'], '2024-10-20', '2024-10-20'],
    ['一季度内', ['2024-10-26', '2025-03-31'], '2025-03-31', '2025-03-31'],
    ['3/4/2025', ['2025-03-04', '2025-04-03'], '2025-03-04', '2025-03-04'],
    ['下周末前', ['2024-08-02', '2024-08-04'], '2024-08-02', '2024-08-02'],
    ['年前', ['2024-12-31', '2025-01-28'], '2024-12-31', '2024-12-31'],
    ['国庆节', ['2024-09-30', '2024-10-01'], '2024-09-30', '2024-09-30'],
  ])('%s may be %j: %s, read strictly %s', (phrase, candidates, due, strict) => {
    const reading = readDeadline(phrase, CONTEXT);
    expect([reading.candidates, reading.due]).toEqual([candidates, due]);
    expect(reading.suppositions).toContain('reading');
    const strictly = readDeadline(phrase, STRICT);
    expect([strictly.candidates, strictly.due]).toEqual([candidates, strict]);
  });

  test.each([
    '12月10日前',
    '2024年8月底前',
    '2024年12月31日之前',
    '国庆节前',
    '3个月内',
    '立行立改',
  ])('%s is not ambiguous', (phrase) => {
    expect(readDeadline(phrase, CONTEXT).candidates).toEqual([]);
    expect(readDeadline(phrase, STRICT).due).toBe(readDeadline(phrase, CONTEXT).due);
  });
});

describe('milestones: the dated steps', () => {
  test.each<[string, Day[]]>([
    ['10月10日、11月10日、12月20日等节点', ['2024-10-10', '2024-11-10', '2024-12-20']],
    ['①2024年9月底前②2024年12月底前', ['2024-09-30', '2024-12-31']],
    ['2026年6月底前完成方案编制，9月底前启动建设', ['2026-06-30', '2026-09-30']],
    ['1.12月底前完成追缴 2.9月底前完善制度', ['2024-09-30', '2024-12-31']],
    ['1个月内制定方案，3个月内完成整改', ['2024-08-26', '2024-10-26']],
    // One step, a period, a replaced date and the story around it are none.
    ['2024年12月底前', []],
    ['2024年9月至12月', []],
    ['2024年9月1日至12月30日（4个月）', []],
    ['2024年12月底/年底前', []],
    ['原定2024年6月底，延期至2024年12月底', []],
    ['2023年遗留问题，2024年12月底前完成', []],
    ['2024年7月26日反馈，2024年10月底前完成', []],
    ['3个月内（2024年10月31日前）', []],
    ['立行立改', []],
  ])('%s has %j', (phrase, milestones) => {
    const reading = readDeadline(phrase, CONTEXT);
    expect(reading.milestones).toEqual(milestones);
  });
});

describe('suppositions', () => {
  test.each<[string, DeadlineContext, Supposition[]]>([
    ['10个工作日内', CONTEXT, []],
    ['10个工作日内', { ...CONTEXT, feedback: '2035-03-01' }, ['holidays']],
    ['10个工作日内', { ...CONTEXT, feedback: '2003-03-03' }, ['holidays']],
    ['下月10日前', CONTEXT, ['reading']],
    ['本周五前', CONTEXT, ['reading']],
    ['自2024年8月1日起3个月内', CONTEXT, []],
    ['方案印发之日起60日内', CONTEXT, ['base']],
    ['9月底前制定方案，12月底前全部完成', CONTEXT, ['year']],
    ['2026年6月底前，9月底前', CONTEXT, []],
    ['春节前', CONTEXT, ['year']],
    ['2025年春节前', CONTEXT, []],
    ['0930', CONTEXT, ['year', 'reading']],
    ['12月底前', { ...NO_FEEDBACK, reference: null }, []],
  ])('%s', (phrase, context, suppositions) => {
    const reading = readDeadline(phrase, context);
    expect([reading.suppositions, reading.supposed]).toEqual([
      suppositions,
      suppositions.length > 0,
    ]);
  });

  test('working days without announced holidays are Mondays to Fridays', () => {
    const reading = readDeadline('10个工作日内', { ...CONTEXT, feedback: '2035-09-28' });
    expect(reading.due).toBe('2035-10-12');
  });
});

describe('without a feedback date', () => {
  test.each<[string, Day | null]>([
    // Counted days would start today and hide whatever is late.
    ['下周五前', null],
    ['本月底前', null],
    ['一季度内', '2025-03-31'],
    ['自2024年8月1日起3个月内', '2024-11-01'],
    ['元旦前', '2025-12-31'],
    ['春节前', '2025-01-28'],
  ])('%s is due %s', (phrase, due) => {
    expect(readDeadline(phrase, NO_FEEDBACK).due).toBe(due);
  });
});

describe('trouble: why there is no day', () => {
  test.each<[DeadlineTrouble, readonly string[]]>([
    [
      'event',
      [
        '汛期前',
        '主汛期到来之前',
        '2025年汛期前',
        '秋季开学前',
        '系统上线前',
        '供暖季前',
        '年度考核前',
        '换届前完成',
        '下次巡察前',
        '本学期末',
        '2024年秋季学期末',
        '2024-2025学年第一学期末',
        '2024财年末',
        '两会前',
        '春节后',
        '任期内',
        '资金到位前',
      ],
    ],
    ['sameAsAbove', ['同上', '同上。', '（同上）', '〃', '同前']],
    [
      'nothingRead',
      [
        '',
        '/',
        '待定',
        '另行通知',
        '按计划',
        '尽快完成',
        'X月底前',
        'XX年XX月XX日前',
        '目前正在整改',
        '截至目前',
        '见附件',
        '500元',
        '15日前',
      ],
    ],
    ['noSuchDay', ['2024年2月30日前', '2025-06-31', '2024.13']],
  ])('%s', (trouble, phrases) => {
    const read = phrases.map((phrase) => {
      const reading = readDeadline(phrase, CONTEXT);
      return [phrase, reading.trouble, reading.due];
    });
    expect(read).toEqual(phrases.map((phrase) => [phrase, trouble, null]));
  });
});
