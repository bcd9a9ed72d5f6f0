import type { AgreedPassage, WordsReport } from '../../service.ts';
import type { PlaceInFile } from '../report.ts';

/** How the paragraphs of a draft were said before. */
export interface SimilarReport {
  /** As it is shown. */
  readonly file: string;
  /** How many adopted texts were asked. */
  readonly texts: number;
  readonly withArchive: boolean;
  readonly paragraphs: readonly SimilarParagraph[];
}

export interface SimilarParagraph extends PlaceInFile {
  /** "operative paragraph 4". */
  readonly name: string;
  readonly passages: readonly SimilarPassage[];
}

export interface SimilarPassage
  extends PlaceInFile,
    Pick<AgreedPassage, 'symbol' | 'name' | 'title' | 'date' | 'citedIn' | 'share' | 'text'> {
  /** As it is shown; null for a text in an archive. The place is in that text. */
  readonly file: string | null;
  /** From the passage to the paragraph. */
  readonly words: readonly WordsReport[];
}

export type SimilarWriter = (report: SimilarReport, colour: boolean) => string;
