/** Problems 32–33. */
export const INSPECTION = {
  name: '巡察和审计整改责任方面',
  items: [
    {
      problem: '对上一轮巡察反馈问题举一反三不够，整改成果运用不足。',
      goal: '整改责任逐项落实，已改问题不反弹。',
      leader: '分局党委书记',
      unit: '纪检室',
      person: '巡察整改联络员',
      measures: [
        {
          measure: '对照上一轮反馈问题查摆剖析，制定整改方案。',
          deadline: '2024年8月底前',
          progress: '党委会专题研究3次，整改方案明确了目标、分工和时限。',
          completedOn: '2024-08-15',
        },
        {
          measure: '对已完成事项开展“回头看”。',
          deadline: '集中整改期内',
          progress: '“回头看”已完成一轮，未发现问题反弹。',
          completedOn: '2025-01-17',
        },
      ],
      percent: 1,
      status: '已完成',
    },
    {
      problem: '工会财务管理不规范，经费上缴和账簿设置不符合规定。',
      goal: '工会账簿独立设置，经费按规定上缴。',
      leader: '工会主席',
      unit: '工会委员会',
      person: '工会财务人员',
      measures: [{ measure: '学习工会经费规定，选配财务人员，独立设置账簿，补缴上级经费。' }],
      deadline: '2025年1月底前',
      progress:
        '一是组织工会委员学习政策文件3个。二是上级工会经费已补缴。三是会计账簿正在建立，往年凭证尚在整理。',
      percent: 0.6,
      status: '正在推进',
      remark: '审计重点关注',
    },
  ],
};
