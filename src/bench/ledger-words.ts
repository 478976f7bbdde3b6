/** The words the measured ledgers are put together from. All of it is made up. */
export const TITLES = [
  '序号',
  '问题类别',
  '具体问题',
  '原因分析',
  '整改目标',
  '整改措施',
  '责任领导',
  '责任单位',
  '责任人',
  '整改时限',
  '整改进展情况',
  '完成进度',
  '整改状态',
  '实际完成时间',
  '备注',
] as const;

type Words = readonly [string, ...string[]];

export const CATEGORIES: Words = ['党的建设', '作风建设', '财务管理', '安全生产', '项目建设'];
export const UNITS: Words = [
  '办公室',
  '组织科',
  '财务科',
  '安监科',
  '工程科',
  '信息中心',
  '督查室',
];
export const LEADERS: Words = ['赵一', '钱二', '孙三', '李四', '周五', '吴六', '郑七'];
export const SUBJECTS: Words = [
  '学习计划',
  '会议记录',
  '固定资产登记',
  '值班值守',
  '合同审核',
  '工程变更手续',
  '培训档案',
  '应急预案',
  '公务接待审批',
  '群众来信办理',
];
export const SHORTFALLS: Words = [
  '不够规范',
  '落实不到位',
  '缺少台账',
  '责任没有到人',
  '更新不及时',
  '针对性不强，只作一般部署，没有结合本单位实际研究具体办法',
];
export const EXAMPLES: Words = [
  '抽查发现有记录不全的情况',
  '个别材料没有签字',
  '两次会议之间间隔过长',
  '群众反映办理时间偏长，窗口人员解释不清，先后来了几趟才办成',
  '部分资料存放分散，查找不便',
];
export const CAUSES: Words = ['重视程度不够', '制度不健全', '日常检查少', '人员调整后交接不清'];
export const GOALS: Words = ['制度健全，执行到位', '当年问题当年解决', '形成长效机制', '手续齐全'];
export const VERBS: Words = ['制定', '修订', '补齐', '逐项核对', '公开', '集中整理'];
export const ORDINALS: Words = ['一是', '（1）', '1.', ''];

/** One of many ways to write a deadline; `Y` stands for a year, `M` and `D` for month and day. */
export const DEADLINES: Words = [
  'Y年M月底前',
  'Y年M月D日前',
  'Y年底前，并长期坚持',
  '立行立改',
  '立行立改，长期坚持',
  '长期坚持',
  '持续整改',
  'Y年M月D日',
  'Y.M.D',
  'M月底前',
  '三个月内完成',
  'Y年第三季度末',
  'Y年M月至12月',
  '每季度末',
  '收到反馈后30个工作日内',
  'Y年M月中旬',
];

/** What a status column says, with the progress text and the share that go with it. */
export const STATES: readonly [
  readonly [status: string, progress: string, percent: number],
  ...(readonly [string, string, number])[],
] = [
  ['已完成', '已按要求整改到位，有关材料已归档', 1],
  ['已完成', '制度已印发执行，并组织了专题学习', 1],
  ['正在推进', '正在按序时进度推进，方案已报审', 0.6],
  ['正在推进', '已完成初稿，正在征求意见', 0.4],
  ['基本完成', '主要措施已落实，尚待验收', 0.9],
  ['长期坚持', '坚持每季度检查一次', 0.8],
  ['未启动', '', 0],
];
