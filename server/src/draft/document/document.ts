import { formCharacter, type Kind, partsOf } from '../../syntax/document-forms.ts';
import { parseParts } from '../../syntax/document-grammar.ts';
import { type DocumentNode, divisionNode } from '../../syntax/document-tree.ts';
import { measure } from '../../tree/measure.ts';
import { MemoHolder, once } from '../../tree/memo.ts';
import type { Draft, Lineage } from '../draft.ts';
import { type ParagraphInPlace, type Place, placesOf } from './places.ts';

/**
 * The draft as a tree: its parts, their sections, in those the paragraphs, each with what stands below it. The tree stays the same object as long as every
 * paragraph keeps its form and place; else the trees of the parts stay that have the same forms as before. Read as a whole the first time: for what a person asks for, never at a keystroke.
 */
export const documentOf = once((draft: Draft): DocumentNode => {
  const forms = formsOf(placesOf(draft));
  const before = last.get(draft.lineage);
  if (before?.forms === forms) return before.document;
  const parts = partsOf(forms);
  const trees = treesOf(parts, before?.trees ?? new Map());
  const document = divisionNode(
    'document',
    parts.flatMap((part) => trees.get(part) ?? []),
  );
  last.set(draft.lineage, { forms, document, trees });
  return document;
});

interface LastDocument {
  readonly forms: string;
  readonly document: DocumentNode;
  readonly trees: Trees;
}

/** The trees of parts by their forms; parts of the same forms share one. */
type Trees = ReadonlyMap<string, DocumentNode>;

const last = MemoHolder.memo<Lineage, LastDocument>();

function treesOf(parts: readonly string[], known: Trees): Trees {
  const all = new Map<string, DocumentNode>();
  const unknown = new Set<string>();
  for (const part of parts) {
    const tree = known.get(part);
    if (tree === undefined) unknown.add(part);
    else all.set(part, tree);
  }
  const fresh = [...unknown];
  for (const [number, tree] of parseParts(fresh).entries()) all.set(fresh[number] as string, tree);
  return all;
}

const formsOf = measure<ParagraphInPlace, string>({
  of: ({ place }) => formCharacter({ kind: kindOf(place), depth: place.depth }),
  join: (parts) => parts.join(''),
});

function kindOf({ role, section, label, begins }: Place): Kind {
  if (role === 'heading') return begins === 'annex' || begins === 'article' ? `${begins} heading` : role;
  if (label === undefined && (role === 'preambular' || role === 'operative')) return `unnumbered ${role}`;
  if (section === 'preamble' && (role === 'sub-paragraph' || role === 'option')) return `preambular ${role}`;
  return role;
}
