import { documentsMade } from '../../../../src/domain/draft/figures/documents/documents-made';

test.each<[why: string, text: string, names: readonly string[]]>([
  ['制定', '分局制定《公务用车管理办法》，每日检查。', ['公务用车管理办法']],
  ['修订了', '修订了《食堂管理制度》。', ['食堂管理制度']],
  ['two verbs as one', '研究制定并印发《会议管理规定》。', ['会议管理规定']],
  ['修订完善', '已修订完善《档案管理规定》。', ['档案管理规定']],
  ['words between verb and name', '建立健全公文办理制度《公文处理细则》。', ['公文处理细则']],
  [
    'a list under one verb',
    '先后出台《采购管理办法》（试行）、《合同管理办法》和《印章使用规定》等3项制度。',
    ['采购管理办法', '合同管理办法', '印章使用规定'],
  ],
  ['names without anything between', '完善《值班制度》《请假制度》。', ['值班制度', '请假制度']],
  ['already, behind the name', '《案件评查办法》已于3月印发。', ['案件评查办法']],
  [
    'a list with 均已 behind it',
    '《评查办法》《问责办法》均已修订印发。',
    ['评查办法', '问责办法'],
  ],
  ['已完成……修订', '已完成《财务管理制度》修订工作。', ['财务管理制度']],
  ['已完成……等制度的修订', '目前已完成《接待办法》等5项制度的修订工作。', ['接待办法']],
  ['passed and issued', '《薪酬管理办法》已经党委会审议通过并印发实施。', ['薪酬管理办法']],
  ['another put into it', '完善了《议事规则》，将《报告制度》纳入其中。', ['议事规则']],
  ['已完成……的修订', '已完成《财务管理制度》的修订。', ['财务管理制度']],
  ['……的通知', '印发《考勤规定》的通知。', ['考勤规定']],
  ['将……印发', '将《学习制度》印发各支部。', ['学习制度']],
  ['对……进行了修订', '对《考勤管理规定》进行了修订。', ['考勤管理规定']],
  [
    'a rule followed and a rule made',
    '根据《党政机关公文处理工作条例》，制定《公文处理细则》。',
    ['公文处理细则'],
  ],
  ['made and followed at once', '制定并严格落实《涉案财物管理规定》。', ['涉案财物管理规定']],
  [
    'a cover notice names what it brings out',
    '印发《关于印发〈督办工作办法〉的通知》。',
    ['关于印发〈督办工作办法〉的通知'],
  ],
  ['marks inside marks', '印发《关于印发《督办办法》的通知》。', ['关于印发《督办办法》的通知']],
  ['the year in the name', '修订《绩效考核办法（2024年修订）》。', ['绩效考核办法（2024年修订）']],
  ['the ledger of a plan already done', '按照工作计划制定《轮岗办法》。', ['轮岗办法']],
  ['a gap made good', '针对未制定制度的问题，出台《借款管理办法》。', ['借款管理办法']],
  [
    'own committee rules',
    '修订《中国共产党某局委员会议事规则》。',
    ['中国共产党某局委员会议事规则'],
  ],
  ['a slip of the pen before it', '制定《值班规定，完善《交接班规定》。', ['交接班规定']],
  [
    'points of one cell',
    '一是制定《甲制度》；二是修订《乙制度》。\n3.学习《丙条例》。',
    ['甲制度', '乙制度'],
  ],
  ['被 the clause of another', '组织学习《条例》，并制定《学习制度》。', ['学习制度']],
])('%s', (_, text, names) => {
  expect(documentsMade(text).map(({ name }) => name)).toEqual(names);
});

test.each<[why: string, text: string, andMore: boolean]>([
  ['names more than it counts', '制定《甲办法》《乙办法》等5项制度。', true],
  ['counts what it names', '制定《甲办法》、《乙办法》等2项制度。', false],
  ['in Chinese', '制定《甲办法》《乙办法》等两项制度。', false],
  ['no number', '制定《甲办法》等制度。', true],
  ['behind brackets', '制定《甲办法》（试行）等三项制度。', true],
  ['no 等', '制定《甲办法》。', false],
])('are there others: %s', (_, text, andMore) => {
  expect(documentsMade(text)[0]?.andMore).toBe(andMore);
});
