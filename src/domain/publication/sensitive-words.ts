import type { ConcernCode } from './concerns';

/** Words of one kind, and what is said of them. */
export interface SensitiveWords {
  readonly code: ConcernCode;
  readonly words: RegExp;
  /** Why the matter may have to stay inside, and what to do. */
  readonly message: string;
}

/**
 * Matters that a public version may leave out with consent: secrets, cases under review, what may raise
 * negative publicity or mass petition, and other major sensitive matters (rules of counties on making
 * inspection rectification public).
 */
export const SENSITIVE_WORDS: readonly SensitiveWords[] = [
  {
    code: 'secret-mark',
    words: /(?:绝密|机密|秘密)[ \u3000]?[★☆](?:[ \u3000]?(?:\d{1,2}年|\d{1,2}个月|长期))?/gu,
    message: '这是国家秘密标志，带密级的内容不得公开；请先送保密审查，按审查意见处理。',
  },
  {
    code: 'secret-mark',
    words: /^[ \t\u3000]*(?:绝密|机密|秘密)[ \t\u3000]*$/gmu,
    message: '这是国家秘密标志，带密级的内容不得公开；请先送保密审查，按审查意见处理。',
  },
  {
    code: 'secret-mark',
    words:
      /(?:内部(?:资料|文件|材料|事项)|仅供内部(?:使用|参考|传阅)|党内文件|注意保密|阅后(?:收回|销毁)|(?:不得|严禁|请勿)(?:外传|外泄|对外公开|翻印|复制外传))/gu,
    message: '文中有内部材料的标记，公开版不应出现；请核对这部分能否公开，不能公开的删去。',
  },
  {
    code: 'case-word',
    words:
      /(?:纪律审查和监察调查|审查调查|立案审查(?:调查)?|立案调查|立案侦查|监察调查|监察立案|被?立案查处|采取留置措施|(?<!滞)留置(?!权|送达|针)|双规|初步核实|初核|谈话函询|函询|(?:涉嫌)?严重违纪违法|涉嫌(?:职务)?(?:违纪|违法|犯罪)|(?:移送|移交)(?:司法|检察|公安|监察)机关|移送司法|采取强制措施|刑事拘留|取保候审|批准逮捕)/gu,
    message:
      '这涉及案件办理；正在初核、已立案但未公布的案件，经同意可以不公开，请核对案件是否已经公布。',
  },
  {
    code: 'case-clue',
    words:
      /(?:重大|重要|违纪|违法|违规|犯罪|职务|案件|信访|举报|可疑|有关|相关|问题){0,3}线索(?:\d{1,4}[件条个起])?/gu,
    message: '这里说到问题线索；线索的来源和内容不公开，只写总数的请按当地口径核对。',
  },
  {
    code: 'mass-petition',
    words:
      /(?:群体性(?:上访|信访|事件)|集体(?:上访|访)|集访|越级(?:上访|走访|访)|(?:进京|赴省|到省|赴京)(?:上访|非访|集访)|非正常上访|非访|缠访|闹访|重复访|串联(?:上访|维权)|聚集(?:上访|维权|滋事)|拉横幅|聚众)/gu,
    message: '这可能引发或涉及群体性信访；公开前请会同信访部门评估，经同意可以不公开。',
  },
  {
    code: 'negative-publicity',
    words:
      /(?:(?:负面|重大|敏感|网络|涉警|涉法)舆情|舆情(?:事件|危机|风险|炒作)|(?:恶意|网络|媒体)炒作|媒体曝光|负面(?:报道|新闻|评价)|(?:恶劣|不良|负面)的?(?:社会)?影响|影响(?:极其|十分)?恶劣)/gu,
    message: '这可能引发负面舆情；公开前请评估影响，影响重大的经同意可以不公开。',
  },
  {
    code: 'sensitive-matter',
    words:
      /(?:保护伞|邪教|境外(?:势力|渗透|敌对)|敌对势力|维稳|涉稳|涉军群体|(?:民族|宗教)(?:矛盾|冲突|纠纷)|敏感(?:案件|事件|人员|群体)|(?:涉密|泄密)(?:文件|人员|载体|项目|事件|案件)?|国家秘密|工作秘密|商业秘密)/gu,
    message: '这属于敏感事项；公开前请送保密或主管部门把关，经同意可以不公开。',
  },
];
