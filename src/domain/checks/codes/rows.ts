import { facts } from './facts';

/** What a row lacks or repeats. */
export const ROW_CODES = {
  'serial.missing': facts('info', '没有序号', '请补写序号。'),
  'serial.duplicate': facts('warning', '序号重复', '请核对是不是同一个问题；不是的，请改正序号。'),
  'serial.jump': facts('info', '序号不连续', '请核对有没有漏行、误删行或排错顺序，再改正序号。'),
  'problem.missing': facts(
    'warning',
    '没有写问题',
    '请补写问题内容；如果这一行不是问题，请删除序号。',
  ),
  'problem.duplicate': facts(
    'warning',
    '问题重复',
    '请核对是不是重复填写；重复的请删除一处，不然会多计一个问题。',
  ),
  'measure.missing': facts('warning', '没有写整改措施', '请补写整改措施。'),
  'measure.duplicate': facts('info', '措施重复', '请核对是不是重复填写；重复的请删除一处。'),
  'unit.missing': facts(
    'warning',
    '没有责任单位',
    '请补写责任单位，不然分单位统计时会归入“未填责任单位”。',
  ),
  'unit.variants': facts(
    'warning',
    '单位写法不一',
    '如果是同一个单位，请统一写法，不然会按两个单位统计。',
  ),
  'leader.missing': facts('info', '没有责任领导', '请补写责任领导。'),
  'evidence.missing': facts(
    'info',
    '完成但没有佐证',
    '请补写佐证材料；没有佐证的，请核对是否真已完成。',
  ),
  'longTerm.noMechanism': facts(
    'info',
    '长期坚持但没有机制',
    '请写明靠什么长期坚持，例如制度名称、多久检查一次。',
  ),
} as const;
