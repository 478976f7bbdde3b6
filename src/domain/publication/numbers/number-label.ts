/** How far before a number its label is looked for. */
const REACH = 16;

const NO_PERSON =
  /(?:编号|单号|文号|案号|票号|票据号|发票号码?|发票代码|合同号|流水号|批号|凭证号|信用代码|机构代码|项目代码|资产代码|许可证号?|备案号|登记号|注册号|标段号?|档案号|卷宗号|设备号|序列号|型号|条码|条形码|网址|链接)(?:是|为)?[：:\s（(]{0,3}[A-Za-z-]{0,8}$/u;

/** Does a label before the number say that it is no number of a person, as 合同编号：? */
export function isThingNumber(plain: string, start: number): boolean {
  return NO_PERSON.test(before(plain, start));
}

/** Do the words before the number end as the pattern says? The pattern should end in $. */
export function isLabelled(plain: string, start: number, label: RegExp): boolean {
  return label.test(before(plain, start));
}

function before(plain: string, start: number): string {
  return plain.slice(Math.max(0, start - REACH), start);
}
