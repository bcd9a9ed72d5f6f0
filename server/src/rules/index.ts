import { brokenReference } from './broken-reference.ts';
import { capitalizationAfterStop } from './capitalization-after-stop.ts';
import { citationMismatch } from './citation-mismatch.ts';
import { damagedCharacter } from './damaged-character.ts';
import { doubleSpace } from './double-space.ts';
import { doubledPunctuation } from './doubled-punctuation.ts';
import { doubledWord } from './doubled-word.ts';
import { emptyProposal } from './empty-proposal.ts';
import { footnoteDuplicate } from './footnote-duplicate.ts';
import { footnoteMarkLost } from './footnote-mark-lost.ts';
import { footnoteNumber } from './footnote-number.ts';
import { footnoteUnreferenced } from './footnote-unreferenced.ts';
import { leftoverChange } from './leftover-change.ts';
import { nameVariant } from './name-variant.ts';
import { nearDuplicateParagraph } from './near-duplicate-paragraph.ts';
import { numberDuplicate } from './number-duplicate.ts';
import { numberGap } from './number-gap.ts';
import { numberOrder } from './number-order.ts';
import { numberStyle } from './number-style.ts';
import { openBlank } from './open-blank.ts';
import { openInstruction } from './open-instruction.ts';
import { operativePunctuation } from './operative-punctuation.ts';
import { operativeVerb } from './operative-verb.ts';
import { preambleOpener } from './preamble-opener.ts';
import { preamblePunctuation } from './preamble-punctuation.ts';
import { proposalUnknownProposer } from './proposal-unknown-proposer.ts';
import { proposerStyle } from './proposer-style.ts';
import { redundantBrackets } from './redundant-brackets.ts';
import type { Rule } from './rule.ts';
import { sessionYear } from './session-year.ts';
import { spaceBeforePunctuation } from './space-before-punctuation.ts';
import { statusInconsistent } from './status-inconsistent.ts';
import { statusMissing } from './status-missing.ts';
import { trailingSpace } from './trailing-space.ts';
import { unattributedBrackets } from './unattributed-brackets.ts';
import { unbalancedBrace } from './unbalanced-brace.ts';
import { unbalancedBracket } from './unbalanced-bracket.ts';
import { unbalancedParenthesis } from './unbalanced-parenthesis.ts';
import { unbalancedQuote } from './unbalanced-quote.ts';
import { unfinishedChange } from './unfinished-change.ts';
import { unreadParagraph } from './unread-paragraph.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** Every rule there is. A new one is a file, a page beside it, fixtures, and a line here. */
export const rules: readonly Rule[] = [
  unbalancedBracket,
  unbalancedQuote,
  unbalancedParenthesis,
  unbalancedBrace,
  unfinishedChange,
  unreadParagraph,
  numberGap,
  numberDuplicate,
  numberOrder,
  numberStyle,
  brokenReference,
  footnoteMarkLost,
  footnoteUnreferenced,
  footnoteDuplicate,
  footnoteNumber,
  damagedCharacter,
  doubledWord,
  doubledPunctuation,
  capitalizationAfterStop,
  spaceBeforePunctuation,
  doubleSpace,
  trailingSpace,
  preamblePunctuation,
  operativePunctuation,
  preambleOpener,
  operativeVerb,
  proposalUnknownProposer,
  proposerStyle,
  emptyProposal,
  openBlank,
  redundantBrackets,
  unattributedBrackets,
  statusMissing,
  statusInconsistent,
  openInstruction,
  unusedSuppression,
  leftoverChange,
  citationMismatch,
  sessionYear,
  nameVariant,
  nearDuplicateParagraph,
];
