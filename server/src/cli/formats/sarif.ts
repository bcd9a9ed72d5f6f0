import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleInfo, Severity } from '../../service.ts';
import { printableJson } from '../printable.ts';
import type { Problem } from '../problem.ts';
import { type Changes, carriedFixes, type FileReport, type Message, type PlaceInFile } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import type { Format } from './format.ts';
import { inFull } from './in-full.ts';

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. */
export const sarif: Format = ({ files, problems }, { rules, version, folder }) => {
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { name: 'Penholder', version, rules: rules.map(descriptorOf) } },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map((problem) => notificationOf(problem, folder)),
      },
    ],
    originalUriBaseIds: { [base]: { uri: `${pathToFileURL(folder).href.replace(/\/$/, '')}/` } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    artifacts: files.map(({ path }) => ({ location: artifactAt(path, folder) })),
    results: files.flatMap((file) => file.messages.map((message) => resultOf(file, message, folder, ruleIndexes))),
  };
  return `${printableJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
};

const base = '%SRCROOT%';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

function descriptorOf({ id, severity, summary, page }: RuleInfo): unknown {
  return {
    id,
    shortDescription: { text: plain(summary) },
    ...(page !== undefined && { helpUri: page }),
    defaultConfiguration: { level: levels[severity] },
  };
}

function notificationOf({ path, text }: Problem, folder: string): unknown {
  const locations = path === undefined ? [] : [{ physicalLocation: { artifactLocation: artifactAt(path, folder) } }];
  return { level: 'error', message: { text: plain(text) }, locations };
}

function resultOf({ path }: FileReport, message: Message, folder: string, ruleIndexes: ReadonlyMap<string, number>): unknown {
  const { rule, severity, text, detail, place, related, fixes } = message;
  const artifactLocation = artifactAt(path, folder);
  const at = (place: PlaceInFile, file = path) => ({ artifactLocation: artifactAt(file, folder), region: regionOf(place) });
  const ruleIndex = rule === null ? undefined : ruleIndexes.get(rule);
  const { carried, leftOut } = carriedFixes(fixes);
  return {
    ...(rule !== null && { ruleId: rule }),
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: plain(inFull(text, detail)) },
    locations: [{ physicalLocation: at(place) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other) => ({ physicalLocation: at(other.place, other.path), message: { text: plain(other.text) } })),
    }),
    ...(carried.length > 0 && { fixes: carried.map((fix) => fixOf(fix, artifactLocation)) }),
    ...(leftOut.length > 0 && { properties: { fixesTooLargeForThisReport: leftOut.map(plain) } }),
  };
}

function fixOf({ title, changes }: { readonly title: string; readonly changes: Changes }, artifactLocation: unknown): unknown {
  const replacements = changes.parts.map(({ place, newText }) => ({ deletedRegion: regionOf(place), insertedContent: { text: newText } }));
  return { description: { text: plain(title) }, artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf({ line, column, endLine, endColumn }: PlaceInFile): unknown {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifactAt(path: string, folder: string): unknown {
  const shown = shownPath(path, folder);
  if (isAbsolute(shown)) return { uri: pathToFileURL(shown).href };
  const uri = shown.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return path === shown ? { uri } : { uri, uriBaseId: base };
}

/** In a message, `[words](place)` is a link, and braces stand for arguments (sections 3.11.5 and 3.11.6). */
function plain(text: string): string {
  return text
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');
}
