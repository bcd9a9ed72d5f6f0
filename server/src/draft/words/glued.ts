import { allWords } from '../../languages/index.ts';
import { anyOf } from '../../text/any-of.ts';
import { type Span, span } from '../../text/span.ts';
import { partsOf, type WordParts } from './parts-of-word.ts';

/** A word in a text that is two. `parted` is empty where both cannot belong there. */
export interface Glued extends WordParts {
  readonly span: Span;
}

/** The words that are two. Addresses are left out. */
export function* gluedIn(text: string): Generator<Glued> {
  yield* byCapitals(text);
  for (const { index, 0: written } of text.matchAll(longWord)) {
    const parts = partsOf(written);
    if (parts === undefined) continue;
    const end = index + written.length;
    if (!goesOn.test(text.charAt(index - 1)) && !goesOnAfter.test(text.slice(end, end + 2))) yield { span: span(index, end), ...parts };
  }
}

/**
 * From the shortest to the longest that two words make which are looked for; a line of letters is read in pieces. What stands round it is looked at for the
 * few that are two.
 */
const longWord = /[a-z]{8,40}/g;
const goesOn = /[\p{L}\p{N}.@/_’'-]/u;
const goesOnAfter = /^(?:[\p{L}\p{N}@/_-]|\.\p{L})/u;

/**
 * The words that are two: a capital beside the small letter that it took the place of ("sSecretariat"), two modal verbs ("shallmay"), a capital in the midst of
 * a word ("countriesStates"). A name may have such a capital: "McNeil" and "eBay" do not begin with three small letters.
 */
function* byCapitals(text: string): Generator<Glued> {
  if (!mayBeGlued.test(text)) return;
  for (const { index, 0: written, groups = {} } of text.matchAll(glued)) {
    const span = { start: index, end: index + written.length };
    const { small, rest = '', modal, other = '', first, second = '' } = groups;
    if (small !== undefined) {
      const [capital = ''] = rest;
      if (capital.toLowerCase() === small) yield { span, words: [small + rest.slice(1), rest], parted: [] };
    } else if (modal !== undefined) yield { span, words: [modal, other], parted: [] };
    else if (first !== undefined) yield { span, words: [first, second], parted: [`${first}-${second}`, `${first} ${second}`] };
  }
}

/** Spares most texts the pattern below, which looks at the beginning of every word. */
const mayBeGlued = /[a-z\u00df-\u00ff][A-Z\u00c0-\u00de]|(?:l|ld|ay|ght|ust|an)(?:sh|w|m|c)(?:ould|all|ill|ay|ight|ust|an)/;
const modals = anyOf(allWords(({ sentences }) => sentences.modals));
const glued = new RegExp(
  `(?<![\\p{L}\\p{N}.@/_’'-])(?:(?<small>\\p{Ll})(?<rest>\\p{Lu}\\p{Ll}{3,})|(?<modal>${modals})(?<other>${modals})|(?<first>\\p{Ll}{3,})(?<second>\\p{Lu}\\p{Ll}{3,}))(?![\\p{L}\\p{N}@/_])(?!\\.\\p{L})`,
  'gu',
);
