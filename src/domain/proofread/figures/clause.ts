/** The signs at which a clause ends. */
export const CLAUSE_SIGN = /[，,、；;：:。！？（）()“”]/u;
