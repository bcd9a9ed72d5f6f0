import { createToken, Lexer, type TokenType } from 'chevrotain';
import type { Kind } from '../document-forms.ts';

// Paragraphs, each by its form.

export const Heading = token('Heading', 'heading');
export const ArticleHeading = token('ArticleHeading', 'heading of an article');
export const AnnexHeading = token('AnnexHeading', 'heading of an annex');
export const OpeningFormula = token('OpeningFormula', 'opening formula');
export const Chapeau = token('Chapeau', 'chapeau');
export const PreambularParagraph = token('PreambularParagraph', 'numbered preambular paragraph');
export const UnnumberedPreambularParagraph = token('UnnumberedPreambularParagraph', 'unnumbered preambular paragraph');
export const ResolvingFormula = token('ResolvingFormula', 'resolving formula');
export const OperativeParagraph = token('OperativeParagraph', 'numbered operative paragraph');
export const UnnumberedOperativeParagraph = token('UnnumberedOperativeParagraph', 'unnumbered operative paragraph');
export const SubParagraph = token('SubParagraph', 'sub-paragraph');
export const LeadIn = token('LeadIn', 'lead-in');
export const Option = token('Option', 'option');
export const Text = token('Text', 'text');
export const Note = token('Note', 'note');
export const Page = token('Page', 'page');
export const Instruction = token('Instruction', 'instruction');

// Of no paragraph: where something begins or ends, as the places of the paragraphs tell.

export const PartBegins = token('PartBegins', 'the part begins');
export const PreambleBegins = token('PreambleBegins', 'the preamble begins');
export const OperativePartBegins = token('OperativePartBegins', 'the operative part begins');
export const NotesBegin = token('NotesBegin', 'the notes begin');
/** What indent and dedent are in the grammar of a programming language: the paragraphs between them stand one depth lower. */
export const ListBegins = token('ListBegins', 'the list begins');
export const ListEnds = token('ListEnds', 'the list ends');

export const tokenOfKind: Readonly<Record<Kind, TokenType>> = {
  heading: Heading,
  'article heading': ArticleHeading,
  'annex heading': AnnexHeading,
  'opening formula': OpeningFormula,
  chapeau: Chapeau,
  preambular: PreambularParagraph,
  'unnumbered preambular': UnnumberedPreambularParagraph,
  'resolving formula': ResolvingFormula,
  operative: OperativeParagraph,
  'unnumbered operative': UnnumberedOperativeParagraph,
  'sub-paragraph': SubParagraph,
  'preambular sub-paragraph': SubParagraph,
  'lead-in': LeadIn,
  option: Option,
  'preambular option': Option,
  text: Text,
  note: Note,
  page: Page,
  instruction: Instruction,
};

export const documentVocabulary: readonly TokenType[] = [
  ...new Set(Object.values(tokenOfKind)),
  PartBegins,
  PreambleBegins,
  OperativePartBegins,
  NotesBegin,
  ListBegins,
  ListEnds,
];

function token(name: string, label: string): TokenType {
  return createToken({ name, label, pattern: Lexer.NA });
}
