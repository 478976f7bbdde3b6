import { type OptionValues, textOption } from './option-values';

export const PROOF_OPTION_TYPES = {
  ledger: { type: 'string' },
  public: { type: 'boolean' },
} as const;

type ProofOption = keyof typeof PROOF_OPTION_TYPES;
export const PROOF_OPTIONS = Object.keys(PROOF_OPTION_TYPES) as readonly ProofOption[];

/** What a text is compared with, and how strictly it is looked at. */
export interface ProofOptions {
  readonly ledgerFile?: string;
  /** Also what should not be made public. */
  readonly isPublic?: true;
}

/** Only what was said. */
export function readProofOptions(values: OptionValues): ProofOptions {
  const ledgerFile = textOption(values, 'ledger');
  return {
    ...(ledgerFile === null ? {} : { ledgerFile }),
    ...(values['public'] === true ? { isPublic: true } : {}),
  };
}
