import { rules } from '../../server/src/rules/index.ts';

/** The table of rules for the README, in Markdown, in the registry's order: what stands there between `<!-- rules -->` and `<!-- /rules -->`. */
export function rulesTable(): string {
  return [
    '| rule | severity | what it finds |',
    '| --- | --- | --- |',
    ...rules.map(({ id, severity, summary }) => `| [\`${id}\`](server/src/rules/${id}.md) | ${severity} | ${summary} |`),
  ].join('\n');
}
