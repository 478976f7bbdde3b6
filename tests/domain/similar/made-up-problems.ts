/** So many different problems as offices write them, the same in every run. */
export function madeUpProblems(count: number): readonly string[] {
  let state = 7;
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return list[(state >>> 8) % list.length] ?? '';
  };
  return Array.from({ length: count }, () => {
    const place = pick(PLACES) + pick(PLACES) + pick(KINDS);
    return `${place}${pick(OBJECTS)}${pick(ASPECTS)}${pick(ENDS)}，${pick(DETAILS)}${pick(OBJECTS)}${pick(ENDS)}`;
  });
}

const PLACES = Array.from('东西南北中上下大小新石龙凤河湖山林田桥塘岭湾坪坝沙江金银铜铁松柏');
const KINDS = ['村', '社区', '镇', '街道', '局', '所', '中心', '学校', '公司', '支部'];
const OBJECTS = [
  ...[
    '三会一课',
    '公务接待',
    '固定资产',
    '谈心谈话',
    '民主生活会',
    '工程变更',
    '合同审核',
    '党费收缴',
  ],
  ...[
    '食堂采购',
    '信访办理',
    '涉案财物',
    '干部档案',
    '选人用人',
    '意识形态',
    '消防设施',
    '扶贫资产',
  ],
  ...[
    '招标投标',
    '村务公开',
    '公车使用',
    '值班值守',
    '保密文件',
    '补贴发放',
    '环境整治',
    '应急预案',
  ],
];
const ASPECTS = ['制度', '管理', '记录', '审批', '责任', '台账', '监督', ''];
const ENDS = ['不规范', '不到位', '不及时', '落实不严', '存在薄弱环节', '有待加强', '流于形式'];
const DETAILS = ['抽查发现', '群众反映', '上一轮指出后', '近三年', '个别干部', '审计指出', '年底'];
