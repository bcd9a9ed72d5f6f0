import { readdirSync, readFileSync } from 'node:fs';
import type { WorkspaceCitations } from '../../server/src/draft/citations/workspace-citations.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { finished } from '../../server/src/text/slices.ts';

const folder = new URL('../fixtures/library/', import.meta.url);
const service = createLanguageService();
for (const name of readdirSync(folder)) {
  const [uri, text] = [`file:///library/${name}`, readFileSync(new URL(name, folder), 'utf8')];
  const draft = name.endsWith('.draft') ? service.parse(text) : undefined;
  if (draft !== undefined) {
    service.index(uri, draft);
    finished(service.readTextInSlices(uri, draft));
  } else finished(service.setCatalogueInSlices(uri, text));
}

/** What a draft beside the texts and the catalogue of `fixtures/library/` can ask of the texts that it cites. */
export const fixtureCitations: WorkspaceCitations = service.library.citationsFor('file:///library/tested.draft');
