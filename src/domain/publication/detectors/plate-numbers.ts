import { type Concern, concern } from '../concerns';
import type { PublicationView } from '../view';

/** GA 36: province, letter, five signs (the last may be 警, 学, 挂 …) or six for new energy; no I, no O. */
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.-]{0,2}(?<signs>[A-HJ-NP-Z\d]{5,6}|[A-HJ-NP-Z\d]{4}[挂学警港澳领试超])(?![A-Z\d])/giu;
const MESSAGE = '这是车牌号，能查到具体车辆和个人，不宜公开；请遮盖或改写为“1辆公车”等。';

/** Number plates with at least two digits, all behind province and letter starred. */
export function findPlateNumbers({ text, plain }: PublicationView): readonly Concern[] {
  return Array.from(plain.matchAll(PLATE)).flatMap(({ index, 0: words, groups }) => {
    const signs = groups?.['signs'] ?? '';
    const digits = signs.replaceAll(/\D/gu, '').length;
    if (digits < 2) return [];
    const span = { start: index, end: index + words.length };
    const masked = text.slice(index, index + 2) + '*'.repeat(signs.length);
    return [concern('plate-number', span, MESSAGE, masked)];
  });
}
