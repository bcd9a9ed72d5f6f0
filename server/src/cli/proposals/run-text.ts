import { createLanguageService, type Draft, type LanguageService, type Whose } from '../../service.ts';
import { usageError } from '../problem.ts';
import { draftNamed } from '../source-draft.ts';
import type { TextOptions } from './options.ts';

/**
 * Writes the draft as one side would have it.
 *
 * @throws UsageError for what cannot be read, and for a side that the draft does not name.
 */
export async function runText({ path, as }: TextOptions): Promise<0> {
  const service = createLanguageService({
    onError: (_, error) => {
      throw error;
    },
  });
  const { source, draft } = await draftNamed(path, service);
  const text = service.textAs(draft, sideCalled(as));
  if (text === undefined) throw usageError({ path: source.path, text: nobody(as, draft, service) });
  process.stdout.write(text);
  return 0;
}

function sideCalled(as: string): Whose {
  const side = as.toLowerCase();
  return side === 'agreed' || side === 'accepted' || side === 'original' ? side : { delegation: as };
}

/** A name that nobody bears who proposes anything is a slip: the text would be the original. */
function nobody(as: string, draft: Draft, service: LanguageService): string {
  const names = service.sides(draft).map(({ written }) => written);
  const more = names.length > mostNames ? ' and others' : '';
  const known = names.length === 0 ? 'It names no delegation.' : `It names ${names.slice(0, mostNames).join(', ')}${more}.`;
  return `Nobody called “${as}” proposes anything in this draft, or wants anything of it. ${known}`;
}

/** As many names as one reads in a message. */
const mostNames = 12;
