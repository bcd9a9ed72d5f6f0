import { type Draft, type Finding, fixAll, foreignInWords, type LanguageService, type LibraryEntry, type Settings } from '../service.ts';
import { foreignText } from '../text/foreign-text.ts';
import { isProblem, type SettingsFor } from './config.ts';
import { decode, type InvalidBytes } from './decode.ts';
import { invalidTextFindings } from './invalid-text.ts';
import { messageOf } from './message.ts';
import { fileProblem, type Problem } from './problem.ts';
import { readSource } from './read-source.ts';
import { replaceFile } from './replace-file.ts';
import type { FileReport } from './report.ts';
import { keyOfSource, type Source, standardInput } from './sources.ts';

export interface Checking {
  readonly service: LanguageService;
  readonly settingsFor: SettingsFor;
  readonly fix: boolean;
  readonly tell: (problem: Problem) => void;
}

/** A source that was checked with what the library knew by then, and entered there. */
export interface Checked {
  readonly report: FileReport;
  /** Makes the report anew with what the library knows now. Only the text is kept for it: a parsed draft takes twenty times as much memory. */
  recheck(): FileReport;
  /** The library's revision for the draft when the report was made: as long as it stays, so does the report. */
  readonly revision: number;
  /** Whether drafts that are read later may change what is found in it, since they are cited: see `LanguageService.looksUpTexts`. */
  readonly looksUpTexts: boolean;
  /** The texts that it quotes, by their canonical keys. */
  readonly quotes: readonly string[];
  /** What the library keeps of it; undefined for a draft that is too long to be read. */
  readonly entry: LibraryEntry | undefined;
}

/** Reads, checks and, when asked, fixes one source. Undefined, with a problem told, where it cannot be checked. */
export async function checkSource(source: Source, { service, settingsFor, fix, tell }: Checking): Promise<Checked | undefined> {
  const { path } = source;
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readSource(source, fix);
  } catch (error) {
    tell(fileProblem(path, error, 'read'));
    return undefined;
  }
  if (bytes === undefined) return checkedTooLong(path, service);
  const foreign = foreignText(bytes);
  const settings = foreign === undefined ? await settingsFor(path) : { path, text: foreignInWords(foreign) };
  if (isProblem(settings)) {
    tell(settings);
    if (fix) giveBack(source, bytes);
    return undefined;
  }
  const { text, invalid } = decode(bytes);
  const draft = service.parse(text);
  const reading: ReportInput = { path, text, settings, invalid, unfixed: fix && invalid.length > 0, fixed: 0, written: path };
  if (!fix || invalid.length > 0) {
    if (fix) giveBack(source, bytes);
    return checked(reading, draft, service);
  }
  service.index(keyOfSource(path), draft);
  const fixed = fixAll(draft, (each) => service.check(each, settings, keyOfSource(path)));
  if (fixed.count === 0) {
    giveBack(source, bytes);
    return checked(reading, draft, service, fixed.findings);
  }
  const mended = fixed.draft.text();
  try {
    const written = await writeFixed(source, bytes, mended);
    return checked({ ...reading, text: mended, fixed: fixed.count, written }, fixed.draft, service, fixed.findings);
  } catch (error) {
    tell(fileProblem(path, error, 'fix'));
    return checked(reading, draft, service);
  }
}

/** All that a report is made from. */
interface ReportInput {
  readonly path: string;
  readonly text: string;
  readonly settings: Settings;
  readonly invalid: readonly InvalidBytes[];
  /** Whether fixes were asked for and not made. */
  readonly unfixed: boolean;
  /** How many fixes were made. */
  readonly fixed: number;
  /** The file that got the fixes: another one than `path` where that is a link. */
  readonly written: string;
}

function checked(reading: ReportInput, draft: Draft, service: LanguageService, known?: readonly Finding[]): Checked {
  const uri = keyOfSource(reading.path);
  // Indexed before the check, which asks the library whether the draft is an adopted text.
  const entry = service.index(uri, draft);
  const findings = known ?? findingsOf(reading, draft, service);
  const again = () => {
    const draft = service.parse(reading.text);
    return reportOf(reading, draft, findingsOf(reading, draft, service));
  };
  return {
    report: reportOf(reading, draft, findings),
    recheck: again,
    revision: service.library.revisionFor(uri),
    looksUpTexts: service.looksUpTexts(draft, reading.settings),
    quotes: service.quotedTexts(draft),
    entry,
  };
}

function checkedTooLong(path: string, service: LanguageService): Checked {
  const report = { path, messages: [messageOf(service.parse(''), service.tooLong)], fixed: 0, written: path };
  const revision = service.library.revisionFor(keyOfSource(path));
  return { report, recheck: () => report, revision, looksUpTexts: false, quotes: [], entry: undefined };
}

function findingsOf({ path, settings }: ReportInput, draft: Draft, service: LanguageService): readonly Finding[] {
  return service.check(draft, settings, keyOfSource(path));
}

function reportOf({ path, invalid, unfixed, fixed, written }: ReportInput, draft: Draft, findings: readonly Finding[]): FileReport {
  // U+FFFD in the place of a byte that is not UTF-8 is reported as that byte, not as a damaged character.
  const replaced = new Set(invalid.map(({ offset }) => offset));
  const found = findings.filter(({ rule, span }) => rule !== 'damaged-character' || !replaced.has(span.start));
  const all = [...invalidTextFindings(invalid, unfixed), ...found].sort((a, b) => a.span.start - b.span.start);
  // A fix of the decoded text, written back, would put U+FFFD in the place of the bytes that are not UTF-8.
  const told = invalid.length > 0 ? all.map((finding) => ({ ...finding, fixes: [] })) : all;
  return { path, messages: told.map((finding) => messageOf(draft, finding)), fixed, written };
}

/** Writes the fixed text in the place of what was read. Returns the file that was written. */
async function writeFixed({ path }: Source, read: Uint8Array, fixed: string): Promise<string> {
  if (path !== standardInput) return replaceFile(path, read, fixed, 'fix');
  process.stdout.write(fixed);
  return path;
}

/** With `--fix -`, standard output has the text even where nothing is fixed. */
function giveBack({ path }: Source, read: Uint8Array): void {
  if (path === standardInput) process.stdout.write(read);
}
