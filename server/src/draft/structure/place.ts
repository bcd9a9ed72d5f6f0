import type { Role } from '../../syntax/document-tree.ts';
import type { Label } from '../../syntax/label.ts';
import type { Sequence } from '../numbering/level.ts';
import type { Beginning } from './beginning.ts';

export type Section = 'heading' | 'preamble' | 'operative' | 'notes';

export interface Place {
  readonly role: Role;
  readonly section: Section;
  /** 0 for a paragraph of the draft, 1 to 4 for sub-paragraphs. */
  readonly depth: number;
  /** As its series reads it. */
  readonly label: Label | undefined;
  readonly sequence: Sequence;
  readonly previous: Label | undefined;
  /** True for the first label of a series. */
  readonly starts: boolean;
  /** How well the series before tells that the number is wrong, where it is: below zero not at all. */
  readonly confidence: number;
  /** False in an annex and in the articles of a treaty, which have rules of their own. */
  readonly inBody: boolean;
  /** What begins with this paragraph, if anything does. */
  readonly begins: Beginning | undefined;
}

/** What the paragraphs before make of a paragraph. */
export type Standing = Omit<Place, 'inBody' | 'begins'>;
