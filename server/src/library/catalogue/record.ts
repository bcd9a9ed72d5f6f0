import type { NamedText } from '../../citations/named-text.ts';
import type { Span } from '../../text/span.ts';

/** What a catalogue says of one text. What it does not say is undefined. */
export interface TextFacts {
  /** The canonical spelling: "A/RES/79/1". A resolution in parts that the catalogue names together is "A/RES/79/93 A and B". */
  readonly symbol: string;
  /** The canonical identities under which it is cited, the symbol's own first: those of its parts too. */
  readonly keys: readonly string[];
  readonly title: string | undefined;
  /** Of its adoption, as ISO 8601 writes it: "2024-09-22", "2024-09", "2024". */
  readonly date: string | undefined;
  /** The body that adopted it, as the catalogue writes it. */
  readonly authority: string | undefined;
  /** As the catalogue writes it: "Seventy-ninth session". */
  readonly session: string | undefined;
  /** An address of the web, with `http:` or `https:`. */
  readonly url: string | undefined;
  /** As the catalogue writes it: "in force". */
  readonly status: string | undefined;
  /** Of its title and address: a tag as of BCP 47, "fr". */
  readonly language: string | undefined;
  /** The draft that was adopted as this text. */
  readonly draft: NamedText | undefined;
  readonly replacedBy: readonly NamedText[];
  readonly amendedBy: readonly NamedText[];
}

export interface CatalogueRecord extends TextFacts {
  /** Its identity within its catalogue. */
  readonly id: string;
  /** In the catalogue's text. */
  readonly span: Span;
}

/** What is wrong with a catalogue, at its place in the text. */
export interface CatalogueFault {
  /** An error is damage: something was not read. A note is about what was read and is of no use here. */
  readonly severity: 'error' | 'note';
  readonly message: string;
  readonly span: Span;
}
