type Value = number | string | boolean;

const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  IF: ([test, then = '', otherwise = '']) => (test === true ? then : otherwise),
  MIN: (args) => Math.min(...args.map(Number)),
  MAX: (args) => Math.max(...args.map(Number)),
  INT: ([number]) => Math.floor(Number(number)),
  ROUND: ([number, digits]) => rounded(Number(number), 10 ** Number(digits)),
};

/** As Excel rounds: by the 15 digits it keeps, so that 57/200 is 0.29 and not 0.28. */
function rounded(number: number, unit: number): number {
  return Math.round(Number((number * unit).toPrecision(15))) / unit;
}

/** The value of a formula of + - * / =, brackets, numbers, "", cells and the five functions above. */
export function evaluate(formula: string, cells: Readonly<Record<string, number>>): Value {
  const tokens = formula.match(/"[^"]*"|[A-Z]+\d+|[A-Z]+|\d+(?:\.\d+)?|[-+*/=(),]/gu) ?? [];
  let at = 1;
  const next = (): string => tokens[at++] ?? '';
  const takes = (sign: string): boolean => {
    if (tokens[at] !== sign) return false;
    at += 1;
    return true;
  };
  const compared = (): Value => {
    const left = sum();
    return takes('=') ? left === sum() : left;
  };
  const sum = (): Value => {
    let value = product();
    for (;;) {
      if (takes('+')) value = Number(value) + Number(product());
      else if (takes('-')) value = Number(value) - Number(product());
      else return value;
    }
  };
  const product = (): Value => {
    let value = atom();
    for (;;) {
      if (takes('*')) value = Number(value) * Number(atom());
      else if (takes('/')) value = Number(value) / Number(atom());
      else return value;
    }
  };
  const atom = (): Value => {
    const token = next();
    if (token === '(') {
      const value = compared();
      next();
      return value;
    }
    if (token.startsWith('"')) return token.slice(1, -1);
    const call = FUNCTIONS[token];
    if (call) return call(argumentsOf());
    return cells[token] ?? Number(token);
  };
  const argumentsOf = (): readonly Value[] => {
    const args: Value[] = [];
    next();
    do args.push(compared());
    while (takes(','));
    next();
    return args;
  };
  return compared();
}
