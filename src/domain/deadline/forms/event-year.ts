import { BEFORE, form, YEAR, YEAR_STARTS, PLACES } from '../pieces';

const EVENTS =
  '学期|学年|财年|汛期?|开学|返校|放假|寒假|暑假|供暖|采暖|供热|两会|换届|高考|中考|春耕|秋收|巡[视察]|考核|防火期|雨季|台风季?|入冬|冬季|夏季|开工|复工|投产|竣工|验收';

/** Anything else before which something is to be done: 2025年预算编制前, 2025年预算编制时. */
const NOUN = '(?:(?!完成|实现|[底末])[^\\d,;。()年月、]){2,10}?';

/**
 * 2025年汛期前, 2024年秋季学期末: the year belongs to an event nobody can date, and is no limit itself.
 * After the forms that end a year, since 2024年底换届前 has its date.
 */
export const eventYear = form(
  'eventYear',
  YEAR_STARTS,
  `${YEAR}(?:${NOUN}(?:${BEFORE}|时|期间)(?=$|[,;。()、完整])|(?:(?!完成|实现|[底末])[^\\d,;。()年月]){0,8}?(?:${EVENTS})[^\\d,;。()]{0,6}?(?:前|末|底|内|期间|后))`,
  () => ({ type: 'noDate' }),
  PLACES.year,
);
