import { type Convention, conventionOf } from '../../../draft/convention.ts';
import type { Draft } from '../../../draft/draft.ts';
import type { TemplateName } from '../template-names.ts';

/** How a body's documents look. Lengths are twips, the twentieths of a point that Word counts in. */
export interface Template {
  readonly font: string;
  /** In half points. */
  readonly size: number;
  readonly page: { readonly width: number; readonly height: number; readonly margin: number };
  /** What stands free beside the text on both sides, headings apart. */
  readonly column: number;
  readonly after: number;
  readonly isJustified: boolean;
  readonly headings: 'left' | 'center';
  /** Whether the words by which paragraphs open, and the organ's name, are in italics. */
  readonly hasItalicOpenings: boolean;
  /** Lines after the first stand below the words, or at the margin. */
  readonly lines: 'hanging' | 'at the margin';
  /** From one level to the next, and from a number to its words. */
  readonly number: number;
}

const a4 = { width: 11906, height: 16838, margin: 1440 };
const letter = { width: 12240, height: 15840, margin: 1440 };

/** After the resolutions that the bodies publish: the paper and the type of each, and where its numbers stand. */
const templates: Readonly<Record<TemplateName, Template>> = {
  oas: {
    ...{ font: 'Times New Roman', size: 22, page: letter, column: 0, after: 220, isJustified: true },
    ...{ headings: 'center', lines: 'hanging', number: 720, hasItalicOpenings: false },
  },
  un: {
    ...{ font: 'Times New Roman', size: 20, page: { ...a4, margin: 1134 }, column: 1134, after: 120, isJustified: true },
    ...{ headings: 'left', lines: 'at the margin', number: 567, hasItalicOpenings: true },
  },
  who: {
    ...{ font: 'Times New Roman', size: 22, page: a4, column: 0, after: 220, isJustified: true },
    ...{ headings: 'center', lines: 'hanging', number: 567, hasItalicOpenings: false },
  },
  plain: {
    ...{ font: 'Calibri', size: 22, page: a4, column: 0, after: 160, isJustified: false },
    ...{ headings: 'left', lines: 'hanging', number: 567, hasItalicOpenings: false },
  },
};

/** The template of a name, or that of the body whose habits the draft keeps. */
export function templateFor(draft: Draft, name: TemplateName | undefined): Template {
  if (name !== undefined) return templates[name];
  const convention = conventionOf(draft);
  return templates[convention === undefined ? 'plain' : ofConvention[convention]];
}

const ofConvention: Readonly<Record<Convention, TemplateName>> = { oas: 'oas', un: 'un', unfccc: 'un', who: 'who' };

/** Of a numbered paragraph at a level of its list, from 0: of all its lines, and of the first beside the others. */
export function indentAt({ column, lines, number }: Template, level: number): { readonly left: number; readonly first: number } {
  return lines === 'hanging' ? { left: column + number * (level + 1), first: -number } : { left: column, first: number * (level + 1) };
}
