import { redundantBrackets } from './brackets/redundant-brackets.ts';
import { unattributedBrackets } from './brackets/unattributed-brackets.ts';
import { unbalancedBrace } from './brackets/unbalanced-brace.ts';
import { unbalancedBracket } from './brackets/unbalanced-bracket.ts';
import { unbalancedParenthesis } from './brackets/unbalanced-parenthesis.ts';
import { unbalancedQuote } from './brackets/unbalanced-quote.ts';
import { unreadParagraph } from './brackets/unread-paragraph.ts';
import { gluedWords } from './changes/glued-words.ts';
import { leftoverChange } from './changes/leftover-change.ts';
import { lostFormatting } from './changes/lost-formatting.ts';
import { unfinishedChange } from './changes/unfinished-change.ts';
import { damagedCharacter } from './characters/damaged-character.ts';
import { citationConflict } from './citations/citation-conflict.ts';
import { citationDate } from './citations/citation-date.ts';
import { citationForm } from './citations/citation-form.ts';
import { citationNumeral } from './citations/citation-numeral.ts';
import { citationQuote } from './citations/citation-quote.ts';
import { citationRange } from './citations/citation-range.ts';
import { citationSelf } from './citations/citation-self.ts';
import { citationSessionYear } from './citations/citation-session-year.ts';
import { citationSuperseded } from './citations/citation-superseded.ts';
import { citationTitle } from './citations/citation-title.ts';
import { citationUnresolved } from './citations/citation-unresolved.ts';
import { sessionYear } from './citations/session-year.ts';
import { nearDuplicateParagraph } from './duplicates/near-duplicate-paragraph.ts';
import { operativePunctuation } from './endings/operative-punctuation.ts';
import { preamblePunctuation } from './endings/preamble-punctuation.ts';
import { footnoteDuplicate } from './footnotes/footnote-duplicate.ts';
import { footnoteMarkLost } from './footnotes/footnote-mark-lost.ts';
import { footnoteNumber } from './footnotes/footnote-number.ts';
import { footnoteUnreferenced } from './footnotes/footnote-unreferenced.ts';
import { nameVariant } from './names/name-variant.ts';
import { spellingVariant } from './names/spelling-variant.ts';
import { labelStop } from './numbers/label-stop.ts';
import { numberDuplicate } from './numbers/number-duplicate.ts';
import { numberGap } from './numbers/number-gap.ts';
import { numberOrder } from './numbers/number-order.ts';
import { numberStyle } from './numbers/number-style.ts';
import { structureLost } from './numbers/structure-lost.ts';
import { operativeVerb } from './openers/operative-verb.ts';
import { preambleOpener } from './openers/preamble-opener.ts';
import { emptyProposal } from './proposals/empty-proposal.ts';
import { openInstruction } from './proposals/open-instruction.ts';
import { proposalUnknownProposer } from './proposals/proposal-unknown-proposer.ts';
import { proposerStyle } from './proposals/proposer-style.ts';
import { brokenReference } from './references/broken-reference.ts';
import type { Rule } from './rule.ts';
import { statusInconsistent } from './statuses/status-inconsistent.ts';
import { statusMissing } from './statuses/status-missing.ts';
import { unusedSuppression } from './suppression/unused-suppression.ts';
import { languageDifference } from './translations/language-difference.ts';
import { capitalizationAfterStop } from './typing/capitalization-after-stop.ts';
import { doubleSpace } from './typing/double-space.ts';
import { doubledPunctuation } from './typing/doubled-punctuation.ts';
import { doubledWord } from './typing/doubled-word.ts';
import { openBlank } from './typing/open-blank.ts';
import { spaceAfterPunctuation } from './typing/space-after-punctuation.ts';
import { spaceBeforePunctuation } from './typing/space-before-punctuation.ts';
import { splitWord } from './typing/split-word.ts';
import { trailingSpace } from './typing/trailing-space.ts';

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
  labelStop,
  numberStyle,
  structureLost,
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
  spaceAfterPunctuation,
  splitWord,
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
  gluedWords,
  lostFormatting,
  citationForm,
  citationSessionYear,
  citationNumeral,
  citationRange,
  citationDate,
  citationConflict,
  citationSelf,
  citationTitle,
  citationQuote,
  citationSuperseded,
  citationUnresolved,
  sessionYear,
  nameVariant,
  spellingVariant,
  nearDuplicateParagraph,
  languageDifference,
];
