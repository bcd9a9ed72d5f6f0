import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import { type Kind, readForms } from './document-forms.ts';
import { isBeside } from './document-tree.ts';
import * as tokens from './tokens/document.ts';

/**
 * The tokens of parts, each given by its forms: one for each paragraph, and between them those that say where a part, a section or a list begins and
 * ends. What stands beside the paragraphs, as a page's number does, begins and ends nothing.
 */
export function documentTokens(parts: readonly string[]): IToken[] {
  const found: IToken[] = [];
  /** Of the lists that are open, below the depth of what stands in none. */
  const depths = [0];
  let section: TokenType | undefined;
  let beside: IToken[] = [];

  for (const part of parts) {
    section = undefined;
    let isFirst = true;
    for (const { kind, depth } of readForms(part)) {
      if (isFirst && kind !== 'annex heading') add(tokens.PartBegins);
      isFirst = false;
      const token = instances.get(tokens.tokenOfKind[kind]) as IToken;
      if (isBeside(kind)) {
        beside.push(token);
        continue;
      }
      const own = sectionOf[kind];
      if (own !== section || kind === 'resolving formula') {
        goTo(0);
        addBeside();
        if (own !== undefined) add(own);
        section = own;
      }
      goTo(depth);
      addBeside();
      found.push(token);
    }
    goTo(0);
    addBeside();
  }
  return found;

  /** Ends the lists that are deeper, and begins one where none is so deep. Of a depth between two lists the deeper one goes on. */
  function goTo(depth: number): void {
    while (depths.length > 1 && (depths.at(-2) ?? 0) >= depth) {
      depths.pop();
      add(tokens.ListEnds);
    }
    if ((depths.at(-1) ?? 0) < depth) {
      depths.push(depth);
      add(tokens.ListBegins);
    } else depths[depths.length - 1] = depth;
  }

  function addBeside(): void {
    for (const token of beside) found.push(token);
    beside = [];
  }

  function add(type: TokenType): void {
    found.push(instances.get(type) as IToken);
  }
}

/** The section in which a paragraph stands; none for a heading. */
const sectionOf: Readonly<Record<Exclude<Kind, 'page' | 'instruction'>, TokenType | undefined>> = {
  heading: undefined,
  'article heading': undefined,
  'annex heading': undefined,
  'opening formula': undefined,
  chapeau: tokens.PreambleBegins,
  preambular: tokens.PreambleBegins,
  'unnumbered preambular': tokens.PreambleBegins,
  'preambular sub-paragraph': tokens.PreambleBegins,
  'preambular option': tokens.PreambleBegins,
  'resolving formula': tokens.OperativePartBegins,
  operative: tokens.OperativePartBegins,
  'unnumbered operative': tokens.OperativePartBegins,
  'sub-paragraph': tokens.OperativePartBegins,
  'lead-in': tokens.OperativePartBegins,
  option: tokens.OperativePartBegins,
  text: tokens.OperativePartBegins,
  note: tokens.NotesBegin,
};

/** One for all tokens of a type: a token of this grammar has no text and no place of its own. */
const instances: ReadonlyMap<TokenType, IToken> = new Map(
  tokens.documentVocabulary.map((type) => {
    const none = Number.NaN;
    return [type, createTokenInstance(type, '', none, none, none, none, none, none)];
  }),
);
