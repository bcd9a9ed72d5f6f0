import { EmbeddedActionsParser, type TokenType } from 'chevrotain';
import { documentTokens } from './document-lexer.ts';
import { type DocumentNode, divisionNode, leaf, paragraphNode, type Role } from './document-tree.ts';
import * as tokens from './tokens/document.ts';

/**
 * What a draft is, over the forms of its paragraphs; each rule's comment is its definition in EBNF, and `docs/document-grammar.html` draws them all. Every
 * row of forms is a draft: what fits nowhere else is text, and no section must be there or come first.
 */
export class DocumentParser extends EmbeddedActionsParser {
  /** As of the paragraphs' grammar, a test runs Chevrotain's checks. */
  constructor({ skipValidations = true } = {}) {
    super([...tokens.documentVocabulary], { maxLookahead: 1, skipValidations });
    this.performSelfAnalysis();
  }

  /** The trees of parts, each given by its forms. */
  parse(parts: readonly string[]): readonly DocumentNode[] {
    this.input = documentTokens(parts);
    return this.document();
  }

  /** `document = { part | annex }` */
  readonly document = this.RULE('document', (): DocumentNode[] =>
    this.#anyOf([{ ALT: () => this.SUBRULE(this.#part) }, { ALT: () => this.SUBRULE(this.#annex) }]),
  );

  /** `part = PartBegins titles [ OpeningFormula ] sections chapters`: one resolution or decision, of which a compilation has many. */
  readonly #part = this.RULE('part', (): DocumentNode => {
    this.CONSUME(tokens.PartBegins);
    const titles = this.SUBRULE(this.#titles);
    const formula = this.OPTION(() => this.#leaf(tokens.OpeningFormula, 'opening formula')) ?? [];
    const sections = this.SUBRULE(this.#sections);
    return divisionNode('part', titles, formula, sections, this.SUBRULE(this.#chapters));
  });

  /** `annex = AnnexHeading titles sections chapters` */
  readonly #annex = this.RULE('annex', (): DocumentNode => {
    const heading = this.#leaf(tokens.AnnexHeading, 'heading');
    const titles = this.SUBRULE(this.#titles);
    const sections = this.SUBRULE(this.#sections);
    return divisionNode('annex', heading, titles, sections, this.SUBRULE(this.#chapters));
  });

  /** `chapters = { chapter | article }` */
  readonly #chapters = this.RULE('chapters', (): DocumentNode[] =>
    this.#anyOf([{ ALT: () => this.SUBRULE(this.#chapter) }, { ALT: () => this.SUBRULE(this.#article) }]),
  );

  /** `chapter = Heading titles sections` */
  readonly #chapter = this.RULE('chapter', (): DocumentNode => {
    const heading = this.#leaf(tokens.Heading, 'heading');
    const titles = this.SUBRULE(this.#titles);
    return divisionNode('chapter', heading, titles, this.SUBRULE(this.#sections));
  });

  /** `article = ArticleHeading titles sections`, of a treaty */
  readonly #article = this.RULE('article', (): DocumentNode => {
    const heading = this.#leaf(tokens.ArticleHeading, 'heading');
    const titles = this.SUBRULE(this.#titles);
    return divisionNode('article', heading, titles, this.SUBRULE(this.#sections));
  });

  /** `titles = { Heading | beside }` */
  readonly #titles = this.RULE('titles', (): DocumentNode[] =>
    this.#anyOf([{ ALT: () => this.#leaf(tokens.Heading, 'heading') }, { ALT: () => this.SUBRULE(this.#beside) }]),
  );

  /** `sections = { preamble | operativePart | notes | beside }` */
  readonly #sections = this.RULE('sections', (): DocumentNode[] =>
    this.#anyOf([
      { ALT: () => this.SUBRULE(this.#preamble) },
      { ALT: () => this.SUBRULE(this.#operativePart) },
      { ALT: () => this.SUBRULE(this.#notes) },
      { ALT: () => this.SUBRULE(this.#beside) },
    ]),
  );

  /** `preamble = PreambleBegins paragraphs { chapeau }` */
  readonly #preamble = this.RULE('preamble', (): DocumentNode => {
    this.CONSUME(tokens.PreambleBegins);
    const paragraphs = this.SUBRULE(this.#paragraphs);
    return divisionNode(
      'preamble',
      paragraphs,
      this.#many(() => this.SUBRULE(this.#chapeau)),
    );
  });

  /** `chapeau = Chapeau paragraphs`: "RECALLING:", and what is recalled. */
  readonly #chapeau = this.RULE('chapeau', (): DocumentNode => {
    this.CONSUME(tokens.Chapeau);
    return paragraphNode('chapeau', this.SUBRULE(this.#paragraphs));
  });

  /** `operativePart = OperativePartBegins [ ResolvingFormula ] paragraphs { leadIn }` */
  readonly #operativePart = this.RULE('operativePart', (): DocumentNode => {
    this.CONSUME(tokens.OperativePartBegins);
    const formula = this.OPTION(() => this.#leaf(tokens.ResolvingFormula, 'resolving formula')) ?? [];
    const paragraphs = this.SUBRULE(this.#paragraphs);
    return divisionNode(
      'operative part',
      formula,
      paragraphs,
      this.#many(() => this.SUBRULE(this.#leadIn)),
    );
  });

  /** `leadIn = LeadIn paragraphs`: "The Council further decides:", and what it decides. */
  readonly #leadIn = this.RULE('leadIn', (): DocumentNode => {
    this.CONSUME(tokens.LeadIn);
    return paragraphNode('lead-in', this.SUBRULE(this.#paragraphs));
  });

  /** `notes = NotesBegin { Note | beside }` */
  readonly #notes = this.RULE('notes', (): DocumentNode => {
    this.CONSUME(tokens.NotesBegin);
    const nodes = this.#anyOf([{ ALT: () => this.#leaf(tokens.Note, 'note') }, { ALT: () => this.SUBRULE(this.#beside) }]);
    return divisionNode('notes', nodes);
  });

  /**
   * `paragraphs = { PreambularParagraph [ list ] | OperativeParagraph [ list ] | Option [ list ]`\
   * `             | UnnumberedPreambularParagraph | UnnumberedOperativeParagraph | Text | list | beside }`: a list below text without a number goes on with that of a
   * paragraph before it, or with none that is here.
   */
  readonly #paragraphs = this.RULE('paragraphs', (): DocumentNode[] =>
    this.#anyOf([
      { ALT: () => this.#withList(1, tokens.PreambularParagraph, 'preambular') },
      { ALT: () => this.#withList(2, tokens.OperativeParagraph, 'operative') },
      { ALT: () => this.#withList(3, tokens.Option, 'option') },
      { ALT: () => this.#leaf(tokens.UnnumberedPreambularParagraph, 'preambular') },
      { ALT: () => this.#leaf(tokens.UnnumberedOperativeParagraph, 'operative') },
      { ALT: () => this.#leaf(tokens.Text, 'text') },
      { ALT: () => divisionNode('list', this.SUBRULE(this.#list)) },
      { ALT: () => this.SUBRULE(this.#beside) },
    ]),
  );

  /** `list = ListBegins { SubParagraph [ list ] | Option [ list ] | beside } ListEnds` */
  readonly #list = this.RULE('list', (): DocumentNode[] => {
    this.CONSUME(tokens.ListBegins);
    const nodes = this.#anyOf([
      { ALT: () => this.#withList(1, tokens.SubParagraph, 'sub-paragraph') },
      { ALT: () => this.#withList(2, tokens.Option, 'option') },
      { ALT: () => this.SUBRULE(this.#beside) },
    ]);
    this.CONSUME(tokens.ListEnds);
    return nodes;
  });

  /** `beside = Page | Instruction` */
  readonly #beside = this.RULE(
    'beside',
    (): DocumentNode =>
      this.OR([{ ALT: () => this.#leaf(tokens.Page, 'page') }, { ALT: () => this.#leaf(tokens.Instruction, 'instruction') }]),
  );

  // Parts of rules, which Chevrotain tells apart by their numbers in a rule.

  #leaf(type: TokenType, role: Role): DocumentNode {
    this.CONSUME(type);
    return leaf(role);
  }

  #withList(number: number, type: TokenType, role: Role): DocumentNode {
    this.CONSUME(type);
    const below = this.option(number, () => this.subrule(number, this.#list));
    return below === undefined ? leaf(role) : paragraphNode(role, below);
  }

  #anyOf(alternatives: { ALT: () => DocumentNode }[]): DocumentNode[] {
    return this.#many(() => this.OR(alternatives));
  }

  #many(each: () => DocumentNode): DocumentNode[] {
    const nodes: DocumentNode[] = [];
    this.MANY(() => {
      nodes.push(each());
    });
    return nodes;
  }
}

/** The trees of parts, each given by its forms. Total: any row of forms has one. */
export function parseParts(parts: readonly string[]): readonly DocumentNode[] {
  if (parts.length === 0) return [];
  parser ??= new DocumentParser();
  return parser.parse(parts);
}

/** One for the process, made when a document is first asked for: a server answers many a keystroke before. */
let parser: DocumentParser | undefined;
