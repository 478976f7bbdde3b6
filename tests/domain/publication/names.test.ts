import { marked } from './marked';

interface Row {
  readonly text: string;
  readonly found: readonly string[];
  readonly why: string;
  readonly people?: readonly string[];
}

const GUESSED: readonly Row[] = [
  {
    text: '党组书记、局长庞国荣受到党内严重警告处分',
    found: ['likely-name: 庞国荣 → 庞某某'],
    why: 'title before, deed behind',
  },
  {
    text: '副局长左重受到党内警告处分',
    found: ['likely-name: 左重 → 左某'],
    why: 'one character given',
  },
  { text: '会议由王国旭同志主持', found: ['likely-name: 王国旭 → 王某某'], why: '同志 behind' },
  {
    text: '县民政局王强局长表示',
    found: ['likely-name: 王强 → 王某'],
    why: 'office before, title behind',
  },
  { text: '张建国（男，1970年生）', found: ['likely-name: 张建国 → 张某某'], why: 'brackets' },
  { text: '张建国，男，汉族', found: ['likely-name: 张建国 → 张某某'], why: '，男，' },
  {
    text: '欧阳志强同志',
    found: ['likely-name: 欧阳志强 → 欧阳某某'],
    why: 'surname of two characters',
  },
  {
    text: '联系人：高新民，',
    found: ['likely-name: 高新民 → 高某某'],
    why: 'an ordinary word, but behind a label',
  },
  {
    text: '市审计局局长   李火生',
    found: ['likely-name: 李火生 → 李某某'],
    why: 'a signature with blanks',
  },
  { text: '局长  李　明\n', found: ['likely-name: 李　明 → 李某'], why: 'spaced, under a title' },
  { text: '责任人：李　明\n', found: ['likely-name: 李　明 → 李某'], why: 'spaced' },
  {
    text: '成员：张建国、李志强、王芳',
    found: [
      'likely-name: 张建国 → 张某某',
      'likely-name: 李志强 → 李某某',
      'likely-name: 王芳 → 王某',
    ],
    why: 'a list behind a label',
  },
  {
    text: '张建国、李志强同志',
    found: ['likely-name: 张建国 → 张某某', 'likely-name: 李志强 → 李某某'],
    why: 'a list before 同志',
  },
  {
    text: '通讯员 石杰 陈聘升\n',
    found: ['likely-name: 石杰 → 石某', 'likely-name: 陈聘升 → 陈某某'],
    why: 'a list with blanks',
  },
  {
    text: '给予付晓光留党察看一年处分',
    found: ['likely-name: 付晓光 → 付某某'],
    why: 'what was done to someone',
  },
  { text: '陈志强违规操办婚宴', found: ['likely-name: 陈志强 → 陈某某'], why: 'a deed behind' },
  {
    text: '民警阿卜杜拉·买买提在现场',
    found: ['likely-name: 阿卜杜拉·买买提 → 阿某某'],
    why: 'a name with a dot',
  },
  {
    text: '局长董军受到处分。董军退赔',
    found: ['likely-name: 董军 → 董某', 'likely-name: 董军 → 董某'],
    why: 'told once, found everywhere',
  },
  { text: '市政府李强总经理', found: [], why: 'inside 政府 no word ends: nothing is guessed' },
];

const IN_A_STRETCH: readonly Row[] = [
  {
    text: '安排张三落实',
    people: ['张三'],
    found: ['person-name: 张三 → 张某'],
    why: 'no word ends beside it, but it is known',
  },
  {
    text: '提高强度、完成立项',
    people: ['高强', '成立'],
    found: [],
    why: 'the surname ends a word',
  },
  {
    text: '召开常委会、方志馆会议',
    people: ['常委会', '方志馆'],
    found: [],
    why: 'offices in the cell',
  },
  {
    text: '王建国牵头',
    people: ['王建、王建国'],
    found: ['person-name: 王建国 → 王某某'],
    why: 'the longer name',
  },
];

const CALLS: readonly Row[] = [
  {
    text: '由郑书记牵头',
    people: ['郑书记'],
    found: ['person-name: 郑书记 → 书记'],
    why: 'surname and title in the ledger',
  },
  {
    text: '请李副局长审签',
    people: ['李副局长'],
    found: ['person-name: 李副局长 → 副局长'],
    why: '副',
  },
  {
    text: '书记任组长，高校长效机制',
    people: ['任组长', '高校长'],
    found: [],
    why: 'verbs and words, no calls',
  },
  {
    text: '张三牵头',
    people: ['分管领导（张三）'],
    found: ['person-name: 张三 → 张某'],
    why: 'the name in brackets',
  },
];

const LOOKALIKES: readonly Row[] = [
  {
    text: '陈云峰同志',
    found: ['likely-name: 陈云峰 → 陈某某'],
    why: 'longer than the name of a public figure',
  },
  { text: '时任村支书胡羽飞被党内除名', found: ['likely-name: 胡羽飞 → 胡某某'], why: '支书' },
  {
    text: '董事长项小龙作动员讲话',
    found: ['likely-name: 项小龙 → 项某某'],
    why: 'a surname that is a word',
  },
];

const KNOWN: readonly Row[] = [
  {
    text: '由张三负责',
    people: ['张三'],
    found: ['person-name: 张三 → 张某'],
    why: 'in the ledger',
  },
  {
    text: '张三、李四已整改',
    people: ['张三、李四'],
    found: ['person-name: 张三 → 张某', 'person-name: 李四 → 李某'],
    why: 'two in a cell',
  },
  {
    text: '张三牵头',
    people: ['张三（副局长）'],
    found: ['person-name: 张三 → 张某'],
    why: 'a title in brackets',
  },
  {
    text: '赵建国牵头',
    people: ['局长赵建国'],
    found: ['person-name: 赵建国 → 赵某某'],
    why: 'a title before',
  },
  {
    text: '赵建国牵头',
    people: ['赵建国副局长'],
    found: ['person-name: 赵建国 → 赵某某'],
    why: 'a title behind',
  },
  {
    text: '赵建国牵头',
    people: ['组长：赵建国；成员：各科室'],
    found: ['person-name: 赵建国 → 赵某某'],
    why: 'labels in the cell',
  },
  {
    text: '李明牵头',
    people: ['李　明'],
    found: ['person-name: 李明 → 李某'],
    why: 'spaced in the ledger',
  },
  {
    text: '李　明牵头',
    people: ['李明'],
    found: ['person-name: 李　明 → 李某'],
    why: 'spaced in the text',
  },
  { text: '紧张力度', people: ['张力'], found: [], why: 'inside other words' },
  { text: '在高峰期，早高峰时段', people: ['高峰'], found: [], why: 'an ordinary word' },
  {
    text: '由高峰同志负责',
    people: ['高峰'],
    found: ['person-name: 高峰 → 高某'],
    why: 'an ordinary word that is a person here',
  },
  {
    text: '办公室、各科室、党委书记、分管领导、公安局',
    people: ['办公室', '各科室', '党委书记', '分管领导', '公安局', '全体党员', '水利站'],
    found: [],
    why: 'cells without a name',
  },
  {
    text: '深入学习习近平总书记重要讲话',
    people: ['习近平'],
    found: [],
    why: 'public in every text',
  },
];

describe('names of persons', () => {
  it.each([...GUESSED, ...IN_A_STRETCH, ...CALLS, ...LOOKALIKES, ...KNOWN])(
    '$text ($why)',
    ({ text, people, found }) => {
      expect(marked(text, people)).toEqual(found);
    },
  );
});

describe('masks of names', () => {
  const ROWS: readonly Row[] = [
    {
      text: '张建国同志、张志强同志，张建国同志',
      found: [
        'likely-name: 张建国 → 张某甲',
        'likely-name: 张志强 → 张某乙',
        'likely-name: 张建国 → 张某甲',
      ],
      why: 'two of one surname, each with one mask',
    },
    {
      text: '张某某已退款，局长张志强在场',
      found: ['likely-name: 张志强 → 张某甲'],
      why: 'a 张某某 stands in the text: not the same person',
    },
    {
      text: '张某甲、张某乙已退款，局长张志强在场',
      found: ['likely-name: 张志强 → 张某丙'],
      why: 'the next that is free',
    },
  ];

  it.each(ROWS)('$why', ({ text, found }) => {
    expect(marked(text)).toEqual(found);
  });
});
