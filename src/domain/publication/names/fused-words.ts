/**
 * Characters that make an ordinary word with a surname behind them: in 紧张力度 the 张力 is nobody, in 提高强度
 * no 高强.
 */
const BEFORE: Readonly<Record<string, string>> = {
  张: '紧开主扩夸铺纸慌声伸一两',
  安: '公治平不保',
  高: '提',
  金: '资基现奖薪罚税佣',
  方: '地各对双一甲乙多官我',
  成: '完形达建组构生促',
  程: '工过流议进课',
  于: '对关由基处属至终便',
  路: '道公铁网思线',
  田: '农良',
  时: '及按限同当临随',
  任: '责主担兼信就离继委',
  管: '监分主城接尽不',
  常: '日正经异非',
  项: '事专各款单',
  严: '从',
  文: '发公行来条语',
  单: '清名账',
  段: '阶手路地时',
  章: '规印公违',
  解: '了理分化调缓破',
  关: '机有相海把过',
  马: '人',
  史: '历党',
  查: '检调核巡审排普清',
  计: '审会统累设合',
  施: '措设实',
  边: '周两',
  江: '长',
  石: '化',
  白: '明空',
  董: '古',
  房: '住库',
  车: '公用警',
  林: '园',
  简: '精',
  易: '交贸容不',
  万: '千',
  王: '国',
  齐: '配补看',
  华: '中',
  贺: '祝',
  顾: '兼照回',
  游: '旅上',
  尚: '高时',
  左: '向',
};

/** Is the surname at the offset the end of an ordinary word? */
export function isFused(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before !== '' && (BEFORE[text.charAt(at)] ?? '').includes(before);
}
