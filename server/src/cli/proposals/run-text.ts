import { createLanguageService, type Draft, type LanguageService, type Whose } from '../../service.ts';
import { bugIn, type Problem, problemText } from '../problem.ts';
import { say } from '../say.ts';
import { findSources } from '../sources.ts';
import type { TextOptions } from './options.ts';
import { isDraft, readDraft } from './read-draft.ts';

/** Writes the draft as one side would have it, and returns the exit code that `penholder text --help` explains. */
export async function runText({ path, as }: TextOptions): Promise<0 | 2> {
  const problems: Problem[] = [];
  const service = createLanguageService({ onError: (where, error) => problems.push(bugIn(`Reading ${where}`, error)) });
  const sources = await findSources([path], (problem) => problems.push(problem));
  const [source, ...others] = sources;
  if (others.length > 0) problems.push({ path, text: 'This folder has several drafts. Name one of them.' });
  else if (source !== undefined) {
    const read = await readDraft(source, service);
    if (!isDraft(read)) problems.push(read);
    else {
      const text = textOf(service, read, as);
      if (typeof text === 'string') process.stdout.write(text);
      else problems.push({ ...text, path: source.path });
    }
  }
  for (const problem of problems) say(problemText(problem, process.cwd()));
  return problems.length > 0 ? 2 : 0;
}

/** A name that nobody bears who proposes anything is a slip: the text would be the original. */
function textOf(service: LanguageService, draft: Draft, as: string): string | Problem {
  const side = as.toLowerCase();
  const whose: Whose = side === 'agreed' || side === 'accepted' || side === 'original' ? side : { delegation: as };
  const text = service.textAs(draft, whose);
  if (text !== undefined) return text;
  const names = service.sides(draft).map(({ written }) => written);
  const more = names.length > mostNames ? ' and others' : '';
  const known = names.length === 0 ? 'It names no delegation.' : `It names ${names.slice(0, mostNames).join(', ')}${more}.`;
  return { text: `Nobody called “${as}” proposes anything in this draft, or wants anything of it. ${known}` };
}

/** As many names as one reads in a message. */
const mostNames = 12;
