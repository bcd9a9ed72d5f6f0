import { createToken, Lexer, type TokenType } from 'chevrotain';
import type { Change } from '../tree.ts';
import type { TokenBeginnings } from './contextual.ts';

/** The signs of tracked changes in CriticMarkup (https://criticmarkup.com). Pairing tells which of them belong together. */
export const AdditionOpen = sign('AdditionOpen', '{++');
export const AdditionClose = sign('AdditionClose', '++}');
export const DeletionOpen = sign('DeletionOpen', '{--');
export const DeletionClose = sign('DeletionClose', '--}');
export const SubstitutionOpen = sign('SubstitutionOpen', '{~~');
export const SubstitutionArrow = sign('SubstitutionArrow', '~>');
export const SubstitutionClose = sign('SubstitutionClose', '~~}');
export const HighlightOpen = sign('HighlightOpen', '{==');
export const HighlightClose = sign('HighlightClose', '==}');
export const CommentOpen = sign('CommentOpen', '{>>');
export const CommentClose = sign('CommentClose', '<<}');
/** A comment with its signs, made by pairing: what is in it is not parsed, since it is no text of the draft. */
export const Comment = createToken({ name: 'Comment', label: "'{>>' … '<<}'", pattern: Lexer.NA });

/** The length of every sign but the arrow, in UTF-16 code units. */
export const signUnits = 3;

export const changeTokens: readonly TokenType[] = [
  AdditionOpen,
  AdditionClose,
  DeletionOpen,
  DeletionClose,
  SubstitutionOpen,
  SubstitutionArrow,
  SubstitutionClose,
  HighlightOpen,
  HighlightClose,
  CommentOpen,
  CommentClose,
];

/** Where the signs begin that do not start with a brace; `bracketPlaces` has the braces. */
export const changePlaces: TokenBeginnings = { starts: [...'+-~<='], pattern: '(?:\\+\\+|--|~~|<<|==)\\}|~>' };

export const openedBy: ReadonlyMap<TokenType, Change['kind']> = new Map([
  [AdditionOpen, 'addition'],
  [DeletionOpen, 'deletion'],
  [SubstitutionOpen, 'substitution'],
  [HighlightOpen, 'highlight'],
  [CommentOpen, 'comment'],
]);

export const closedBy: ReadonlyMap<TokenType, Change['kind']> = new Map([
  [AdditionClose, 'addition'],
  [DeletionClose, 'deletion'],
  [SubstitutionClose, 'substitution'],
  [HighlightClose, 'highlight'],
  [CommentClose, 'comment'],
]);

/** Whether a change that starts before these words ends within them: then they must not be one token. */
export function endsChange(words: string): boolean {
  let open = 0;
  for (const [sign] of words.matchAll(signs)) {
    if (sign.startsWith('{')) open++;
    else if (--open < 0) return true;
  }
  return false;
}

const signs = /\{(?:\+\+|--|~~|>>|==)|(?:\+\+|--|~~|<<|==)\}/g;

function sign(name: string, image: string): TokenType {
  return createToken({ name, label: `'${image}'`, pattern: image });
}
