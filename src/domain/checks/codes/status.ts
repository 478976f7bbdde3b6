import { facts } from './facts';

/** Statuses and percents, and where two places of a row say different things. */
export const STATUS_CODES = {
  'status.unknown': facts(
    'warning',
    '状态不明',
    '请写明状态，例如“已完成”“正在推进”“未启动”“长期坚持”。',
  ),
  'status.unreadable': facts('info', '状态看不懂', '请核对采用的状态；不对的，请改写状态单元格。'),
  'status.contradictsProgress': facts(
    'warning',
    '状态与进展矛盾',
    '请核对哪一处是对的，改正另一处。',
  ),
  'status.contradictsPercent': facts(
    'warning',
    '状态与进度矛盾',
    '请核对哪一处是对的，改正另一处。',
  ),
  'status.contradictsClosed': facts(
    'warning',
    '状态与是否销号矛盾',
    '请核对是否真已销号，改正状态或销号情况。',
  ),
  'status.contradictsCompletedOn': facts(
    'warning',
    '未完成却有完成日期',
    '请核对是否真已完成，改正状态或完成日期。',
  ),
  'status.contradictsDeadline': facts(
    'warning',
    '长期坚持却有具体时限',
    '请核对：到期应完成的，请改状态；到期后仍要坚持的，请在时限里写明“并长期坚持”。',
  ),
  'lookBack.unreadable': facts(
    'warning',
    '回头看结果看不懂',
    '请写明结果，例如“未反弹”“部分反弹”“反弹”；既反弹又已重新整改的，请写现在的情况。',
  ),
  'lookBack.undated': facts('warning', '回头看时间看不懂', '请按 2025-04-30 的样子填写日期。'),
  'lookBack.afterAsOf': facts(
    'warning',
    '回头看时间晚于统计日期',
    '请核对日期；确在统计日期之后的，这次统计不计入。',
  ),
  'lookBack.orderUnclear': facts(
    'warning',
    '看不出反弹和完成的先后',
    '请核对：反弹后还没有整改完的，请改状态；已经重新整改完成的，请填写新的完成日期（晚于回头看时间）。',
  ),
  'percent.unreadable': facts('warning', '进度看不懂', '请写 0 到 100 之间的百分比，例如“60%”。'),
} as const;
