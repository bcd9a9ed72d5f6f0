import type { Role } from '../../syntax/document-tree.ts';
import type { Label } from '../../syntax/label.ts';
import type { Standing } from '../numbering/numbering.ts';
import type { Beginning } from './beginning.ts';

export type Section = 'heading' | 'preamble' | 'operative' | 'notes';

/** What a paragraph is in its draft. Without a label it stands as the only one of an outermost series. */
export interface Place extends Omit<Standing, 'label'> {
  readonly role: Role;
  readonly section: Section;
  /** As its series reads it. */
  readonly label: Label | undefined;
  /** What begins with this paragraph, if anything does. */
  readonly begins: Beginning | undefined;
  /** False in an annex and in the articles of a treaty, which have rules of their own. */
  readonly inBody: boolean;
}

/** What the paragraphs before make of a paragraph, whatever begins with it. */
export type PlaceAfter = Omit<Place, 'begins' | 'inBody'>;
