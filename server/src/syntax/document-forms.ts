import { isBeside, roles } from './document-tree.ts';

/** What the document grammar knows of a paragraph. */
export interface Form {
  readonly kind: Kind;
  /** 0 for a paragraph of the draft, more for one of a list: a sub-paragraph, an option. */
  readonly depth: number;
}

/** The roles, and where a role does not tell enough: what a heading heads, whether a list can stand below a paragraph, and in which section it does. */
export const kinds = [
  ...roles,
  'article heading',
  'annex heading',
  'unnumbered preambular',
  'unnumbered operative',
  'preambular sub-paragraph',
  'preambular option',
] as const;

export type Kind = (typeof kinds)[number];

/**
 * A form as one character, so that the forms of a draft are a string, as long as there are paragraphs: joined, compared and looked up at once. Lists
 * nested deeper than `mostDepth` stay flat.
 */
export function formCharacter({ kind, depth }: Form): string {
  return String.fromCharCode(kinds.indexOf(kind) * (mostDepth + 1) + Math.min(depth, mostDepth));
}

export function* readForms(characters: string): Generator<Form> {
  for (let index = 0; index < characters.length; index++) yield forms[characters.charCodeAt(index)] as Form;
}

/**
 * The forms of each text of a compilation and of each annex: a text begins with its opening formula and the headings before that. Laid end to end
 * they are the whole.
 */
export function partsOf(characters: string): readonly string[] {
  const starts = [0];
  let headings: number | undefined;
  let index = 0;
  for (const { kind } of readForms(characters)) {
    if (kind === 'opening formula') starts.push(headings ?? index);
    else if (kind === 'annex heading') starts.push(index);
    if (kind === 'heading') headings ??= index;
    else if (!isBeside(kind)) headings = undefined;
    index++;
  }
  return starts.map((start, part) => characters.slice(start, starts[part + 1])).filter((part) => part !== '');
}

/** Drafts have four depths; no text may overflow the stack. */
const mostDepth = 60;

const forms: readonly Form[] = kinds.flatMap((kind) => Array.from({ length: mostDepth + 1 }, (_, depth) => ({ kind, depth })));
