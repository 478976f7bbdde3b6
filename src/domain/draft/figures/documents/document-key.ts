/** 《关于印发〈办法〉的通知》 brings out the 办法 and is not another document. */
const COVER = /^关于(?:修订|重新)?印发[《〈<](.{1,100})[》〉>]的通知$/u;
const BLANKS_AND_QUOTES = /[\s“”‘’"'＂＇「」]/gu;
/** （试行）, （2024年修订）, (暂行) at the end. */
const SUFFIX =
  /\((?:试行|暂行|修订|修订版|修订稿|修正|新版|试行版|\d{4}年?(?:度|版|修订|修订版|修正)?)\)$/u;

/** The same for a document however it is written: without blanks, quotation marks, （试行）, （2024年修订）. */
export function documentKey(name: string): string {
  const plain = name.replace(BLANKS_AND_QUOTES, '');
  const inner = COVER.exec(plain)?.[1] ?? plain;
  return inner.normalize('NFKC').replace(SUFFIX, '').replace(SUFFIX, '');
}
