import { conventionOf } from '../../draft/convention.ts';
import { type PlacedIn, structure } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { languageOf } from '../../draft/language.ts';
import { vocabularyOf } from '../../draft/layout/vocabulary.ts';
import type { Slices } from '../../text/slices.ts';
import { oneLine } from '../../text/white-space.ts';
import { inTurns } from '../../tree/turns.ts';
import type { ExportedDocument } from '../exported-document.ts';
import { lostCharacters } from '../lost-characters.ts';
import { concludes } from './conclusions.ts';
import type { DraftFacts } from './draft-facts.ts';
import { type Body, createBody } from './write-body.ts';
import { createDelegations } from './write-delegations.ts';
import { writeMeta } from './write-meta.ts';
import { writeNotes } from './write-notes.ts';
import { createParagraphs } from './write-paragraph.ts';
import { createPreamble } from './write-preamble.ts';
import { prefaceBlock } from './write-preface.ts';
import { withPlainSpaces } from './xml-text.ts';

/** The document as a file, in slices. Nothing of the draft is left out of it but what XML cannot have. */
export function* aknDocument(draft: Draft, facts: DraftFacts): Slices<ExportedDocument> {
  const bytes = new TextEncoder().encode(yield* exportAkn(draft, facts));
  return { bytes, report: lostCharacters(draft, 'Akoma Ntoso document', withPlainSpaces) };
}

/**
 * Writes a draft as an Akoma Ntoso document (OASIS LegalDocML 1.0) in the form of the United Nations' own (AKN4UN), with brackets, proposals and comments by the convention of docs/akn.md.
 * What stands after an annex's heading is a document attached to it. In slices.
 */
export function* exportAkn(draft: Draft, facts: DraftFacts): Slices<string> {
  const delegations = createDelegations();
  const notes = yield* inTurns(() => writeNotes(draft));
  const paragraphs = createParagraphs(draft, yield* vocabularyOf(draft), delegations, notes);
  const preface: string[] = [];
  const preamble = createPreamble(paragraphs);
  const ids = { next: 1 };
  const main = createBody(paragraphs, ids);
  const annexes: Body[] = [];
  // Those at the end of the body so far: if others follow, they are in its midst.
  let last: PlacedIn[] = [];
  let stage: Stage = 'preface';
  let opening: string | undefined;
  for (const placed of yield* inTurns(() => [...structure(draft)])) {
    yield;
    const { paragraph, place, index } = placed;
    if (paragraph.content.start === paragraph.content.end || notes.isMarked(index)) continue;
    stage = stageOf(placed, stage);
    if (place.role === 'opening formula') opening ??= oneLine(paragraph.text.slice(paragraph.content.start, paragraph.content.end));
    if (stage === 'preface') preface.push(prefaceBlock(placed, paragraphs, facts));
    else if (stage === 'preamble') preamble.put(placed);
    else {
      if (place.begins === 'annex') annexes.push(createBody(paragraphs, ids));
      const annex = annexes.at(-1);
      if (annex !== undefined) annex.put(placed);
      else if (concludes(placed)) last.push(placed);
      else {
        for (const each of last) main.put(each);
        last = [];
        main.put(placed);
      }
    }
  }
  const preambleText = preamble.written();
  const mainText = main.written();
  const conclusions = last.map((each) => `<p>${paragraphs.lineOf(each.index)}</p>`).join('\n');
  const annexTexts = annexes.map((annex) => annex.written());
  const head = {
    facts,
    language: languageOf(draft)?.id,
    convention: conventionOf(draft),
    body: opening?.replace(/[\s,]+$/, ''),
    delegations: delegations.entries(),
  };
  const attachments = annexTexts.map((text, at) =>
    [
      `<attachment eId="att_${at + 1}">`,
      '<doc name="annex">',
      writeMeta({ ...head, component: `annex_${at + 1}` }),
      `<mainBody>\n${text}\n</mainBody>`,
      '</doc>',
      '</attachment>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">',
    `<statement name="${facts.adopted ? 'resolution' : 'draftResolution'}">`,
    writeMeta({ ...head, component: 'main' }),
    ...around('preface', preface.join('\n')),
    ...around('preamble', preambleText),
    ...around('mainBody', mainText),
    ...around('conclusions', conclusions),
    ...around('attachments', attachments.join('\n')),
    '</statement>',
    '</akomaNtoso>',
    '',
  ].join('\n');
}

type Stage = 'preface' | 'preamble' | 'body';

/** The parts of a document stand in this order, and each once: what comes after the first operative paragraph belongs to the body, as another preamble in a compilation. */
function stageOf({ place }: PlacedIn, stage: Stage): Stage {
  const { role, section, begins } = place;
  if (stage === 'body' || begins === 'annex') return 'body';
  if (role === 'resolving formula') return 'preamble';
  if (section === 'operative' || section === 'notes') return 'body';
  return section === 'preamble' ? 'preamble' : stage;
}

function around(name: string, text: string): string[] {
  return text === '' ? [] : [`<${name}>`, text, `</${name}>`];
}
