import type { ProblemCard } from '../app/commands/problem-card';
import type { CommandName } from '../app/commands/names';
import type { CommandOutcome, CommandQuestion, ToldOutcome } from '../app/commands/types';
import type { Failure } from '../app/session-failure';
import { pageWith, type DialogFact, type DialogIntent, type DialogPage } from './dialog/page';
import type { Saying } from './language';
import { copyOf } from './words/desk-words';

/** Makes the text behind 复制诊断信息 of a failure. */
export type Diagnose = (failure: Failure) => string;

/**
 * A question as the dialog asks it; cancelling is Esc. Where something would be lost, cancelling comes first,
 * too, so that Enter loses nothing.
 */
export function questionPage(question: CommandQuestion, saying: Saying): DialogPage {
  const { look, pane, own } = saying;
  const { QUESTION_WORDS, SETTING_WORDS, consentBody } = pane;
  const cancel = { reply: 'cancel', label: QUESTION_WORDS.cancel } as const;
  const ask = (
    title: string,
    body: string,
    buttons: DialogPage['buttons'],
    more: readonly string[] = [],
  ): DialogPage =>
    pageWith({ ...look, intent: 'question', title, paragraphs: [body, ...more], buttons });
  const askToLose = (title: string, body: string, label: string): DialogPage =>
    ask(title, body, [cancel, { reply: 'agree', label }], [own.notUndoable]);
  switch (question.kind) {
    case 'consent': {
      const { to, loaded } = question;
      const { name, isProtected } = loaded.sheet;
      // Nothing can be added beside it, so that only the other way is left.
      if (isProtected) {
        const fixed = { reply: 'decline', label: QUESTION_WORDS.protectedAgree } as const;
        return ask(QUESTION_WORDS.protectedTitle, pane.protectedBody(name), [fixed, cancel]);
      }
      const decline = { reply: 'decline', label: QUESTION_WORDS.consentDecline } as const;
      return ask(QUESTION_WORDS.consentTitle, consentBody(loaded.ledger, loaded.helperColumn, to), [
        { reply: 'agree', label: QUESTION_WORDS.consentAgree },
        ...(to === 'summary' ? [decline] : []),
        cancel,
      ]);
    }
    case 'replaceDraft':
      return askToLose(
        own.replaceDraftTitle,
        own.replaceDraftBody(question.sheet),
        QUESTION_WORDS.replaceAgree,
      );
    case 'remove':
      return askToLose(
        QUESTION_WORDS.removeTitle,
        SETTING_WORDS.removeHint,
        QUESTION_WORDS.removeAgree,
      );
  }
}

/** What is shown of an outcome, and in any case what of the settings it went by could not be read. */
export function outcomePage(
  name: CommandName,
  outcome: ToldOutcome,
  saying: Saying,
  diagnose: Diagnose,
): DialogPage | null {
  const page = pageOf(name, outcome, saying, diagnose);
  const { damage } = outcome;
  if (damage === null || outcome.kind === 'declined') return page;
  const { text } = saying.pane.noticeWords({ kind: 'settingsDamaged', ...damage });
  const { look, desk, pane } = saying;
  // A sheet that was written and gone to says nothing of this.
  const said =
    page ??
    pageWith({
      ...look,
      intent: 'warning',
      title: desk.names[name],
      paragraphs: outcome.kind === 'done' ? [pane.noticeWords(outcome.notice).text] : [],
      buttons: closing(saying),
    });
  const intent = said.intent === 'error' ? 'error' : 'warning';
  return { ...said, intent, paragraphs: [...said.paragraphs, text] };
}

/**
 * What is shown of an outcome; null where there is nothing to say. A sheet that was written and gone to
 * speaks for itself. Colouring does not: the rows it changed may be out of sight, and colours that stayed
 * as they were look like a button that did nothing. So it says its counts, in one sentence that Enter or
 * Esc takes away.
 */
function pageOf(
  name: CommandName,
  outcome: CommandOutcome,
  saying: Saying,
  diagnose: Diagnose,
): DialogPage | null {
  const { look, desk, pane, own } = saying;
  const say = (intent: DialogIntent, title: string, paragraphs: readonly string[]): DialogPage =>
    pageWith({ ...look, intent, title, paragraphs, buttons: closing(saying) });
  switch (outcome.kind) {
    case 'declined':
      return null;
    case 'done': {
      const { intent, text } = pane.noticeWords(outcome.notice);
      if (outcome.visible && intent === 'success') return null;
      return say(intent, desk.names[name], [text]);
    }
    case 'notLedger': {
      const { result } = outcome;
      const title =
        result.reason === 'empty' ? pane.PANE_WORDS.emptySheet : pane.PANE_WORDS.notLedger;
      return say('info', title, [pane.notLedgerLine(result), ...otherLedgers(outcome, saying)]);
    }
    case 'noProblem':
      return say('info', own.notProblem, [
        own.notProblemLine(outcome.reason, outcome.rows, outcome.ledger),
      ]);
    case 'problem':
      return cardPage(outcome.card, saying);
    case 'failed': {
      const { failure, during } = outcome;
      const title =
        name === 'showProblem' ? desk.failedTitle(desk.names[name]) : pane.FAILED_WORDS[during];
      const line = failure.code === 'fileMissing' ? desk.fileMissing : pane.failureLine(failure);
      return { ...say('error', title, [line]), copy: copyOf(desk, diagnose(failure)) };
    }
  }
}

const closing = ({ desk }: Saying): DialogPage['buttons'] => [
  { reply: 'close', label: desk.close },
];

function otherLedgers(
  { result }: Extract<CommandOutcome, { kind: 'notLedger' }>,
  { own, pane }: Saying,
): readonly string[] {
  const { candidates, hidden = [] } = result;
  if (candidates.length > 0) return [own.otherLedgers(candidates.map(({ name }) => name))];
  if (hidden.length > 0) return [own.hiddenLedgers(hidden.map(({ name }) => name))];
  return [pane.PANE_WORDS.noCandidates];
}

function cardPage(card: ProblemCard, saying: Saying): DialogPage {
  const { look, own, pane } = saying;
  const { findings, more, item } = card;
  return pageWith({
    ...look,
    intent: item.overdue ? 'warning' : 'info',
    title: own.problemTitle(item),
    paragraphs: more > 0 ? [own.morePicked(more)] : [],
    facts: factsOf(card, saying),
    listTitle: findings.length > 0 ? own.findings(findings.length) : own.noFindings,
    list: findings.map(pane.findingLine),
    buttons: closing(saying),
  });
}

function factsOf(card: ProblemCard, { own, pane }: Saying): readonly DialogFact[] {
  const { item, reasons, asOf } = card;
  const { labels, blank } = own;
  const written = own.writtenAs(card.written, item.deadline.due !== null);
  const fact = (label: string, value: string, note = ''): DialogFact => ({
    label,
    value: value.trim() === '' ? blank : value.trim(),
    note,
  });
  return [
    ...(item.category.length > 0 ? [fact(labels.category, item.category.join(' / '))] : []),
    fact(labels.problem, item.problem),
    fact(labels.unit, item.unit),
    fact(labels.leader, item.leader),
    fact(labels.person, item.person),
    fact(labels.deadline, own.readAs(card), own.sentences([written, ...reasons.map(own.reason)])),
    fact(labels.state, own.stateLine(card), own.stateNote(card)),
    fact(labels.asOf, own.day(asOf)),
    fact(labels.extent, pane.rowLine(item)),
  ];
}
