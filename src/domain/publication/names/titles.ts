import { wordSet } from './word-set';

/** What a person is called before and after the name: 局长张某某, 张某某局长. */
const TITLE_WORDS =
  '书记 支书 局长 主任 科长 处长 所长 队长 镇长 乡长 县长 市长 区长 州长 省长 村长 厅长 司长 股长 部长 院长 校长 园长 站长 厂长 行长 社长 会长 店长 庭长 检察长 秘书长 经理 董事长 总裁 教授 主席 组长 常委 委员 政委 教导员 指导员 调研员 巡视员 警长 警官 法官 检察官 律师 会计 出纳 秘书 工程师';

const AFTER_WORDS = '同志 先生 女士 老师 医生 师傅 等人 等同志 等领导 夫妇 本人';

/** Who someone is, said only before the name. */
const ROLE_WORDS =
  '民警 辅警 警员 干部 党员 职工 员工 教师 老师 医生 护士 学生 村民 居民 群众 农户 业主 市民 老板 股东 法人 法定代表人 实际控制人 当事人 违纪人员 违法人员 涉案人员 嫌疑人 被告人 被告 原告 举报人 信访人 上访人 投诉人 受害人 被害人 证人 行贿人 受贿人 请托人 贫困户 低保户 脱贫户 监测户 死者 伤者 家属 亲属 妻子 丈夫 儿子 女儿 父亲 母亲 配偶 亲戚 司机 行人 收款人 付款人 受益人 持卡人 书记员 驾驶员 工作人员 科员 办事员 网格员 联络员 责任领导 牵头领导 分管领导 包保领导 包案领导 挂点领导 联系领导 主管领导 联系人 负责人 责任人 经办人 承办人 审批人 记者 编辑 通讯员 助理 代表 作者 名叫 化名';

/** What stands before a colon and a name. */
const LABEL_WORDS =
  '姓名 联系人 负责人 责任人 经办人 承办人 签发人 审核人 填报人 填表人 制表人 复核人 领导 成员 主持 主持人 记录人 记录 出席 列席 参加人员 参会人员 参加 缺席 请假 汇报人 发言人 责编 审核 撰稿 户主 法人代表 监督人 督办人 收件人 电话 联系方式';

/** The titles that stand beside a name on either side. */
export const TITLE_LIST: readonly string[] = TITLE_WORDS.split(' ');

export const TITLES = wordSet(TITLE_WORDS);
export const BEFORE_NAME = wordSet(TITLE_WORDS, ROLE_WORDS);
export const AFTER_NAME = wordSet(TITLE_WORDS, AFTER_WORDS);
export const LABELS = wordSet(TITLE_WORDS, ROLE_WORDS, LABEL_WORDS);
