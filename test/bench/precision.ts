import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { createLanguageService, defaultSettings, type Finding } from '../../server/src/service.ts';

/**
 * How often findings are true, by reading: prints of each rule a sample of its findings on the texts of a folder, each in its surroundings. With
 * `--verdicts FILE` those that nobody judged go to the file with a question mark, which a reader replaces by a verdict, and the next run counts.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verdicts: { type: 'string' },
    rule: { type: 'string', multiple: true },
    sample: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined)
  throw new Error('Name a folder: npm run precision -- FOLDER [--verdicts FILE] [--rule ID] [--sample 25] [--seed 1]');

interface Judged {
  /** The same as long as the rule, the text's name, the words found and those around them are the same. */
  readonly key: string;
  readonly rule: string;
  readonly place: string;
  readonly message: string;
  readonly surroundings: string;
}

const verdicts = readVerdicts(values.verdicts);
const shown: Judged[] = [];
const table = ['| rule | findings | judged | right | defensible | wrong | share |', '| --- | ---: | ---: | ---: | ---: | ---: | ---: |'];
for (const [rule, all] of Map.groupBy(judgedIn(folder), (each) => each.rule)) {
  const sample = sampleOf(all, Number(values.sample));
  shown.push(...sample);
  const count = (verdict: string): number => all.filter(({ key }) => verdicts.get(key)?.verdict === verdict).length;
  const [right, defensible, wrong] = [count('right'), count('defensible'), count('wrong')];
  const judged = right + defensible + wrong;
  const share = judged === 0 ? '' : ((right + defensible) / judged).toFixed(2);
  table.push(`| ${rule} | ${all.length} | ${judged} | ${right} | ${defensible} | ${wrong} | ${share} |`);
  console.log(`\n## ${rule}: ${all.length}, of which ${sample.length} follow\n`);
  for (const each of sample)
    console.log(`${verdicts.get(each.key)?.verdict ?? '?'} ${each.place}\n${each.message}\n${each.surroundings}\n`);
}
console.log(table.join('\n'));
if (values.verdicts !== undefined) writeVerdicts(values.verdicts);

/** The findings on all texts of a folder, rule by rule. */
function judgedIn(root: string): Judged[] {
  const service = createLanguageService({ onError: (where, error) => console.error(where, error) });
  const all: Judged[] = [];
  for (const { parentPath, name } of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!/\.(?:txt|draft)$/u.test(name)) continue;
    const path = join(parentPath, name);
    const text = readFileSync(path, 'utf8');
    const before = new Map<string, number>();
    for (const finding of service.check(service.parse(text), defaultSettings)) {
      if (values.rule !== undefined && !values.rule.includes(finding.rule)) continue;
      const words = [finding.rule, name, around(text, finding, 60)].join('\n');
      const ordinal = before.get(words) ?? 0;
      before.set(words, ordinal + 1);
      const line = text.slice(0, finding.span.start).split('\n').length;
      const place = `${relative(root, path)}:${line}`;
      all.push({
        key: hash(`${words}\n${ordinal}`),
        rule: finding.rule,
        place,
        message: finding.message,
        surroundings: around(text, finding, 300),
      });
    }
  }
  return all.sort((a, b) => (a.rule < b.rule ? -1 : Number(a.rule > b.rule)));
}

/** The words found between two marks, and as many characters around them. Line breaks are shown and do not count as a difference of words. */
function around(text: string, { span: { start, end } }: Finding, units: number): string {
  const found = text.slice(start, Math.min(end, start + units));
  const words = `${text.slice(Math.max(0, start - units), start)}⟦${found}⟧${text.slice(end, end + units)}`;
  return words.replace(/\s*\n\s*/gu, units > 100 ? '⏎' : ' ');
}

/** Chosen by the seed and the finding itself, so that what other findings come or go leaves the choice nearly as it was. */
function sampleOf(all: readonly Judged[], size: number): readonly Judged[] {
  return all
    .map((each) => ({ each, rank: hash(`${values.seed}\n${each.key}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ each }) => each);
}

function hash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

/** Lines of a verdict, a key, and what helps a reader to find the place. */
function readVerdicts(file: string | undefined): Map<string, { readonly verdict: string; readonly rest: string }> {
  const lines = file === undefined || !existsSync(file) ? [] : readFileSync(file, 'utf8').split('\n');
  const read = lines.filter(Boolean).map((line) => {
    const [verdict = '', key = '', ...rest] = line.split('\t');
    if (!['right', 'defensible', 'wrong', '?'].includes(verdict))
      throw new Error(`“${verdict}” is no verdict: right, defensible, wrong or ?`);
    return [key, { verdict, rest: rest.join('\t') }] as const;
  });
  return new Map(read);
}

/** All verdicts, those on findings that are gone too, since they may return, and a question mark for each finding shown that has none. */
function writeVerdicts(file: string): void {
  for (const [key, { verdict }] of verdicts) if (verdict === '?') verdicts.delete(key);
  for (const { key, rule, place, message } of shown) {
    if (!verdicts.has(key)) verdicts.set(key, { verdict: '?', rest: `${rule}\t${place}\t${message.replaceAll(/\s+/gu, ' ')}` });
  }
  writeFileSync(file, [...verdicts].map(([key, { verdict, rest }]) => `${verdict}\t${key}\t${rest}\n`).join(''));
}
