import { createToken, Lexer, type TokenType } from 'chevrotain';
import type { Change } from '../tree.ts';
import type { Places } from './contextual.ts';

/** The signs of tracked changes in CriticMarkup (https://criticmarkup.com). Which of them belong together, pairing tells. */
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
/** A comment with its signs: made by pairing, since nothing in it is text of the draft. */
export const Comment = createToken({ name: 'Comment', label: "'{>>' … '<<}'", pattern: Lexer.NA });

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

/** Of the signs that open none: the others start with a brace. */
export const changePlaces: Places = { starts: [...'+-~<='], pattern: '(?:\\+\\+|--|~~|<<|==)\\}|~>' };

/** The kind of change that a sign opens. */
export const openedBy: ReadonlyMap<TokenType, Change['kind']> = new Map([
  [AdditionOpen, 'addition'],
  [DeletionOpen, 'deletion'],
  [SubstitutionOpen, 'substitution'],
  [HighlightOpen, 'highlight'],
  [CommentOpen, 'comment'],
]);

/** The kind of change that a sign closes. */
export const closedBy: ReadonlyMap<TokenType, Change['kind']> = new Map([
  [AdditionClose, 'addition'],
  [DeletionClose, 'deletion'],
  [SubstitutionClose, 'substitution'],
  [HighlightClose, 'highlight'],
  [CommentClose, 'comment'],
]);

/** True of words that end a change which starts before them: a token of such words would tear the change apart. */
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
