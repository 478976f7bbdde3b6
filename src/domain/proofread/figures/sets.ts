/** Words by which a sentence tells of another set than the whole. */
export const OTHER_SET =
  /第[一二三四五六七八九十\d]+[批轮]|\d{4}年度?|上一?轮|其中|方面|个人|分别|其他|另|各|单位|部门|科室|自查|举一反三/u;

/** The day a sentence's figures are of. */
export const AS_OF = /截[至止]到?[^，。；]{2,14}/u;
