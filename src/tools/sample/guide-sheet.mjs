/** Lines of the second sheet: prose about filling in, no header, so nothing that reads as a ledger. */
const LINES = [
  '填表说明',
  '1. 本表为示例数据，单位、职务、时限和进展均为虚构，仅用于试用本加载项。',
  '2. 一个问题可以写多条措施；问题、目标、责任人等栏按问题合并，措施、进展按行填写。',
  '3. 时限栏可以填日期，也可以填“2024年底前”“立行立改”“长期坚持”等表述。',
  '4. 进度按百分比填写；尚未启动的事项填 0%，长期坚持的事项可以不填。',
  '5. 状态请从下拉列表中选择。备注含“重点”二字的自动加粗，这是台账自带的格式规则。',
];

/** A sheet that is not a ledger. */
export function guideSheet() {
  return {
    name: '填表说明',
    widths: [90],
    rows: LINES.map((value, i) => ({
      height: i === 0 ? 36 : 22,
      cells: [{ style: i === 0 ? 'title' : 'note', value }],
    })),
    merges: [],
    frozenRows: 0,
    afterMerges: '',
    names: [],
  };
}
