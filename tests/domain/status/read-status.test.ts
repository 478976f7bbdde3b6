import fc from 'fast-check';
import type { Status } from '../../../src/domain/ledger/types';
import { readStatus } from '../../../src/domain/status/read-status';

type Row = readonly [text: string, status: Status | null];

/** Words found in public ledgers and reports. */
const FOUND: readonly Row[] = [
  ['已完成', 'completed'],
  ['已完成。', 'completed'],
  ['完成', 'completed'],
  ['整改完成', 'completed'],
  ['完成整改', 'completed'],
  ['已完成整改', 'completed'],
  ['已整改', 'completed'],
  ['已整改完成', 'completed'],
  ['整改到位', 'completed'],
  ['全部整改完成', 'completed'],
  ['已办结', 'completed'],
  ['已闭环', 'completed'],
  ['验收销号', 'completed'],
  ['已销号', 'completed'],
  ['办结销号', 'completed'],
  ['整改归零', 'completed'],
  ['该问题已完成整改', 'completed'],
  ['已经完成，长期坚持', 'completed'],
  ['已完成并长期坚持', 'completed'],
  // What is consolidated is finished.
  ['已完成整改，正在巩固成果', 'completed'],
  ['已阶段性完成并长期坚持', 'completed'],
  ['基本完成', 'substantiallyCompleted'],
  ['基本完成取得阶段性成果并持续整改', 'substantiallyCompleted'],
  ['已基本完成任务、尚未通过验收', 'substantiallyCompleted'],
  ['阶段性办结', 'substantiallyCompleted'],
  ['部分整改', 'inProgress'],
  ['正在整改', 'inProgress'],
  ['整改中', 'inProgress'],
  ['进行中', 'inProgress'],
  ['正在积极推进', 'inProgress'],
  ['正按序推进', 'inProgress'],
  ['按序时进度推进', 'inProgress'],
  ['达到序时进度', 'inProgress'],
  ['未达到序时进度', 'inProgress'],
  ['持续整改', 'inProgress'],
  ['持续推进', 'inProgress'],
  ['滞后', 'inProgress'],
  ['进展缓慢', 'inProgress'],
  ['未启动', 'notStarted'],
  ['尚未启动', 'notStarted'],
  ['未下达', 'notStarted'],
  ['未完成', 'notCompleted'],
  ['否', 'notCompleted'],
  ['未按期完成', 'notCompleted'],
  ['逾期未办结', 'notCompleted'],
  ['未整改', 'notCompleted'],
  ['未整改到位', 'notCompleted'],
  ['整改不到位', 'notCompleted'],
  ['长期坚持', 'longTerm'],
  ['常态化推进', 'longTerm'],
  ['长期坚持，持续推进', 'longTerm'],
  ['√', 'completed'],
  ['✔', 'completed'],
  ['×', 'notCompleted'],
  ['长期', 'longTerm'],
];

/** Negated, half done, promised. */
const HALF_DONE: readonly Row[] = [
  ['未完成整改', 'notCompleted'],
  ['尚未完成', 'notCompleted'],
  ['没有完成', 'notCompleted'],
  ['未完成，正在推进', 'inProgress'],
  ['已完成初稿', 'inProgress'],
  ['已完成招标，正在施工', 'inProgress'],
  ['基本完成待验收', 'substantiallyCompleted'],
  ['已完成，待验收', 'substantiallyCompleted'],
  ['已完成整改，待销号', 'substantiallyCompleted'],
  ['已完成3项正在推进2项', 'inProgress'],
  ['已完成3项', 'inProgress'],
  ['已整改3项', 'inProgress'],
  ['共5项，已完成3项', 'inProgress'],
  ['共5项，已完成5项', 'completed'],
  ['8个问题中6个已完成整改', 'inProgress'],
  ['已完成80%', 'inProgress'],
  ['已完成100%', 'completed'],
  ['大部分已完成', 'inProgress'],
  ['部分已完成', 'inProgress'],
  ['已完成全部整改任务', 'completed'],
  ['已全部整改到位', 'completed'],
  ['3项措施全部完成', 'completed'],
  ['一是已完成制度修订；二是正在开展培训。', 'inProgress'],
  ['一是已修订制度；二是已全部整改到位。', 'completed'],
  ['正在推进，长期坚持', 'inProgress'],
  ['计划12月完成整改', null],
  ['力争年底前全部整改完成', null],
  ['预计9月底基本完成', null],
  ['部分未启动，部分已完成', 'inProgress'],
  ['按计划推进', 'inProgress'],
  ['该问题整改完成', 'completed'],
  ['同意销号', 'completed'],
  ['无法完成', 'notCompleted'],
  ['100%', 'completed'],
  ['60%', 'inProgress'],
  ['0%', 'notStarted'],
];

/** Texts that say no status. */
const SILENT: readonly Row[] = [
  ['', null],
  ['详见附件', null],
  ['是', null],
  ['有', null],
  ['已制定印发管理办法，开展检查3次。', null],
  ['长期存在的问题较多', null],
  ['完善制度', null],
];

describe('readStatus', () => {
  test.each(FOUND)('%s is %s', (text, status) => {
    expect(readStatus(text)?.status ?? null).toBe(status);
  });

  test.each(HALF_DONE)('half done: %s is %s', (text, status) => {
    expect(readStatus(text)?.status ?? null).toBe(status);
  });

  test.each(SILENT)('silent: "%s"', (text, status) => {
    expect(readStatus(text)?.status ?? null).toBe(status);
  });

  test.each<Row>([
    ['是', 'completed'],
    ['√', 'completed'],
    ['Y', 'completed'],
    ['yes', 'completed'],
    ['否', 'notCompleted'],
    ['×', 'notCompleted'],
    ['未', 'notCompleted'],
    ['正在推进', 'inProgress'],
    ['不适用', null],
  ])('where the title asks, %s is %s', (text, status) => {
    expect(readStatus(text, { yesNo: true })?.status ?? null).toBe(status);
  });

  test('keeps the words, trimmed', () => {
    expect(readStatus(' 已完成 \n')).toEqual({ status: 'completed', words: '已完成' });
  });

  test.each(['未启动', '未开展', '未完成', '未整改', '没有完成', '尚未办结'])(
    '%s is never completed, whatever stands around it',
    (negation) => {
      fc.assert(
        fc.property(fc.constantFrom('', '目前', '该问题', '截至4月'), (before) => {
          expect(readStatus(before + negation)?.status).not.toBe('completed');
        }),
      );
    },
  );
});
