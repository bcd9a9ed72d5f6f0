import fc from 'fast-check';
import type { Position } from 'vscode-languageserver';
import { applyEdits } from '../../server/src/text/edit.ts';
import { drafts, longDrafts, wildTexts } from '../property/arbitrary-draft.ts';
import { editOf, type Stroke, strokes } from '../property/arbitrary-edit.ts';
import { startClient } from '../support/lsp-client.ts';
import { answersAbout, difference } from './answers.ts';
import { counted, during, type Part } from './part.ts';

const uri = 'file:///soak/edited.draft';
/** How many edits are made between two comparisons at most. */
const mostEdits = 40;
/** How many comparisons one server answers for, before the next is started in its place. */
const comparisonsOfOneServer = 100;
/** In UTF-16 code units: a draft that has grown beyond it is put aside. */
const longest = 40_000;

/** Random edits of random drafts over stdio. After every few of them the server must say what a fresh one says of the same text. */
export const randomEdits: Part = async (effort) => {
  const faults: string[] = [];
  const client = await startClient();
  let fresh = await startClient();
  const goesOn = during(effort);
  let edits = 0;
  let comparisons = 0;
  for (let round = effort.seed; goesOn() && faults.length === 0; round++) {
    const [start = ''] = fc.sample(fc.oneof(drafts(), longDrafts(), wildTexts()), { seed: round, numRuns: 1 });
    const chain = fc.sample(strokes(), { seed: round, numRuns: 400 });
    let text = start;
    let version = 1;
    await client.open(uri, text);
    while (chain.length > 0 && text.length < longest && goesOn()) {
      for (const stroke of chain.splice(0, 1 + (edits % mostEdits))) {
        text = await strike(stroke, text, ++version);
        edits++;
      }
      const ours = await answersAbout(client, uri);
      await fresh.open(uri, text);
      const found = difference(ours, await answersAbout(fresh, uri));
      await fresh.close(uri);
      if (found !== undefined) {
        faults.push(`Round ${round}, version ${version}: ${found}. The text: ${JSON.stringify(text)}`);
        break;
      }
      if (++comparisons % comparisonsOfOneServer === 0) {
        await fresh.stop();
        fresh = await startClient();
      }
    }
    await client.close(uri);
  }
  await Promise.all([client.stop(), fresh.stop()]);
  return {
    done: counted(edits, 'random edits'),
    result:
      faults.length === 0 ? `${counted(comparisons, 'comparisons')}, no divergence from a fresh server` : 'diverges from a fresh server',
    faults: comparisons === 0 ? ['Nothing was compared'] : faults,
  };

  async function strike(stroke: Stroke, text: string, version: number): Promise<string> {
    const edit = editOf(stroke, text);
    const span = { start: outsideBreak(text, edit.span.start), end: outsideBreak(text, edit.span.end) };
    const range = { start: positionOf(text, span.start), end: positionOf(text, span.end) };
    const next = applyEdits(text, [{ span, newText: edit.newText }]);
    // Some editors send the whole text now and then.
    await client.change(uri, version, version % 50 === 0 ? { text: next } : { range, text: edit.newText });
    return next;
  }
};

/** No position says that it lies between a carriage return and its line feed. */
function outsideBreak(text: string, offset: number): number {
  return text.charAt(offset) === '\n' && text.charAt(offset - 1) === '\r' ? offset + 1 : offset;
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
