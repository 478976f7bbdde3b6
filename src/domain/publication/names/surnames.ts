/** Surnames that are looked for anywhere a name may stand: the common ones of today. */
const COMMON = [
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段',
  '雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解柴华车冉房边',
  '肖闫付代邝冼丘佘佟揭谌岑邬郁沙练麦蓝古简丰连喻虞符蒙滕储束瞿晏湛骆荆芮蔺苟刁栾卓池巩仇戚娄窦臧匡敖冷桑翦褚尚穆饶',
].join('');

/** Only where the place is sure to hold a name: a cell for persons, or after 联系人：. */
const RARE =
  '水云花平和元明计伏谈强路家封松井富山全仰秋宫从能双通终都国广东利公满后红相空充党向干印宿怀来门战初由习冶商宗支权经应农戎容益那木仝逄亓庹税雒郗郜邸麻宦荀濮嵇郎奚昝茅贝米狄禹慕隆籍燕厉寇勾毋乌巴郦璩邰暴';

const DOUBLE =
  '欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 夏侯 端木 南宫 独孤 闻人 钟离 东郭 西门 呼延 完颜 拓跋 淳于 单于 申屠 轩辕 澹台 赫连 鲜于'.split(
    ' ',
  );

const COMMON_SURNAMES: ReadonlySet<string> = new Set(Array.from(COMMON).concat(DOUBLE));
const RARE_SURNAMES: ReadonlySet<string> = new Set(RARE);

/**
 * The surname a stretch begins with, of one or two characters; null where it begins with none.
 *
 * @param rare Whether surnames that are ordinary words count too.
 */
export function surnameAt(text: string, at: number, rare: boolean): string | null {
  const two = text.slice(at, at + 2);
  if (two.length === 2 && COMMON_SURNAMES.has(two)) return two;
  const one = text.charAt(at);
  if (COMMON_SURNAMES.has(one) || (rare && RARE_SURNAMES.has(one))) return one;
  return null;
}
