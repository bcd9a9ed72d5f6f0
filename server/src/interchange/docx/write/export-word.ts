import { trackedDraft } from '../../../draft/contests/tracked-draft.ts';
import type { Draft } from '../../../draft/draft.ts';
import { languageOf } from '../../../draft/language.ts';
import { ownSymbols } from '../../../draft/own-symbols.ts';
import type { Slices } from '../../../text/slices.ts';
import { oneLine } from '../../../text/white-space.ts';
import { inTurns } from '../../../tree/turns.ts';
import type { ExportedDocument, ExportOptions } from '../../exported-document.ts';
import { lostCharacters } from '../../lost-characters.ts';
import { hasChange } from '../line.ts';
import { withWholeChangesShown } from './changes-shown.ts';
import type { DocumentToWrite } from './document-to-write.ts';
import { markMoves } from './mark-moves.ts';
import { withOpening } from './mark-opening.ts';
import { withoutLabel } from './number-form.ts';
import type { Piece } from './piece.ts';
import { placeNotes } from './place-notes.ts';
import { planNumbers } from './plan-numbers.ts';
import { storyOf, type WordParagraph } from './story.ts';
import { templateFor } from './templates.ts';
import { writeParts } from './write-parts.ts';
import { zipParts } from './zip-parts.ts';

/** Writes a draft as a Word document (ECMA-376, the transitional vocabulary), which `importWord` reads as the same draft; docs/word.md tells what Word cannot hold. In slices. */
export function* exportWord(written: Draft, { template: name, asTracked }: ExportOptions): Slices<ExportedDocument> {
  const draft = asTracked ? yield* trackedDraft(written) : written;
  const template = templateFor(draft, name);
  const shown = yield* withWholeChangesShown(draft);
  const story = yield* storyOf(draft, shown);
  const placed = yield* inTurns(() => placeNotes(draft, story));
  const body = markMoves(placed.body);
  yield;
  const { lists, placeOf } = yield* planNumbers(shown, body, template);
  const bytes = yield* zipParts(
    yield* writeParts({
      body: body.map((paragraph) => {
        const number = placeOf.get(paragraph);
        const pieces = number === undefined ? paragraph.pieces : withoutLabel(paragraph);
        return { paragraph, number, pieces: template.hasItalicOpenings ? withOpening(paragraph, pieces) : pieces };
      }),
      notes: notesOf(body, placed.notes),
      lists,
      template,
      language: languages[languageOf(draft)?.id ?? 'en'] ?? 'en-GB',
      symbol: symbolOf(draft),
      title: titleOf(body),
      hasChanges: [...body, ...placed.notes.flat()].some(({ pieces }) => pieces.some(isChanged)),
    }),
  );
  return { bytes, report: lostCharacters(written, 'Word document') };
}

const languages: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR', pt: 'pt-PT' };

function notesOf(body: readonly WordParagraph[], notes: readonly (readonly WordParagraph[])[]): DocumentToWrite['notes'] {
  const names = new Map(
    body.flatMap(({ pieces }) => pieces.flatMap((each) => (each.type === 'note' ? [[each.note, each.custom] as const] : []))),
  );
  return notes.map((paragraphs, at) => ({ id: at + 1, custom: names.get(at), paragraphs }));
}

function symbolOf(draft: Draft): string | undefined {
  const [own] = ownSymbols(draft);
  return own && oneLine(draft.slice(own.span));
}

function titleOf(body: readonly WordParagraph[]): string {
  const title = body.find(({ style }) => style.startsWith('Heading'));
  return oneLine((title?.pieces ?? []).map((each) => (each.type === 'text' && each.changes.del === undefined ? each.text : '')).join(''));
}

function isChanged(piece: Piece): boolean {
  return (piece.type === 'text' || piece.type === 'note') && hasChange(piece.changes);
}
