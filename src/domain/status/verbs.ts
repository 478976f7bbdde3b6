import type { Said } from './words';

/** End states: said of a thing, the thing is finished. */
const STRONG =
  '整改落实完毕|整改落实到位|整改完成|整改完毕|整改到位|整改结束|整改落实|整改销号|整改闭合|整改合格|整改回复|整改好|落实完毕|清理完毕|清理到位|处置完毕|处置到位|修复完毕|更换完毕|拆除完毕|维修完毕|了结|修好|符合要求|认定销号|认定整改|销账|销案|闭合|改好|做完|办完|办好|办结|办理完毕|处理完毕|落实到位|解决到位|闭环|销号|归零|清零|结案|关闭|验收销号|通过验收|验收合格|验收通过|竣工验收|完成整改|立行立改|即知即改|立改';
/** Verbs that finish whatever stands after them, the whole or a part. */
const WEAK = '完成|整改|解决|落实|处理|处置|纠正|改正|修复|完工|竣工|整治|治理|改完|改|办';

/** 已完成, 均已办结, 全部完成, 完成了. */
export const FINISHED = `(?:(?:(?:均|都|全部|全|现|业)?已经?(?:全部|均)?|均|(?<![大多])都|(?<!并非|不是|不算)全部)(?:${STRONG}|${WEAK})|完成了|得到(?:有效|妥善|彻底|全面|圆满|根本)?(?:解决|整改|纠正))`;
const IS_STRONG = new RegExp(`(?:${STRONG})$`, 'u');

/** 尚未完成, 没有整改到位, 未开展; 无法完成. */
const NOT =
  '(?:(?:并非|不是|不算|谈不上|(?:尚|还|仍|均|都|暂|并|至今)?(?:未能?|没能|没有?|不曾))(?:得到|予以|进行|全部|全)?)';
const CANNOT = '(?:无法|不能|难以|很难|不可能)(?:按[期时]|如期|及时|全部|彻底)*';
export const NOT_FINISHED = `(?:${NOT}(?:完成|整改|改|办结|解决|闭环|关闭|归零|清零|完工|竣工|结案|达标|消除|排除|闭合|修复|做)|${CANNOT}(?:完成|整改|推进|实施|解决|落实|办结))`;
/** These verbs take objects of the problem itself (未落实责任制), so nothing but 到位 may follow. */
const BARE_END = '(?=$|整改|到位|完毕|完成|工作|任务|的?原因|[的,])';
export const NOT_DONE_BARE = `(?:${NOT}(?:落实|处理|处置|纠正|改正|办理|整治)${BARE_END})`;
export const NOT_BEGUN = `(?:(?<=^(?:目前|现|因[^,;。]{1,12})?)(?:尚|还|暂|至今)(?:未|没有?)(?:启动|开始|开展|动工|开工|实施|着手)|${NOT}(?:启动|开始|开展|部署|动工|开工|实施|着手|下达|下发|进行|动手)${BARE_END})`;
export const NOT_ACCEPTED = `(?:${NOT}(?:验收|销号|通过验收|通过审核|通过复查|核销))`;
export const NOT_IN_PLACE = `(?:(?:整改|^|工作|措施)${NOT}(?:全部|完全)?到位)`;

/** Something was begun or prepared; the words after 已 that no end state can be. */
export const BEGUN =
  '(?:已经?(?:向[^,;。]{1,10}?)?(?:研究|部署|启动|着手|开始|立项|上报|报送|申报|报批|提交|行文|请示|发函|致函|摸排|排查|核查|调研|对接|协调|转办|交办|移交|移送|受理|立案|委托|招标|开工|动工|进场|签订|签约|采购|下单|下达|成立|安排|部分|初步|拟定|起草|责成|责令|要求|开展[^,;。]{0,4}(?:调研|摸排|排查|核查|自查)|列入|纳入(?!日常|常态|长效)|提请|提起|采取(?!的)|督促|报(?=[^,;。]{1,6}审)|(?:印发|下发|发出)[^,;。]{0,6}通知)|(?:已经?|先后)召开|召开了)';
/** 已制定整改方案: a paper that the work is to follow. */
export const PLANNED =
  '(?:(?:(?:已经?|完成了?)(?:研究|讨论)?(?:制定|拟定|拟订|编制|起草|形成|印发|制订|明确)了?|(?:制定|制订|明确)了)(?:印发|出台)?[^,;。]{0,12}?(?:方案|计划|初稿|草案|征求意见稿|清单|台账|时间表|路线图|任务书)|(?:方案|计划|初稿|清单|台账)已经?(?:制定|印发|形成|出台|下发|拟定|报送|上报))';

export const HINDERED =
  '(?:(?:整改|推进|项目|工作|工程|任务|实施|施工|建设)(?:已|被|暂时)?(?:暂停|暂缓|停工|中止)|不具备[^,;。]{0,6}条件|需(?:要)?(?:上级|市里|县里|省里|多部门|相关部门|有关部门)[^,;。]{0,8}?(?:协调|支持|解决|帮助))';
export const AWAITING =
  '(?:(?:正在|申请|提请|报请|等待|已上?报|已报送|已提交|待)[^,;。后]{0,8}?(?:验收|销号|复核|审核|验证)(?!材料|资料|准备|方案|(?:合格|通过)?后))';
/** 待党组会审议: a paper goes its way. */
export const DECIDING =
  '(?:(?:待|等待?|已报)[^,;。后]{0,8}?(?:审议|审批|批复|批准|研究|讨论|上会|判决))';
export const ASKED = '(?:是否(?:已经?)?[^,;。]{0,6}|未发现|未出现|未发生|未再|没有发现)';

/** After a verb: the whole is meant. */
const WHOLE_FOLLOWS =
  /^(?:了|全部|所有|既定|上述|以上|各项|该项|本项|此项|[该的]|问题|相关|整改|对[^,;。]{1,16}?的整改|共?\d+项|100%|百分之百){0,5}(?:任务|销号|验收|目标|整治|落实|工作|事项|到位|内容|措施|要求|完毕|情况|归零|复核|回复|好了?){0,4}(?=$|[并且及和待仍但,]|后(?!续)|长期|持续)/u;
/** 完成5项, 施工完成80%, 完成过半: so much, of more. */
export const SHARE_DONE =
  '(?:(?:完成|施工|整改|办结)(?:整改|办结)?(?:进度|率|了|约|近|总量的|投资的)*(?:\\d+(?:\\.\\d+)?%|\\d+\\/\\d+|\\d+[项个件条处]|[一二三四五六七八九]成|过半|一半|大半))';

/** After an end state: it was said of a paper, not of the work. */
const PAPER_FOLLOWS =
  /^(?:工作|措施|任务|情况|的)*(?:方案|报告|台账|计划|清单|设计|初稿|材料|自查|摸排|部署|动员|责任|措施|制度|通知|图纸|前期|专班|会议|培训|手续|协议|资料|机制)/u;
/** 已整改3项, 已完成总量的70%: so much, of more. */
const PART_AFTER =
  /^(?!全部|所有|共)[^,;。已未]{0,10}?\d+(?:\.\d+)?(?:余|多)?(?:[项个条件处户笔起宗家份名次公万亿元米吨亩台套%]|\/\d)/u;
const FULL_AFTER = /^[^,;。\d]{0,4}100%/u;
/** 已完成八成, 完成过半. */
const SHARE_AFTER = /^[约近了]?(?:[一二三四五六七八九]成|过半|一半|大半|百分之(?!百))/u;

/** 自查已完成, 报告已完成: before these two only a word for the whole, a day or an office may stand. */
const IS_BARE =
  /^(?:[均都]|全部|[全现业])?(?:已经?)?(?:全部|均)?(?:完成|完工|竣工|办|落实|落实到位|落实完毕)$/u;
const WHOLE_BEFORE =
  /(?:(?:^|[该本此上述各条项个些\d]|整改)(?:整改)?(?:问题|任务|工作|事项|措施|隐患|内容)?(?:整改)?(?:任务|工作|措施)?|问题(?:整改)?|隐患|\d[年月日]|[年月]底|[前现局委办部科院校镇乡村处室站所队厅]|目前|截至[^,]*|中心|单位|公司|街道)(?:目前|[现也业的])?$/u;

/** 如已完成请上报; 对已完成整改的问题开展回头看: spoken of, not said. */
const IF_BEFORE = /(?:[如若凡]|一旦|能否)$/u;
const NAMES_THING = /^的?(?:问题|事项|项目|任务|单位)\D{2}/u;

/** What 已完成, 已办结 and their kin say with what stands before and after them in the clause. */
export function finishedSays(before: string, word: string, after: string): Said {
  if (IF_BEFORE.test(before)) return 'nothing';
  if (FULL_AFTER.test(after)) return 'done';
  if (SHARE_AFTER.test(after)) return 'going';
  if (PART_AFTER.test(after)) return 'step';
  if (NAMES_THING.test(after)) return 'nothing';
  if (IS_BARE.test(word) && !WHOLE_BEFORE.test(before)) return 'step';
  if (IS_STRONG.test(word)) return PAPER_FOLLOWS.test(after) ? 'step' : 'done';
  return WHOLE_FOLLOWS.test(after) ? 'done' : 'step';
}
