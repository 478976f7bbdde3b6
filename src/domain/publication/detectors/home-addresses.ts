import { type Concern, concern } from '../concerns';
import { nameNear } from '../names/name-near';
import type { PublicationView } from '../view';

/** What may stand in an address; no stop, so that it ends with its part of the sentence. */
const SIGNS = String.raw`[\u4E00-\u9FFFA-Za-z\d\-#]`;
/** 家住…, 住址：…: what follows up to the next stop. */
const LABELLED = new RegExp(
  String.raw`(?:家住|现住址?|住址|家庭住址|家庭地址|居住地|户籍地址?|户籍所在地)[在于是为]?[：: ]{0,2}(?<address>${SIGNS}{4,50})`,
  'gu',
);
/** 3栋2单元501室: a flat. */
const FLAT =
  /\d{1,4}(?:号楼|号院|[号栋幢座楼])(?:\d{1,2}单元)?\d{1,5}[室房户号]|\d{1,2}单元\d{1,5}[室房户号]?/gu;
const ESTATE = /小区|花园|家园|公寓|苑|新村|家属院|宿舍|单元/u;
/** How much of the words before a flat is read as its address. */
const REACH = 24;
const NOT_ADDRESS = /[^\u4E00-\u9FFFA-Za-z\d\-#]|[住在于]/gu;
const MESSAGE = '这是家庭住址，属于个人信息，不宜公开；请删去或只写到县区。';

/** Home addresses: behind 家住 or 住址, and flats of an estate or beside a person's name. */
export function findHomeAddresses(view: PublicationView): readonly Concern[] {
  return [...labelled(view), ...flats(view)];
}

function labelled({ plain }: PublicationView): readonly Concern[] {
  return Array.from(plain.matchAll(LABELLED)).flatMap(({ index, 0: words, groups }) => {
    const address = groups?.['address'] ?? '';
    if (!/[\d村组路街巷镇乡]/u.test(address)) return [];
    const end = index + words.length;
    return [concern('home-address', { start: end - address.length, end }, MESSAGE, '某处')];
  });
}

function flats({ text, plain, names }: PublicationView): readonly Concern[] {
  const near = nameNear(text, names);
  return Array.from(plain.matchAll(FLAT)).flatMap(({ index, 0: flat }) => {
    const before = plain.slice(Math.max(0, index - REACH), index);
    const from = Array.from(before.matchAll(NOT_ADDRESS)).at(-1);
    const address = from ? before.slice(from.index + 1) : before;
    const span = { start: index - address.length, end: index + flat.length };
    if (!ESTATE.test(address + flat) && !near(span)) return [];
    return [concern('home-address', span, MESSAGE, '某处')];
  });
}
