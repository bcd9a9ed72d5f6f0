import type { BracketReport, ParagraphReport, PlaceReport, RevisionReport } from './revision.ts';

/** "1 paragraph added, 2 edited, 178 the same": how often each kind of change stands in the report. */
export function totalsInWords({ paragraphs, same }: RevisionReport): string {
  const count = (is: (paragraph: ParagraphReport) => boolean) => paragraphs.filter(is).length;
  const counts = [
    [count(({ change }) => change === 'added'), 'added'],
    [count(({ change }) => change === 'dropped'), 'dropped'],
    [count(({ moved }) => moved), 'moved'],
    [count(({ renumbered }) => renumbered), 'renumbered'],
    [count(({ edited }) => edited), 'edited'],
    [count(isStamped), 'with another stamp'],
    [same, 'the same'],
  ] as const;
  const told = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return told.length === 0 ? 'Both are empty.' : `Paragraphs: ${told.join(', ')}.`;
}

/** "operative paragraph 5 (was 4), moved from line 20; APPROVED, was PENDING". */
export function paragraphInWords({ change, moved, renumbered, before, after, ...paragraph }: ParagraphReport): string {
  const place = after ?? before;
  if (place === undefined) return '';
  const parts = [
    change === 'changed' ? '' : change,
    renumbered && before !== undefined ? (before.number === '' ? 'had no number' : `was ${before.number}`) : '',
    moved && before !== undefined ? `moved from line ${before.line}` : '',
    isStamped({ change, moved, renumbered, before, after, ...paragraph }) ? stampsOf(before, after) : '',
  ].filter((part) => part !== '');
  return [place.name, ...parts].join(', ');
}

function stampsOf(before: PlaceReport | undefined, after: PlaceReport | undefined): string {
  const [was, is] = [before?.stamp ?? '', after?.stamp ?? ''];
  if (is === '') return `no longer stamped ${was}`;
  return was === '' ? `stamped ${is}` : `stamped ${is}, was ${was}`;
}

function isStamped({ change, before, after }: ParagraphReport): boolean {
  return change === 'changed' && before?.stamp !== after?.stamp;
}

/** "opened by Chile: or a bush". */
export function bracketInWords({ change, by, words, kept }: BracketReport): string {
  const whose = by.length === 0 ? '' : ` of ${by.join(', ')}`;
  const end = change === 'opened' ? '' : kept ? ' (its words stay)' : ' (its words are gone)';
  return `Bracket${whose} ${change === 'opened' ? 'opened' : 'lifted'}: “${words}”${end}`;
}

/** Whether the words of a paragraph are worth printing: those of one that only has another number or place are not. */
export function tellsWords({ change, edited }: ParagraphReport): boolean {
  return change !== 'changed' || edited;
}
