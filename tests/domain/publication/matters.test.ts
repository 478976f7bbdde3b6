import { marked } from './marked';

interface Row {
  readonly text: string;
  readonly found: readonly string[];
  readonly why: string;
}

const COMPANIES: readonly Row[] = [
  {
    text: '由河南平工建筑工程有限公司施工',
    found: ['company-name: 河南平工建筑工程有限公司 → 某某公司'],
    why: 'registered',
  },
  {
    text: '向深圳市华为技术有限公司采购',
    found: ['company-name: 深圳市华为技术有限公司 → 某某公司'],
    why: '为 belongs to the name',
  },
  {
    text: '平湖市水务投资（集团）有限公司',
    found: ['company-name: 平湖市水务投资（集团）有限公司 → 某某公司'],
    why: 'brackets',
  },
  {
    text: '宇鸿公司制定了办法，华盛公司未制定',
    found: ['company-name: 宇鸿公司 → 某甲公司', 'company-name: 华盛公司 → 某乙公司'],
    why: 'short names, two of them',
  },
  {
    text: '云溪村鑫农种植专业合作社',
    found: ['company-name: 云溪村鑫农种植专业合作社 → 某某合作社'],
    why: 'cooperative',
  },
  {
    text: '聘请广东正大律师事务所',
    found: ['company-name: 广东正大律师事务所 → 某某律师事务所'],
    why: 'law office',
  },
  {
    text: '供销社下属利民农资经营部',
    found: ['company-name: 利民农资经营部 → 某某经营部'],
    why: 'shop',
  },
];

const ADDRESSES: readonly Row[] = [
  {
    text: '家住沙溪镇宝珠花园3栋2单元501室。',
    found: ['home-address: 沙溪镇宝珠花园3栋2单元501室 → 某处'],
    why: 'behind 家住',
  },
  { text: '住址：云汉村12号', found: ['home-address: 云汉村12号 → 某处'], why: 'behind its label' },
  {
    text: '阳光小区5栋402房',
    found: ['home-address: 阳光小区5栋402房 → 某处'],
    why: 'a flat of an estate',
  },
  { text: '宝珠中路9号3楼402室', found: [], why: 'an office' },
];

const MONEY: readonly Row[] = [
  {
    text: '陈志强违规领取补贴3.2万元。单位退回5万元。',
    found: ['likely-name: 陈志强 → 陈某某', 'personal-money: 3.2万元 → （改写）'],
    why: 'in the sentence with the name only',
  },
  { text: '责令其退缴17,659元', found: ['personal-money: 17,659元 → （改写）'], why: '其' },
  { text: '由本人退回招待费3000元', found: ['personal-money: 3000元 → （改写）'], why: '本人' },
  { text: '陈某某退回3500元', found: [], why: 'masked already' },
];

const WORDS: readonly Row[] = [
  { text: '对其立案审查调查', found: ['case-word: 立案审查调查 → （改写）'], why: 'case' },
  { text: '采取留置措施', found: ['case-word: 采取留置措施 → （改写）'], why: 'case' },
  { text: '正在初步核实', found: ['case-word: 初步核实 → （改写）'], why: 'case' },
  { text: '移送司法机关处理', found: ['case-word: 移送司法机关 → （改写）'], why: 'case' },
  { text: '移交问题线索20件', found: ['case-clue: 问题线索20件 → （改写）'], why: 'clues' },
  { text: '机密★长期', found: ['secret-mark: 机密★长期 → （改写）'], why: 'mark of a secret' },
  { text: '标题\n秘密\n正文', found: ['secret-mark: 秘密 → （改写）'], why: 'a line of its own' },
  {
    text: '内部资料，不得外传',
    found: ['secret-mark: 内部资料 → （改写）', 'secret-mark: 不得外传 → （改写）'],
    why: 'inside only',
  },
  { text: '引发群体性上访', found: ['mass-petition: 群体性上访 → （改写）'], why: 'petition' },
  { text: '越级上访2批次', found: ['mass-petition: 越级上访 → （改写）'], why: 'petition' },
  { text: '引发负面舆情', found: ['negative-publicity: 负面舆情 → （改写）'], why: 'publicity' },
  { text: '充当保护伞', found: ['sensitive-matter: 保护伞 → （改写）'], why: 'sensitive' },
];

describe('firms, addresses, money and matters that may stay inside', () => {
  it.each([...COMPANIES, ...ADDRESSES, ...MONEY, ...WORDS])('$text ($why)', ({ text, found }) => {
    expect(marked(text)).toEqual(found);
  });
});
