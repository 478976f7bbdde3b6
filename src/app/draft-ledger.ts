import { draftReport } from '../domain/draft/draft-report';
import type { Draft } from '../domain/draft/types';
import type { LoadedLedger } from './load-ledger';

/** 起草: the opening figures paragraph and one paragraph per problem, from what the sheet says. */
export function draftLedger(loaded: LoadedLedger): Draft {
  return draftReport(loaded.ledger, loaded.summary);
}
