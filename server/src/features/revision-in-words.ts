import { say } from '../wording/say.ts';
import type { BracketReport, ParagraphReport, PlaceReport, RevisionReport } from './revision.ts';

/** "1 paragraph added, 2 edited, 178 the same": how often each kind of change stands in the report. */
export function totalsInWords({ paragraphs, same }: RevisionReport): string {
  const count = (is: (paragraph: ParagraphReport) => boolean) => paragraphs.filter(is).length;
  const counts = [
    [count(({ change }) => change === 'added'), 'countAdded'],
    [count(({ change }) => change === 'dropped'), 'countDropped'],
    [count(({ moved }) => moved), 'countMoved'],
    [count(({ renumbered }) => renumbered), 'countRenumbered'],
    [count(({ edited }) => edited), 'countEdited'],
    [count(isStamped), 'countStamped'],
    [same, 'countSame'],
  ] as const;
  const told = counts.filter(([number]) => number > 0).map(([number, what]) => say(what, { count: number }));
  return told.length === 0 ? say('bothEmpty') : say('paragraphsChanged', { counts: told.join(', ') });
}

/** "operative paragraph 5 (was 4), moved from line 20; APPROVED, was PENDING". */
export function paragraphInWords({ change, moved, renumbered, before, after, ...paragraph }: ParagraphReport): string {
  const place = after ?? before;
  if (place === undefined) return '';
  const parts = [
    change === 'changed' ? '' : say(change === 'added' ? 'paragraphAdded' : 'paragraphDropped'),
    renumbered && before !== undefined ? (before.number === '' ? say('hadNoNumber') : say('wasNumber', { number: before.number })) : '',
    moved && before !== undefined ? say('movedFromLine', { line: before.line }) : '',
    isStamped({ change, moved, renumbered, before, after, ...paragraph }) ? stampsOf(before, after) : '',
  ].filter((part) => part !== '');
  return [place.name, ...parts].join(', ');
}

function stampsOf(before: PlaceReport | undefined, after: PlaceReport | undefined): string {
  const [was, is] = [before?.stamp ?? '', after?.stamp ?? ''];
  if (is === '') return say('noLongerStamped', { stamp: was });
  return was === '' ? say('nowStamped', { stamp: is }) : say('stampedOtherwise', { stamp: is, before: was });
}

function isStamped({ change, before, after }: ParagraphReport): boolean {
  return change === 'changed' && before?.stamp !== after?.stamp;
}

/** "opened by Chile: or a bush". */
export function bracketInWords({ change, by, words, kept }: BracketReport): string {
  const names = by.join(', ');
  if (change === 'opened') return names === '' ? say('bracketOpened', { words }) : say('bracketOpenedOf', { names, words });
  const lifted = names === '' ? say('bracketLifted', { words }) : say('bracketLiftedOf', { names, words });
  return `${lifted} ${say(kept ? 'wordsStay' : 'wordsGone')}`;
}

/** Whether the words of a paragraph are worth printing: those of one that only has another number or place are not. */
export function tellsWords({ change, edited }: ParagraphReport): boolean {
  return change !== 'changed' || edited;
}
