import type { Citation, CitationFamily, CitationKind, Doubts } from './citation.ts';
import type { Parts, PartTypes, Shape } from './shape.ts';

/** An organization, or the bodies of a treaty: all that is known of its symbols. */
export interface Family {
  readonly id: CitationFamily;
  /** The types of parts that only its shapes name. */
  readonly types?: PartTypes;
  /** Of two forms that read the same stretch of text the first one holds. */
  readonly forms: readonly Form[];
  /** Says only what the symbol itself and the conventions of its organization support. */
  describe(citation: Citation): Said;
  /** What is wrong in a symbol. `itself` is how the phrases call the text: "resolution 1515" where nothing else is asked for. */
  doubts?(citation: Citation, itself?: string): Doubts;
  /** The public address of the text where it is known for certain. */
  link?(citation: Citation): string | undefined;
}

export interface Said {
  /** "Resolution 2019 of the General Assembly of the OAS". */
  readonly title: string;
  /** Each a phrase. */
  readonly facts: readonly string[];
  /** How a doubt that follows the facts calls the text. */
  readonly itself?: string;
}

/**
 * Texts of one kind, with the ways to write them. The parts that a citation takes over have fixed names: `organ`, `number` and the `letters` of a part,
 * `year`, `meeting`, `session` and `special` (which sets a special session's series off), `type` (which tells the kind) and `presumed`.
 */
export interface Form {
  readonly kind: CitationKind | Readonly<Record<string, CitationKind>>;
  /** What it prints is the organ, where the shapes have no such part. */
  readonly organ?: Shape;
  /** The symbol in full. */
  readonly full?: Shape;
  /** The source of a cheap expression, without groups, that holds at the start of every full symbol; else they start with an organ and a stroke. */
  readonly starts?: string;
  /** What a word before it ("resolutions", "decision") makes a citation. */
  readonly listed?: Shape;
  /** In a file's name, in capitals, every mark between words turned into "-". */
  readonly file?: Shape;
  /** The canonical spelling, where it is not that of the full symbol. */
  readonly symbol?: Shape;
  /** The identity, where it is not the canonical spelling: the same for all spellings of one text. */
  readonly key?: Shape | ((parts: Parts) => string);
  /** What the shape alone does not tell: undefined where it is none after all, else the parts, corrected or with others added. */
  accept?(parts: Parts, around: Surroundings): Parts | undefined;
}

export interface Surroundings {
  /** True when the text round the citation (about two lines before it, one after) speaks of this. */
  mention(subject: RegExp): boolean;
  /** Where a word before the number makes it a citation. */
  readonly list?: List;
}

export interface List {
  readonly kind: 'resolution' | 'decision';
  readonly plural: boolean;
  /** True for the item right after the word. */
  readonly first: boolean;
  /** The organ that the text names beside the list. */
  readonly organ: string | undefined;
}
