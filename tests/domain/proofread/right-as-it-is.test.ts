import { proofread } from '../../../src/domain/proofread/proofread';

function foundIn(text: string): readonly (readonly [string, string])[] {
  return proofread(text, null).map(({ code, text: words }) => [code, words]);
}

/** What looks like a slip and is none. */
test.each([
  [
    'numbers that run through headings',
    '（一）学习方面\n1.组织学习\n（1）甲事项\n（2）乙事项\n2.调查研究\n（3）丙事项\n（二）作风方面\n1.会风\n（4）丁事项\n（5）戊事项',
  ],
  [
    'numbers that begin again under each heading',
    '（一）学习方面\n1.组织学习\n2.调查研究\n（二）作风方面\n1.会风\n2.文风\n（三）廉政方面\n1.教育\n2.监督',
  ],
  [
    'a part that leaves out a level, as all of its kind',
    '一、总体情况\n1.组织领导\n2.制度建设\n二、下一步打算\n1.持续整改\n2.巩固成果',
  ],
  [
    'points inside a point',
    '一是加强学习：一是集中学，二是个人学。\n二是加强检查。\n三是加强问责：一是约谈，二是通报。',
  ],
  [
    'a list inside a point',
    '一是清理三类事项：\n（1）往来款项；\n（2）固定资产；\n（3）对外投资。\n二是健全制度。',
  ],
  [
    'points that continue in the next paragraph',
    '主要做法如下：一是加强领导。\n二是压实责任。\n三是加强督导。',
  ],
  [
    'two runs of points in two paragraphs',
    '在学习上，一是集中学，二是自学。\n在作风上，一是改会风，二是改文风，三是改话风。',
  ],
  [
    'more than ten points',
    '一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十一是子。十二是丑。',
  ],
  ['a reference to a number', '按照第（三）项和附件（5）的要求办理，详见（2）所列清单。'],
  ['words that begin like numbers', '统一是前提。一是一、二是二，实事求是。'],
  ['first without second', '首先，要提高认识，压实责任。'],
  ['once more', '会议再次强调纪律，要求首先核对台账，其次核对凭证，再次核对实物。'],
  ['the rest without a figure', '反馈的38个问题，已完成整改21个，其余正在推进。'],
  ['a part of a part', '反馈的38个问题，已完成整改30个（其中逾期完成3个），正在推进8个。'],
  ['a part of a part after 其中', '反馈的38个问题，已完成整改30个，其中基本完成5个，正在推进8个。'],
  [
    'two rounds in one sentence',
    '第一轮反馈的144个问题已完成整改143个；第二轮反馈的68个问题已完成整改55个。',
  ],
  [
    'types told one after the other',
    '要求立行立改的20个、分阶段整改的15个问题中，分别有18个、10个（占90%、66.67%）已完成整改。',
  ],
  [
    'problems and measures',
    '针对反馈的26个问题制定整改措施58条，已完成整改26个，58条措施全部落实。',
  ],
  ['cut off, as audit offices do', '审计指出的1786个问题，已完成整改1691个，整改完成率94%。'],
  [
    'an open problem keeps the rate below 100%',
    '反馈的1000个问题，已完成整改999个，正在推进1个，完成率99.9%。',
  ],
  ['a rough rate', '整改任务2164项，已完成1275项，完成率近60%。'],
  ['基本完成 in the rate', '反馈的40个问题，已完成整改30个，基本完成6个，正在推进4个，完成率90%。'],
  [
    'long-term left out of the base',
    '反馈的40个问题，已完成整改30个，正在推进6个，需长期坚持4个，完成率83.33%。',
  ],
  [
    'all done while long-term ones are told apart',
    '反馈的33个问题已全部完成整改，需长期坚持的5个问题正按计划抓落实。',
  ],
  [
    'problems and the tasks they were split into',
    '反馈的38个问题分解为52项任务，已完成40项，正在推进12项。',
  ],
  ['problems and letters', '反馈的38个问题逐一建账，办结信访件12件。'],
  ['a rate of money', '查出问题12个，已整改10个，涉及500万元，金额整改率90%。'],
  ['what single checks found', '办公室检查发现问题15个。财务科检查发现问题9个。'],
  ['feedback of other years', '2023年度审计发现问题12个，2024年度审计发现问题8个。'],
  [
    'times, addresses and decimals',
    '电话：0760-12345678（工作日8:30-12:00），邮箱：abc.d@example.com，网址：https://www.example.com/a,b?c=1，占比55.26%，金额1,234.5万元。',
  ],
  [
    'Latin words with their signs',
    '会议指出，要用好PDCA（Plan-Do-Check-Act）方法，由A、B两组分别负责。',
  ],
  ['ellipses and strong stops', '大家纷纷表示：要干就干好！真的吗？！“……”处为省略内容。'],
  ['a name put into two columns', '出席：王 强、李小明、张 伟，列席：赵一。'],
  ['who wrote it', '整改工作取得阶段性成效，下一步将持续推进。（记者 王小明）'],
  [
    'AABB and distributives',
    '认认真真，逐条逐项、逐条逐条核对，一件一件落实，一项一项销号，天天看、常常问。',
  ],
  ['two words that meet', '做好本职工作工作人员也要学习；加强党的组织组织生活更规范。'],
  ['的 and 了 inside words', '目的的确明确，对此进行了了解，不能一走了了之。'],
  ['deadlines that end', '报名截止2025年5月1日，截止日期不变，受理信访截止时间为2025年8月16日。'],
  ['patrols', '市委巡察组反馈后，派出所建立巡查上报机制，加强夜间巡查，落实网格巡查意见箱管理。'],
  ['accounts', '设置会计账簿，清理挂账，建立整改台账，搭好帐篷。'],
  [
    'a range of months over the year',
    '2024年11月至2025年2月开展专项整治，2024年12月至次年3月开展回头看。',
  ],
  ['a period without its first day', '公示期：2025年4月27日至5月11日（14天，不含首日）。'],
  ['workdays over a holiday', '公示期：2025年4月27日至5月11日（8个工作日）。'],
  ['29 February', '2024年2月29日和某年2月29日都存在。'],
  [
    'who signs as in the heading',
    '某县生态环境保护督察整改工作领导小组办公室\n关于整改情况的通报\n整改工作有序推进。\n某县生态环境保护督察整改工作领导小组办公室',
  ],
  ['numbers of months', '历时13个月，利用18月龄数据。'],
  ['a masked number and person', '联系人张某某，电话138****1234，车牌粤T×××12。'],
  ['braces of no template', '公式写作{}或{a,b}。'],
  [
    'paragraphs cut by width',
    '局党委高度重视整改工作，专门召开会议研究。会议要求各单位迅速行动\n起来，把整改作为一项严肃的政治任务抓紧抓实抓好。同时明确了工作\n责任和完成时限，要求逐项落实到人。',
  ],
])('%s', (_name, text) => {
  expect(foundIn(text)).toEqual([]);
});
