import { threadCpuUsage } from 'node:process';
import fc from 'fast-check';
import { messageOf } from '../../server/src/cli/message.ts';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { finished } from '../../server/src/text/slices.ts';
import { patience, runs } from '../support/runs.ts';
import { strictService } from '../support/strict-service.ts';
import { paragraphsOf } from './facts.ts';
import { type HostileText, hostileText } from './hostile-text.ts';

/**
 * Four times the text, about four times the time, of every rule and every feature by itself. The time is that of this thread alone, so that a busy
 * machine does not count, and the least of several times, since a garbage collection may fall into any of them.
 */
describe('four times the text', function () {
  this.timeout(patience(240_000));

  it('takes no rule and no feature much longer than four times', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const long = text.ofLength(4 * shortLength);
        const slow = stepsOf(long).filter(({ milliseconds }) => milliseconds > negligible);
        for (const { name } of slow) proveLinear(name, text);
      }),
      { ...runs(40), endOnFailure: true },
    );
  });
});

/** In UTF-16 code units. Four times as much is read in some 10 ms, and what took the square of it would take many times that. */
const shortLength = 10_000;
/** In milliseconds. What is quicker is not measured well, and is no square of anything that matters. */
const negligible = 50;
/** A square would take 16 times as long, what is linear four times. Between them lies what a longer text costs caches and the garbage collector: up to ten times was seen of what is linear. */
const most = 12;
const rounds = 4;

interface Step {
  readonly name: string;
  readonly milliseconds: number;
}

/**
 * What seems to grow too fast is looked at again in texts of twice the length: there a square shows even more, and a chance does not.
 *
 * @throws Error that names the rule or the feature.
 */
function proveLinear(name: string, text: HostileText): void {
  for (const length of [shortLength, 2 * shortLength]) {
    const [short, long] = leastTimes(name, text.ofLength(length), text.ofLength(4 * length));
    if (long <= Math.max(negligible, most * short)) return;
    if (length > shortLength) throw new Error(`${name}: ${short} ms became ${long} ms`);
  }
}

/** In milliseconds. No more rounds than it takes for them to be as they should. */
function leastTimes(name: string, short: string, long: string): [short: number, long: number] {
  const timeOf = (text: string) => stepsOf(text).find((step) => step.name === name)?.milliseconds ?? 0;
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    for (let warm = 0; warm < 3; warm++) least[0] = Math.min(least[0], timeOf(short));
    least[1] = Math.min(least[1], timeOf(long));
    if (least[1] <= Math.max(negligible, most * least[0])) break;
  }
  return least;
}

/** All that is asked of a draft, one after another: what a rule has found out for those after it is counted with the first. */
function stepsOf(text: string): readonly Step[] {
  const steps: Step[] = [];
  const step = <T>(name: string, work: () => T): T => {
    const before = threadCpuUsage();
    const result = work();
    const { user, system } = threadCpuUsage(before);
    steps.push({ name, milliseconds: (user + system) / 1000 });
    return result;
  };
  const service = strictService();

  const draft = step('parsing', () => parse(text));
  step('trees', () => paragraphsOf(draft).map(({ tree }) => tree));
  for (const rule of rules) step(rule.id, () => findingsOf(rule, draft));
  const findings = step('all rules', () => service.check(draft, defaultSettings));
  step('titles of fixes', () => findings.map((finding) => finding.fixes.map(({ title }) => title)));
  step('fixes', () => someOf(findings).map((finding) => service.fixes(draft, finding).map((fix) => fix.edits())));
  step('messages', () => findings.map((finding) => messageOf(draft, finding)));
  step('the outline', () => service.outline(draft));
  step('folds', () => service.folds(draft));
  step('colours', () => service.semanticTokens(draft));
  step('the library’s entry', () => service.index('file:///a.draft', draft));
  const places = [0, 0.3, 0.5, 0.8, 1].map((share) => Math.floor(share * draft.length));
  step('hovers', () => places.map((place) => service.hover(draft, place, 'file:///a.draft')));
  step('definitions', () => places.map((place) => service.definition(draft, place)));
  step('pairs', () => places.map((place) => service.pair(draft, place)));
  step('references', () => places.map((place) => service.references(draft, place, true)));
  step('highlights', () => places.map((place) => service.highlight(draft, place)));
  step('links', () => service.links(draft));
  step('completions', () => places.map((place) => finished(service.completions(draft, place, 'file:///a.draft'))));
  step('renames', () => places.map((place) => service.rename(draft, place, 'AG/RES. 2077 (XXXV-O/05)')));
  step('who cites whom', () =>
    places.map((place) => service.textsAt(draft, place, 'file:///a.draft').map((text) => [service.citedBy(text), service.citesOf(text)])),
  );
  step('times cited', () => service.timesCited(draft, 'file:///a.draft'));
  step('proposals', () => service.proposals(draft));
  step('the preview', () => finished(service.preview(draft)));
  const middle = Math.floor(draft.length / 2);
  const edited = step('an edit', () => update(draft, { span: { start: middle, end: middle }, newText: 'x' }));
  step('the check after an edit', () => rules.map((rule) => findingsOf(rule, edited)));
  return steps;
}

function findingsOf(rule: Rule, draft: Draft): unknown {
  return [...rule.check(draft, { settings: defaultSettings })];
}

/** A renumbering walks the whole draft: of many findings, eight tell as much as all. */
function someOf(findings: readonly Finding[]): readonly Finding[] {
  const every = Math.ceil(findings.length / 8);
  return findings.filter((_, at) => at % every === 0);
}
