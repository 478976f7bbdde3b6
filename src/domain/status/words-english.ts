import { meaningsIn, type Said, words } from './words';

/**
 * English states of issue trackers, written together in small letters; whole cells or clauses only.
 * Implemented is said by the owner and still to be verified (Implemented → Verified → Closed).
 */
const ENGLISH: Readonly<Partial<Record<Said, readonly string[]>>> = {
  done: words(`
    closed close completed complete done resolved fixed verified finished
    fullyimplemented implementedandverified completedlate passed remediated pass
  `),
  nearly: words(`
    substantiallycomplete substantiallycompleted mostlycomplete almostcomplete
  `),
  accepting: words(`
    implemented pendingverification pendingreview pendingapproval pendingclosure
    awaitingverification awaitingapproval readyforreview
    readyforverification submitted underreview
  `),
  going: words(`
    inprogress ongoing wip started ontrack delayed partiallyimplemented
    partiallycompleted partiallycomplete partial underway inprocess processing returned
    rejected behindschedule
  `),
  notStarted: words(`
    notstarted notyetstarted todo notbegun notstartedyet tobestarted new planned
  `),
  notDone: words(`
    open overdue notcompleted notcomplete incomplete notimplemented notresolved
    unresolved notclosed reopened failed notdone pastdue
  `),
  stalled: words(`
    onhold suspended deferred blocked stalled postponed
  `),
};

/** Meaning by word. */
export const ENGLISH_WORDS: ReadonlyMap<string, Said> = meaningsIn(ENGLISH);
