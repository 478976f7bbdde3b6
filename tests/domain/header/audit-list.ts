/** The shape of an audit office's list: groups over groups over columns. */
export function auditList(): { rows: (string | null)[][]; merges: string[] } {
  const groups: [string, [string, string[]][]][] = [
    ['序号', [['', ['']]]],
    [
      '单位名称',
      [
        ['一级单位', ['']],
        ['具体责任单位', ['']],
      ],
    ],
    ['问题来源', [['', ['']]]],
    ['审计报告出具年份', [['', ['']]]],
    ['问题类别', [['', ['']]]],
    [
      '问题在审计报告中的序号及表述',
      [
        ['一级标题', ['']],
        ['二级标题', ['']],
        ['三级标题', ['']],
        ['在审计报告中的表述', ['']],
      ],
    ],
    [
      '整改责任清单',
      [
        ['具体责任单位', ['']],
        ['具体问题表述', ['']],
        ['问题金额（万元）', ['']],
        ['负责监督管理责任的主管部门', ['']],
      ],
    ],
    [
      '整改目标清单',
      [
        ['整改类型', ['']],
        ['法规政策依据', ['']],
        ['整改要求', ['']],
        ['整改时限', ['']],
      ],
    ],
    [
      '具体责任单位细化的整改要求',
      [
        ['整改完成标准', ['']],
        ['细化的整改措施', ['']],
        ['对应的完成时间', ['']],
      ],
    ],
    [
      '具体责任单位整改责任人',
      [
        ['整改第一责任人', ['']],
        ['协助整改工作的领导', ['']],
        ['牵头整改部门责任人及联系电话', ['']],
        ['配合整改部门责任人及联系电话', ['']],
        ['审计部门责任人及联系电话', ['']],
      ],
    ],
    [
      '具体责任单位整改情况',
      [
        ['已采取的整改措施', ['']],
        ['项目数(个)', ['']],
        ['问题整改金额（万元）', ['']],
        [
          '其中',
          [
            '追缴资金（万元）',
            '归还原渠道（万元）',
            '统筹盘活（万元）',
            '加快拨付（万元）',
            '退抵税费或补缴补发（万元）',
            '调整账表（万元）',
            '终止或调整金融业务服务(万元)',
            '补办手续、重签协议、停止收费等加强管理（万元）',
          ],
        ],
        ['其他', ['方式', '金额（万元）']],
        ['土地、森林等面积（公顷）', ['']],
        ['矿产资源、产能等（万吨）', ['']],
        ['单位（个）', ['']],
        ['家庭（户）', ['']],
        ['人数（人）', ['']],
        ['住房（套）', ['']],
        ['追责问题情况', ['情形', '人数']],
        ['完善制度情况', ['数量（个）', '（分修订、制定，文件名称）']],
        ['未整改到位问题原因及下一步计划', ['']],
        ['是否已完成整改', ['']],
        ['是否销号', ['']],
      ],
    ],
  ];
  const [first, second, third]: [(string | null)[], (string | null)[], (string | null)[]] = [
    [],
    [],
    [],
  ];
  const merges: string[] = [];
  for (const [group, parts] of groups) {
    const start = first.length;
    for (const [part, columns] of parts) {
      const partStart = second.length;
      for (const column of columns) {
        first.push(first.length === start ? group : null);
        second.push(second.length === partStart ? part || null : null);
        third.push(column || null);
      }
      if (columns.length > 1) merges.push(`${letter(partStart)}4:${letter(second.length - 1)}4`);
      else if (part !== '') merges.push(`${letter(partStart)}4:${letter(partStart)}5`);
      else merges.push(`${letter(partStart)}3:${letter(partStart)}5`);
    }
    if (first.length - start > 1) merges.push(`${letter(start)}3:${letter(first.length - 1)}3`);
  }
  const end = letter(first.length - 1);
  merges.push(`A1:${end}1`, `A2:${end}2`);
  return { rows: [['整改清单'], ['截至2025年03月31日'], first, second, third], merges };
}

function letter(at: number): string {
  return at < 26
    ? String.fromCharCode(65 + at)
    : `${letter(Math.floor(at / 26) - 1)}${letter(at % 26)}`;
}
