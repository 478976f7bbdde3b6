/** Anywhere before the verb in its clause: not done yet, or done by others. */
const PENDING =
  /拟|(?<!工作|学习|年度|整改|培训)计划|准备|打算|正在|着手|抓紧|加紧|尽快|争取|力争|尚未|没有|督促|指导|协助|推动|筹备|酝酿|[年月]底前|\d[年月日]前/u;

/** Right before the verb. 上级印发 was done by others. */
const PENDING_BESIDE =
  /(?:[未将需应待]|未能|未及时|未按时|将会|将于.{0,12}|需要|应当|(?:上级|中央|国务院|中办|国办|中央纪委|中纪委)(?:.{0,4}(?:部门|机关|党委|办公厅))?(?:新|最新)?)$/u;

/** From here on a sentence tells of what is still to come. */
const TO_COME =
  /下一步|下步|今后|后续|接下来|下阶段|(?:拟|计划|将|力争|争取|预计)[于在][^，。]{0,16}前/u;

/** Does what stands before a name turn the sentence to what is still to come? */
export function tellsOfPlans(before: string): boolean {
  return TO_COME.test(before);
}

/** Do the words of a clause before its verb say not yet, or by others? */
export function isPending(beforeVerb: string): boolean {
  return PENDING.test(beforeVerb) || PENDING_BESIDE.test(beforeVerb);
}
