import type { Diagnostic, DocumentDiagnosticReport, Location } from 'vscode-languageserver';
import {
  type Draft,
  type Finding,
  type Findings,
  fileKey,
  gravest,
  type LanguageService,
  type Related,
  type Settings,
  sameFindings,
  tell,
} from '../service.ts';
import type { ClientAbilities } from './capabilities.ts';
import { diagnosticSeverity, toRange } from './convert.ts';
import { inSlices } from './in-slices.ts';

/** Findings as the protocol wants them, each draft checked once for as long as nothing changes. */
export interface Diagnoses {
  /** Of the draft with this address, however the client spells it: all at once, for a draft that differs little from one that was checked. */
  findings(uri: string, draft: Draft, settings: Settings): readonly Finding[];
  /** The same in slices; undefined when nobody `wants` them any more. */
  findingsInSlices(uri: string, draft: Draft, settings: Settings, wanted?: () => boolean): Promise<Findings | undefined>;
  diagnostic(uri: string, draft: Draft, finding: Finding): Diagnostic;
  /** What was found last at a place of this draft, at hand without a check. */
  foundAt(draft: Draft, offset: number): readonly Finding[];
  /** What a person can read of the findings, the gravest where there are too many. */
  shown(uri: string, findings: Findings): Diagnostic[];
  /**
   * Of an open draft. `unchanged` when `previous` is the id of what was reported last and there is nothing else to show, even if the text is another:
   * most keystrokes change no finding, and a client that knows that need not draw them all again.
   */
  report(uri: string, now: Findings, previous: string | undefined): DocumentDiagnosticReport;
  /** Of the file with this number, which need not be read to know whether anything changed. */
  resultId(uri: string, file: number, settings: Settings): string;
  /** What was reported of an open draft, once it is closed. */
  forget(uri: string): void;
}

/** `told` hears of every check. */
export function diagnoses(service: LanguageService, client: ClientAbilities, told: (key: string, findings: Findings) => void): Diagnoses {
  const pages = new Map(service.rules.map((rule) => [rule.id, rule.page]));
  const checked = new WeakMap<Draft, { settings: Settings; revision: number; findings: Findings }>();
  /** The checks that are under way: of one draft, an editor asks for diagnostics and for fixes at once. */
  const checking = new WeakMap<Draft, { settings: Settings; findings: Promise<Findings | undefined> }>();
  const reported = new Map<string, { readonly findings: Findings; readonly resultId: string }>();
  const numberOf = numbering();
  const start = Date.now().toString(36);
  let reports = 0;

  return { findings, findingsInSlices, diagnostic, foundAt, shown, report, resultId, forget: (uri) => reported.delete(uri) };

  function findings(uri: string, draft: Draft, settings: Settings): readonly Finding[] {
    return check(uri, draft, settings).all;
  }

  function check(uri: string, draft: Draft, settings: Settings): Findings {
    const key = fileKey(uri);
    return (
      known(key, draft, settings) ?? keep(key, draft, settings, service.library.revisionFor(key), service.findings(draft, settings, key))
    );
  }

  async function findingsInSlices(uri: string, draft: Draft, settings: Settings, wanted?: () => boolean): Promise<Findings | undefined> {
    const key = fileKey(uri);
    const before = known(key, draft, settings);
    if (before !== undefined) return before;
    const same = checking.get(draft);
    if (same?.settings === settings) return same.findings;
    const revision = service.library.revisionFor(key);
    const work = inSlices(service.checkInSlices(draft, settings, key), wanted)
      .then((now) => now && keep(key, draft, settings, revision, now))
      .finally(() => checking.delete(draft));
    checking.set(draft, { settings, findings: work });
    return work;
  }

  function known(key: string, draft: Draft, settings: Settings): Findings | undefined {
    const before = checked.get(draft);
    return before?.settings === settings && before.revision === service.library.revisionFor(key) ? before.findings : undefined;
  }

  function keep(key: string, draft: Draft, settings: Settings, revision: number, now: Findings): Findings {
    checked.set(draft, { settings, revision, findings: now });
    told(key, now);
    return now;
  }

  function diagnostic(uri: string, draft: Draft, finding: Finding): Diagnostic {
    const href = pages.get(finding.rule);
    return {
      range: toRange(draft, finding.span),
      severity: diagnosticSeverity[finding.severity],
      source: 'penholder',
      code: finding.rule,
      message: finding.message,
      ...(client.codeDescription && href !== undefined && { codeDescription: { href } }),
      ...(client.relatedInformation &&
        finding.related.length > 0 && {
          relatedInformation: finding.related.map((related) => ({ location: locationOf(uri, draft, related), message: related.message })),
        }),
    };
  }

  function foundAt(draft: Draft, offset: number): readonly Finding[] {
    return checked.get(draft)?.findings.all.filter(({ span }) => span.start <= offset && offset <= span.end) ?? [];
  }

  function report(uri: string, now: Findings, previous: string | undefined): DocumentDiagnosticReport {
    const last = reported.get(uri);
    const same = last !== undefined && sameFindings(last.findings, now);
    const resultId = same ? last.resultId : `${start}.report${++reports}`;
    reported.set(uri, { findings: now, resultId });
    if (same && resultId === previous) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items: shown(uri, now) };
  }

  function shown(uri: string, findings: Findings): Diagnostic[] {
    const { draft } = findings;
    const { told, left } = gravest(findings, most);
    const diagnostics = told.map((finding) => diagnostic(uri, draft, finding));
    if (left === 0) return diagnostics;
    const { message } = tell('furtherFindings', { count: left });
    return [
      ...diagnostics,
      { range: toRange(draft, { start: 0, end: 0 }), severity: diagnosticSeverity.info, source: 'penholder', message },
    ];
  }

  function resultId(uri: string, file: number, settings: Settings): string {
    return `${start}.file${file}.${numberOf(settings)}.${service.library.revisionFor(fileKey(uri))}`;
  }
}

function locationOf(uri: string, draft: Draft, related: Related): Location {
  return 'uri' in related ? { uri: related.uri, range: related.range } : { uri, range: toRange(draft, related.span) };
}

/** Thousands, sent at every keystroke, would slow the typing down. */
const most = 1000;

/** A number for each object, the same at every call. */
function numbering(): (object: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (object) => {
    const number = numbers.get(object) ?? ++last;
    numbers.set(object, number);
    return number;
  };
}
