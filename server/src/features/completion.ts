import { describeCitation } from '../citations/describe.ts';
import { citingWords } from '../citations/list.ts';
import { findCitations } from '../citations/read.ts';
import { respelled } from '../citations/respell.ts';
import type { Draft } from '../draft/draft.ts';
import { languageOf } from '../draft/language.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { Library } from '../library/library.ts';
import type { Slices } from '../text/slices.ts';
import { wordsOf } from '../text/words.ts';
import { inTurns } from '../tree/turns.ts';
import { citableTexts, type Wanted } from './citable-texts.ts';
import { lineBefore, type TypedSymbol, typedSymbol } from './completion-context.ts';
import type { Completion } from './data.ts';
import { type CitedFacts, usualAdditions } from './usual-additions.ts';
import { citationsAwayFrom, usualForms } from './usual-form.ts';

/**
 * The texts that a symbol, a number or words of a title before the cursor may begin to cite, in slices: those first that this draft cites most, then those that others do. A
 * symbol is written in the form in which the draft writes others of its organ. `uri` is the draft's own in the library.
 */
export function* completions(draft: Draft, offset: number, library: Library, uri: string): Slices<readonly Completion[]> {
  const context = typedSymbol(lineBefore(draft, offset));
  const wanted = context && wantedBy(context);
  if (context === undefined || wanted === undefined) return [];
  const cited = yield* inTurns(() => citationsAwayFrom(draft, offset));
  const texts = yield* citableTexts(library, uri, cited, wanted, mostCompletions);
  const usualForm = usualForms(cited, context.kind === 'organ');
  const span = { start: offset - context.typed.length, end: offset };
  const own = languageOf(draft)?.id;
  const additions = yield* inTurns(() => additionsAt(draft, offset));
  return texts.flatMap(({ symbol, title, language, date }) => {
    const [citation] = findCitations(symbol);
    if (citation === undefined) return [];
    const like = usualForm(symbol);
    // Some canonical spellings begin with the word "Resolution", which has been typed already.
    const bare = context.kind === 'organ' || !beginsWithWord.test(symbol) ? symbol : symbol.slice(citation.span.start);
    const label = like === undefined ? bare : respelled(like.written, like.symbol, citation);
    return {
      span,
      newText: label + additions({ title: language === undefined || language === own ? title : undefined, date }),
      label,
      title: title ?? describeCitation(citation).title,
    };
  });
}

/** Nothing where the sentence goes on after the cursor: the date and the title may stand there. */
function additionsAt(draft: Draft, offset: number): (facts: CitedFacts) => string {
  const placed = paragraphAt(draft.paragraphs, offset);
  if (placed === undefined) return () => '';
  const after = placed.paragraph.text.slice(offset - placed.offset, placed.paragraph.content.end);
  return /^\s*(?:$|[;.)\]])/.test(after) ? usualAdditions(draft, placed.index) : () => '';
}

/** As many as a person might look through; the client asks again at each letter. */
const mostCompletions = 100;

const beginsWithWord = new RegExp(`^${citingWords} `, 'i');

/** Which texts may be meant; undefined where too little is typed to tell. */
function wantedBy({ kind, typed }: TypedSymbol): Wanted | undefined {
  if (kind === 'number') return { symbol: (symbol) => symbol.startsWith(typed, symbol.search(/\d/)) };
  if (kind === 'organ') {
    const letters = lettersOf(typed);
    return { symbol: (symbol) => symbol[0] === typed[0] && lettersOf(symbol).startsWith(letters) };
  }
  const words = wordsOf(typed).filter((word) => word.length >= shortestWordLetters);
  return words.length === 0 ? undefined : { words };
}

/** Shorter ones, "on", "the", "de", "los", stand in all titles, or in none in this place. */
const shortestWordLetters = 4;

function lettersOf(symbol: string): string {
  return symbol.replace(/[\s.]+/g, '').toLowerCase();
}
