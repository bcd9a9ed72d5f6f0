import { access, constants, readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import writeFileAtomic from 'write-file-atomic';
import type { Draft } from '../draft/draft.ts';
import { fixAll } from '../rules/fix-all.ts';
import type { LanguageService } from '../service.ts';
import { isProblem, type SettingsFor } from './config.ts';
import { decode, notText } from './decode.ts';
import { invalidTextFindings } from './invalid-text.ts';
import { type FileFinding, messageOf } from './message.ts';
import { fileProblem, type Problem } from './problem.ts';
import type { FileReport } from './report.ts';
import { type Source, standardInput } from './sources.ts';

export interface Checking {
  readonly service: LanguageService;
  readonly settingsFor: SettingsFor;
  readonly fix: boolean;
  readonly tell: (problem: Problem) => void;
}

/** Reads, checks and, when asked, fixes one source. Undefined, with a problem told, where it cannot be checked. */
export async function checkSource(source: Source, checking: Checking): Promise<FileReport | undefined> {
  const { service, settingsFor, fix, tell } = checking;
  const { path } = source;
  const bytes = await read(source, tell);
  if (!bytes) return undefined;
  const settings = notText(path, bytes) ?? (await settingsFor(path));
  if (isProblem(settings)) {
    tell(settings);
    if (fix) await put(source, bytes);
    return undefined;
  }
  const { text, invalid } = decode(bytes);
  const draft = service.parse(text);
  if (!fix || invalid.length > 0) {
    if (fix) await put(source, bytes);
    // The character that stands for a byte that is not UTF-8 is told of as that byte.
    const stands = new Set(invalid.map(({ offset }) => offset));
    const found = service.check(draft, settings).filter(({ rule, span }) => rule !== 'damaged-character' || !stands.has(span.start));
    const findings = [...invalidTextFindings(invalid, fix), ...found].sort((a, b) => a.span.start - b.span.start);
    // A fix of the decoded text, written back, would put U+FFFD in the place of the bytes that are not UTF-8.
    return reportOf(path, draft, invalid.length > 0 ? findings.map((finding) => ({ ...finding, fixes: [] })) : findings);
  }
  const fixed = fixAll(draft, (each) => service.check(each, settings));
  try {
    await put(source, fixed.count > 0 ? fixed.draft.text() : bytes);
  } catch (error) {
    tell(fileProblem(path, error, 'write'));
    return reportOf(path, draft, service.check(draft, settings));
  }
  return reportOf(path, fixed.draft, fixed.findings, fixed.count);
}

function reportOf(path: string, draft: Draft, findings: readonly FileFinding[], fixed = 0): FileReport {
  return { path, messages: findings.map((finding) => messageOf(draft, finding)), fixed };
}

async function read({ path }: Source, tell: Checking['tell']): Promise<Uint8Array | undefined> {
  try {
    return path === standardInput ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    tell(fileProblem(path, error, 'read'));
    return undefined;
  }
}

/** Puts what `--fix` made in the place of the source. Bytes are what was read: only standard output needs them. */
async function put({ path, replaceable }: Source, fixed: string | Uint8Array): Promise<void> {
  if (path === standardInput) process.stdout.write(fixed);
  else if (typeof fixed === 'string') {
    if (!replaceable) throw new Error('it is not a regular file.');
    // The atomic write renames over the file, which would pass over its being read-only.
    await access(path, constants.W_OK);
    await writeFileAtomic(path, fixed);
  }
}
