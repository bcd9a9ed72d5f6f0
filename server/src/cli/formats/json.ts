import type { Severity } from '../../service.ts';
import { printableJson } from '../printable.ts';
import { type Changes, carriedFixes, countOf, type FileReport, fixable, type Message } from '../report.ts';
import type { Format } from './format.ts';

/**
 * The shape of ESLint's JSON formatter, which many tools read: https://eslint.org/docs/latest/use/formatters/#json.
 * `fix` is a certain fix, `suggestions` are the others, `suggestionsTooLargeForThisReport` the titles of those that are too large for a report; infos and hints have severity 0.
 */
export const json: Format = ({ files }) => `${printableJson(files.map(fileOf))}\n`;

const severities: Readonly<Record<Severity, 0 | 1 | 2>> = { error: 2, warning: 1, info: 0, hint: 0 };

function fileOf({ path, messages }: FileReport): unknown {
  return {
    filePath: path,
    messages: messages.map(messageOf),
    errorCount: countOf(messages, 'error'),
    warningCount: countOf(messages, 'warning'),
    fixableErrorCount: countOf(fixable(messages), 'error'),
    fixableWarningCount: countOf(fixable(messages), 'warning'),
  };
}

function messageOf({ rule, severity, text, detail, place, fixes }: Message): unknown {
  const { carried, leftOut } = carriedFixes(fixes);
  const fix = carried.find(({ certain }) => certain)?.changes;
  const suggestions = carried.filter(({ certain }) => !certain).map(({ title, changes }) => ({ desc: title, fix: fixOf(changes) }));
  return {
    ruleId: rule,
    severity: severities[severity],
    message: text,
    ...(detail !== undefined && { detail }),
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    ...(fix && { fix: fixOf(fix) }),
    ...(suggestions.length > 0 && { suggestions }),
    ...(leftOut.length > 0 && { suggestionsTooLargeForThisReport: leftOut }),
  };
}

function fixOf({ whole }: Changes): unknown {
  return { range: whole.range, text: whole.newText };
}
