import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { archiveScheme } from '../../archive/document.ts';
import { type AgreedPassage, createLanguageService, type Draft, type LanguageService, pathOf, type TextIndex } from '../../service.ts';
import { oneLine } from '../../text/white-space.ts';
import { fromOne, placeOf } from '../places.ts';
import { type Problem, problemText, UsageError } from '../problem.ts';
import { say } from '../say.ts';
import { shownPath } from '../shown-path.ts';
import { draftNamed } from '../source-draft.ts';
import { keyOfSource, standardInput } from '../sources.ts';
import { wantsColour } from '../wants-colour.ts';
import { enterTexts } from './adopted-texts.ts';
import { formats } from './formats.ts';
import type { SimilarOptions } from './options.ts';
import type { SimilarParagraph, SimilarPassage } from './report.ts';

/**
 * Writes how the paragraphs of a draft were said before, in the adopted texts that are named.
 *
 * @throws UsageError for a draft that cannot be read, and for a line without a paragraph.
 */
export async function runSimilar({ archive, ...asked }: SimilarOptions): Promise<0 | 2> {
  if (archive === undefined) return similar(asked, undefined);
  const { archiveIndex } = await import('../../archive/archive-index.ts');
  const { askArchive } = await import('../archive/ask-archive.ts');
  return askArchive(archive, (server) => similar(asked, archiveIndex(server)));
}

async function similar({ asked, texts, format }: Omit<SimilarOptions, 'archive'>, archive: TextIndex | undefined): Promise<0 | 2> {
  const problems: Problem[] = [];
  const tell = (problem: Problem) => void problems.push(problem);
  const service = createLanguageService({
    onError: (_, error) => {
      throw error;
    },
  });
  const { path, line } = pathAndLine(asked);
  const { draft } = await draftNamed(path, service);
  const spans = paragraphsOf(draft, line, service);
  const source = path === '-' ? standardInput : resolve(path);
  const key = keyOfSource(source);
  const adopted = await enterTexts(texts.length > 0 ? texts : [path === '-' ? '.' : dirname(path)], service, tell);

  const paragraphs: SimilarParagraph[] = [];
  for (const { name, span } of spans) {
    const start = { start: span.start, end: span.start };
    const words = oneLine(draft.slice(service.askedSpan(draft, start)));
    const passages = await service.agreedLanguage(draft, start, key, adopted.read, archive);
    const compared = passages.map((passage) => similarPassage(passage, service.compareWords(passage.text, words)));
    paragraphs.push({ name, ...placeOf(draft, span), passages: compared });
  }
  const report = {
    file: shownPath(source, process.cwd()),
    texts: adopted.keys.size - (adopted.keys.has(key) ? 1 : 0),
    withArchive: archive !== undefined,
    paragraphs,
  };
  process.stdout.write(formats[format](report, wantsColour(process.stdout)));
  for (const problem of problems) say(problemText(problem, process.cwd()));
  return problems.length > 0 ? 2 : 0;
}

/** A file's name may itself end in a colon and a number. */
function pathAndLine(asked: string): { readonly path: string; readonly line: number | undefined } {
  const [, path, line] = /^(.+):(\d+)$/.exec(asked) ?? [];
  return path === undefined || existsSync(asked) ? { path: asked, line: undefined } : { path, line: Number(line) };
}

function paragraphsOf(draft: Draft, line: number | undefined, service: LanguageService): ReturnType<LanguageService['passages']> {
  const all = service.passages(draft);
  if (line === undefined) return all;
  const there = all.filter(({ span }) => {
    const { start, end } = draft.rangeOf(span);
    return start.line < line && line <= end.line + 1;
  });
  if (there.length === 0) throw new UsageError(`On line ${line} is no paragraph of eight words or more. Name the line of one.`);
  return there;
}

function similarPassage({ uri, range, changes: _, ...passage }: AgreedPassage, words: SimilarPassage['words']): SimilarPassage {
  const isFile = !uri.startsWith(`${archiveScheme}:`);
  return { file: isFile ? shownPath(pathOf(uri), process.cwd()) : null, ...fromOne(range), ...passage, words };
}
