import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { parse } from '../../server/src/draft/draft.ts';
import { exportAkn } from '../../server/src/interchange/akn/export-akn.ts';
import { importAkn } from '../../server/src/interchange/akn/import-akn.ts';
import { headingOf } from '../../server/src/library/heading.ts';
import { finished } from '../../server/src/text/slices.ts';

/** The Akoma Ntoso document of a draft. */
export function exported(text: string): string {
  const draft = parse(text);
  return finished(exportAkn(draft, headingOf(draft)));
}

/** The draft of an Akoma Ntoso document. */
export function imported(xml: string | Uint8Array): string {
  const made = importAkn(typeof xml === 'string' ? strToU8(xml) : xml);
  assert(!('refused' in made), 'refused' in made ? made.refused : '');
  return made.text;
}
