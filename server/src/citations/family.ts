import type { Citation, CitationFamily, CitationKind, Doubts } from './citation.ts';
import type { Parts, PartTypes, Shape } from './shape.ts';

/** All that is known of the symbols of an organization, or of a treaty's bodies. */
export interface Family {
  readonly id: CitationFamily;
  /** The types of parts that only this family's shapes name. */
  readonly types?: PartTypes;
  /** Where two forms read the same stretch of text, the first one holds. */
  readonly forms: readonly SymbolForm[];
  /** Says only what the symbol itself and the conventions of its organization support. */
  describe(citation: Citation): SymbolDescription;
  /** What is wrong in a symbol. `subject` is what the phrases call the text; "resolution 1515" by default. */
  doubts?(citation: Citation, subject?: string): Doubts;
  /** The public address of the text where it is known for certain. */
  link?(citation: Citation): string | undefined;
  /** Others, as certain. */
  furtherLinks?(citation: Citation): readonly string[];
}

export interface SymbolDescription {
  /** "Resolution 2019 of the General Assembly of the OAS". */
  readonly title: string;
  /** Each a phrase. */
  readonly facts: readonly string[];
  /** What a doubt that stands after these facts calls the text. */
  readonly subject?: string;
}

/**
 * Texts of one kind, with the ways to write them. The parts that a citation takes over have fixed names: `organ`, `number` and the `letters` of a part,
 * `year`, `meeting`, `session` and `special` (which sets a special session's series off), `type` (which tells the kind) and `presumed`.
 */
export interface SymbolForm {
  readonly kind: CitationKind | Readonly<Record<string, CitationKind>>;
  /** Prints the organ, where the other shapes have no such part. */
  readonly organ?: Shape;
  readonly full?: Shape;
  /** True where the organization writes its full symbols in the canonical spelling alone. */
  readonly strict?: true;
  /** The source of a cheap expression without groups that holds at the start of every full symbol. By default a symbol starts with an organ and a stroke. */
  readonly starts?: string;
  /** The short form that is a citation only after a word such as "resolutions" or "decision". */
  readonly listed?: Shape;
  /** The form in a file's name, in capitals and with "-" for every mark between words. */
  readonly file?: Shape;
  /** The canonical spelling, where it is not that of the full symbol. */
  readonly symbol?: Shape;
  /** The identity, where it is not the canonical spelling: the same for all spellings of one text. */
  readonly key?: Shape | ((parts: Parts) => string);
  /** Decides what the shape alone does not tell: undefined for what is no such symbol, else the parts, corrected or with others added. */
  accept?(parts: Parts, around: Surroundings): Parts | undefined;
}

export interface Surroundings {
  /** True when the text round the citation, about two lines before it and one after, speaks of this. */
  mention(subject: RegExp): boolean;
  /** Present where a word before the number makes it a citation. */
  readonly list?: CitationList;
}

/** The word that makes numbers citations, and what the text says beside it: "resolutions 242 (1967) and 338 (1973)". */
export interface CitationList {
  readonly kind: 'resolution' | 'decision';
  readonly plural: boolean;
  /** True for the item right after the word. */
  readonly first: boolean;
  /** The organ that the text names beside the list, or that the symbol has which begins the list: “AG/RES. …”. */
  readonly organ: string | undefined;
}
