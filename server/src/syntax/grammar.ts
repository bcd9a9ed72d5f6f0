import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import type { Citation } from '../citations/citation.ts';
import type { Span } from '../text/span.ts';
import type { Label } from './label.ts';
import { vocabulary } from './lexer.ts';
import { holdsPlace } from './placeholder.ts';
import { AttributionToken } from './tokens/attributions.ts';
import * as brackets from './tokens/brackets.ts';
import * as changes from './tokens/changes.ts';
import { CitationToken } from './tokens/citations.ts';
import { FootnoteMarkToken } from './tokens/footnote-mark.ts';
import { InstructionToken } from './tokens/instruction.ts';
import { LabelToken } from './tokens/label.ts';
import { ProposerToken } from './tokens/proposers.ts';
import { StampToken } from './tokens/stamp.ts';
import { Words } from './tokens/words.ts';
import type { Attribution, Bracketed, Change, EditorsNote, Node, ParagraphTree, Parenthesis, Quotation, Stray } from './tree.ts';

/**
 * What a paragraph is, over the tokens of `tokens/`; each rule's comment is its definition in EBNF, and `docs/paragraph-grammar.html` draws them all.
 * `pair.ts` has made every mark without a partner a `Stray` before, so each list of tokens has a tree.
 */
export class ParagraphParser extends EmbeddedActionsParser {
  #source = '';
  #label: Label | undefined;

  /** Chevrotain's checks of the grammar take as long as reading a short draft. They are left out here, since a test runs them. */
  constructor({ skipValidations = true } = {}) {
    super([...vocabulary], { maxLookahead: 1, skipValidations });
    this.performSelfAnalysis();
  }

  /** The tree of a text of these tokens. */
  parse(source: string, tokens: IToken[]): Pick<ParagraphTree, 'label' | 'nodes'> {
    this.#source = source;
    this.#label = undefined;
    this.input = tokens;
    const nodes = this.paragraph();
    return { label: this.#label, nodes };
  }

  /** `paragraph = labelled` */
  readonly paragraph = this.RULE('paragraph', (): Node[] => this.#labelled());

  /**
   * `labelled = { Words | Stray } [ Label ] content`: the label stands after the indent, and after brackets that open there to close in a later paragraph.
   * No rule of its own but a part of two rules, since a rule takes time in every paragraph.
   */
  #labelled(): Node[] {
    const nodes: Node[] = [];
    this.MANY(() => {
      nodes.push(this.OR(this.#leads));
    });
    this.OPTION(() => {
      this.#label = this.CONSUME(LabelToken).payload;
    });
    this.SUBRULE(this.#content, { ARGS: [nodes] });
    return nodes;
  }

  /** `content = { inline | "/" }`: strokes separate alternatives. */
  readonly #content = this.RULE('content', (nodes: Node[] = []): Node[] => {
    this.MANY(() => {
      nodes.push(this.OR(this.#inlines));
    });
    return nodes;
  });

  // Alternatives are made once, since making them takes longer than choosing among them.

  readonly #leads: { ALT: () => Node }[] = [
    { ALT: () => ({ type: 'text', span: spanOf(this.CONSUME(Words)) }) },
    { ALT: () => this.SUBRULE(this.#stray) },
  ];

  /**
   * `inline = Words | bracketed | parenthesis | quotation | braced | addition | deletion | substitution | highlight | Comment`\
   * `       | Citation | FootnoteMark | Stamp | Instruction | Attribution | Proposer | Stray`: an attribution here, not after a bracket, is a note on one; it, or a
   * proposer, may also follow a bracket whose partner is in another paragraph.
   */
  readonly #inlines: { ALT: () => Node }[] = [
    { ALT: () => ({ type: 'text', span: spanOf(this.CONSUME(Words)) }) },
    { ALT: () => ({ type: 'separator', span: spanOf(this.CONSUME(brackets.Separator)) }) },
    { ALT: () => this.SUBRULE(this.#bracketed) },
    { ALT: () => this.SUBRULE(this.#parenthesis) },
    { ALT: () => this.SUBRULE(this.#quotation) },
    { ALT: () => this.SUBRULE(this.#braced) },
    { ALT: () => this.SUBRULE(this.#addition) },
    { ALT: () => this.SUBRULE(this.#deletion) },
    { ALT: () => this.SUBRULE(this.#substitution) },
    { ALT: () => this.SUBRULE(this.#highlight) },
    { ALT: () => this.SUBRULE(this.#comment) },
    { ALT: () => this.SUBRULE(this.#citation) },
    { ALT: () => this.CONSUME(FootnoteMarkToken).payload },
    { ALT: () => this.CONSUME(StampToken).payload },
    { ALT: () => this.CONSUME(InstructionToken).payload },
    { ALT: () => this.CONSUME(AttributionToken).payload },
    { ALT: () => this.CONSUME(ProposerToken).payload },
    { ALT: () => this.SUBRULE(this.#stray) },
  ];

  /** `bracketed = "[" [ Proposer ] labelled "]" { Attribution }` */
  readonly #bracketed = this.RULE('bracketed', (): Bracketed => {
    const open = this.CONSUME(brackets.BracketOpen);
    const head: Attribution | undefined = this.OPTION1(() => this.CONSUME(ProposerToken).payload);
    const nodes = this.#labelled();
    const close = this.CONSUME(brackets.BracketClose);
    const attributions: Attribution[] = [];
    this.MANY1(() => {
      attributions.push(this.CONSUME(AttributionToken).payload);
    });
    return {
      type: 'bracketed',
      span: between(open, close),
      open: spanOf(open),
      close: spanOf(close),
      head,
      nodes,
      attributions,
      placeholder: head === undefined && holdsPlace(this.#source, open.startOffset, close.startOffset),
    };
  });

  /** `parenthesis = "(" content ")"` */
  readonly #parenthesis = this.RULE('parenthesis', (): Parenthesis => {
    const open = this.CONSUME(brackets.ParenthesisOpen);
    const nodes = this.SUBRULE(this.#content);
    const close = this.CONSUME(brackets.ParenthesisClose);
    return { type: 'parenthesis', span: between(open, close), nodes };
  });

  /** `quotation = "“" content "”"` */
  readonly #quotation = this.RULE('quotation', (): Quotation => {
    const open = this.CONSUME(brackets.QuoteOpen);
    const nodes = this.SUBRULE(this.#content);
    const close = this.CONSUME(brackets.QuoteClose);
    return { type: 'quotation', span: between(open, close), open: spanOf(open), close: spanOf(close), nodes };
  });

  /** `braced = "{" [ Proposer ] content "}"`: a note of the editor, or with a proposer his text. */
  readonly #braced = this.RULE('braced', (): EditorsNote | Bracketed => {
    const open = this.CONSUME(brackets.BraceOpen);
    const head: Attribution | undefined = this.OPTION(() => this.CONSUME(ProposerToken).payload);
    const nodes = this.SUBRULE(this.#content);
    const close = this.CONSUME(brackets.BraceClose);
    const span = between(open, close);
    if (head === undefined) return { type: 'editors-note', span, nodes };
    return { type: 'bracketed', span, open: spanOf(open), close: spanOf(close), head, nodes, attributions: [], placeholder: false };
  });

  /** `addition = "{++" content "++}"` */
  readonly #addition = this.RULE('addition', (): Change => {
    const open = this.CONSUME(changes.AdditionOpen);
    const nodes = this.SUBRULE(this.#content);
    const close = this.CONSUME(changes.AdditionClose);
    return { ...emptyChange('addition', open, close), new: inside(open, close), newNodes: nodes };
  });

  /** `deletion = "{--" content "--}"` */
  readonly #deletion = this.RULE('deletion', (): Change => {
    const open = this.CONSUME(changes.DeletionOpen);
    const nodes = this.SUBRULE(this.#content);
    const close = this.CONSUME(changes.DeletionClose);
    return { ...emptyChange('deletion', open, close), old: inside(open, close), oldNodes: nodes };
  });

  /** `substitution = "{~~" content "~>" content "~~}"` */
  readonly #substitution = this.RULE('substitution', (): Change => {
    const open = this.CONSUME(changes.SubstitutionOpen);
    const oldNodes = this.SUBRULE(this.#content);
    const arrow = this.CONSUME(changes.SubstitutionArrow);
    const newNodes = this.SUBRULE1(this.#content);
    const close = this.CONSUME(changes.SubstitutionClose);
    return { ...emptyChange('substitution', open, close), old: inside(open, arrow), oldNodes, new: inside(arrow, close), newNodes };
  });

  /** `highlight = "{==" content "==}"` */
  readonly #highlight = this.RULE('highlight', (): Change => {
    const open = this.CONSUME(changes.HighlightOpen);
    const nodes = this.SUBRULE(this.#content);
    const close = this.CONSUME(changes.HighlightClose);
    const span = inside(open, close);
    return { ...emptyChange('highlight', open, close), old: span, oldNodes: nodes, new: span, newNodes: nodes };
  });

  /** `comment = Comment`: whatever stands between `{>>` and `<<}`. */
  readonly #comment = this.RULE('comment', (): Change => {
    const comment = this.CONSUME(changes.Comment);
    return emptyChange('comment', comment, comment);
  });

  /** `citation = Citation` */
  readonly #citation = this.RULE('citation', (): Node => {
    const { payload } = this.CONSUME(CitationToken);
    return this.ACTION(() => {
      const citation = payload as Citation;
      return { type: 'citation', span: citation.span, citation };
    });
  });

  /** `stray = Stray` */
  readonly #stray = this.RULE('stray', (): Stray => {
    const token = this.CONSUME(brackets.Stray);
    return { type: 'stray', span: spanOf(token), mark: token.payload };
  });
}

/** A change between these tokens, its contents still empty. */
function emptyChange(kind: Change['kind'], open: IToken, close: IToken): Change {
  const span = between(open, close);
  const nothing = { start: span.end - changes.signUnits, end: span.end - changes.signUnits };
  return { type: 'change', kind, span, old: nothing, oldNodes: [], new: nothing, newNodes: [] };
}

function inside(open: IToken, close: IToken): Span {
  return { start: open.startOffset + open.image.length, end: close.startOffset };
}

function between(open: IToken, close: IToken): Span {
  return { start: open.startOffset, end: close.startOffset + close.image.length };
}

function spanOf(token: IToken): Span {
  return between(token, token);
}
