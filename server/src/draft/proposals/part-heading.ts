import { areKnown, delegationsIn, findDelegation, type NamedDelegation } from '../../delegations/delegations.ts';
import { allWords } from '../../languages/index.ts';
import { multiplicatives } from '../../languages/latin.ts';
import { inCapitals } from '../../languages/lists.ts';
import type { SubmissionWords } from '../../languages/submission-words.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { isNames } from '../../syntax/tokens/names.ts';
import { anyOf, endOfWord } from '../../text/any-of.ts';
import { once } from '../../tree/memo.ts';
import { gatherer } from '../paragraphs.ts';

/**
 * What a paragraph says of those below it in a compilation of proposals. `delegation`: names alone, of those whose text it may be; `reasons`: "Commentary",
 * "Rationale: …"; `text`: "Proposed text"; `article`: a new one begins; `title`: a line in capitals.
 */
export type PartHeading =
  | {
      readonly kind: 'delegation';
      readonly by: readonly NamedDelegation[];
      readonly known: boolean;
      readonly added: boolean;
      readonly isLastLine: boolean;
    }
  | { readonly kind: 'reasons'; readonly written: string; readonly alone: boolean }
  | { readonly kind: 'text' }
  | { readonly kind: 'article' }
  | { readonly kind: 'title' };

/** By the paragraph alone: "Kenya" may as well be a line of a list. */
export const partHeading = once((paragraph: Paragraph): PartHeading | undefined => {
  const { start, end } = paragraph.content;
  const head = paragraph.text.slice(start, start + headUnits);
  if (!mayHead.test(head)) return lastLine(paragraph);
  if (article.test(head)) return { kind: 'article' };
  const reason = reasons.exec(head);
  if (reason !== null) {
    const alone = /^\s*(?:[\r\n]|$)/.test(head.slice(reason[0].length));
    if (alone || /[:–—]\W*$/.test(reason[0])) return { kind: 'reasons', written: reason.groups?.['word'] ?? '', alone };
  }
  if (text.test(head)) return { kind: 'text' };
  if (end - start > longestNamesUnits) return lastLine(paragraph);
  const lines = paragraph.text.slice(start, end).split(/\s*[\r\n]\s*/);
  // The title of the article that the names are about may stand on the next line.
  const title = lines.findIndex((line, at) => at > 0 && article.test(line));
  const named = namesAlone(lines.slice(0, title < 0 ? undefined : title).join(' '), !mayBeUnknown(paragraph));
  if (named === undefined && paragraph.line.form === 'capitals') return { kind: 'title' };
  return named ?? lastLine(paragraph);
});

/** What is in capitals, or has a label, is a title where it is no name that is known. */
function mayBeUnknown({ line }: Paragraph): boolean {
  return line.form !== 'capitals' && line.label === undefined;
}

/** Names on the last line of a paragraph that was not finished: "(NOTE: new proposal" and "Kenya". */
function lastLine({ text: all, content }: Paragraph): PartHeading | undefined {
  const last = /[\r\n]([^\r\n]{1,80})$/.exec(all.slice(Math.max(content.start, content.end - 82), content.end))?.[1];
  if (last === undefined || !mayHead.test(last)) return undefined;
  const named = namesAlone(last, true);
  return named?.kind === 'delegation' ? { ...named, isLastLine: true } : undefined;
}

export const partHeadings = gatherer(partHeading);

/** The articles and the paragraphs of resolutions that a text speaks of at its head: "article 16", "op3bis". */
export function subjectsOf(paragraph: Paragraph): string[] {
  const head = paragraph.text.slice(paragraph.content.start, paragraph.content.start + headUnits);
  return [...head.matchAll(subject)].map(({ groups }) =>
    `${groups?.['part'] ?? 'article'}${groups?.['number'] ?? ''}`.replace(/\s/g, '').toLowerCase(),
  );
}

/** In UTF-16 code units: a line of many delegations; the line and a half that tells what a part is about. */
const longestNamesUnits = 300;
const headUnits = 160;

const said = (pick: (words: SubmissionWords) => readonly string[]) => allWords(({ submissions }) => pick(submissions));

const mayHead = /^[\s*_#>([{•]{0,12}\p{Lu}/u;
const articleWords = allWords(({ headings }) => headings.article);
const article = new RegExp(`^[[(*#_\\s]{0,8}${anyOf([...articleWords, ...inCapitals(articleWords)])}\\s\\d`);
const subject = new RegExp(
  `(?:${anyOf(articleWords)}s?\\.?|(?<part>PP|OP))\\s?(?<number>\\d{1,3}\\s?(?:${anyOf(multiplicatives)})?)`,
  'gi',
);
const reasons = new RegExp(
  `^[*_#\\s]{0,8}(?<word>${anyOf(said(({ reasons: each }) => each))})${endOfWord}[*_]{0,3}\\s?(?:[:–—-]\\s?[*_]{0,3}|(?=\\s*[\\r\\n]|$))`,
);
const text = new RegExp(`^[*_#\\s]{0,8}${anyOf(said(({ texts }) => texts))}[*_]{0,3}\\s?:?[*_]{0,3}[^\\S\\r\\n]*(?:[\\r\\n]|$)`, 'i');
const introductions = anyOf(said(({ headings }) => headings));
const joining = anyOf(
  said((each) => each.joining),
  '\\s',
);
/** What leads to more names, besides commas: "(also on behalf of", "(Led by". */
const leading = new RegExp(`(?:^|[\\s,]*\\(|[\\s,]+)(?:and\\s)?(?:${introductions}|${joining})\\s+`);
const links: ReadonlySet<string> = new Set(said(({ nameLinks }) => nameLinks));

/** "Caribbean Community (CARICOM)" */
const abbreviation = /\s?\(\p{Lu}[\p{Lu}\d]{1,9}s?\)/gu;

/** "OceanCare" too; "Definitions" is what a part is about. */
const severalWords = /\S[\s-]\S|\p{Ll}\p{Lu}/u;

/** "Kenya", "Australia, New Zealand and Norway", "New Zealand (also on behalf of Fiji)", "(Led by Togo on behalf of the African Group)". */
function namesAlone(written: string, mustBeKnown: boolean): PartHeading | undefined {
  const bare = written.replace(/^[*_#>\s]+|[*_:\s]+$/g, '');
  const added = bare.startsWith('(') && bare.endsWith(')');
  const list = (added ? bare.slice(1, -1) : bare).replace(abbreviation, '');
  if (/[.;?!]$/.test(list) && findDelegation(list) === undefined) return undefined;
  // "European Union, on behalf of its member States" is one name.
  const lists =
    leading.test(list) && !areKnown(delegationsIn(list)) ? list.split(leading).map((part) => part.replace(/[()]/g, ' ')) : [list];
  const by = withoutRepeated(lists.flatMap((each) => delegationsIn(each)));
  // An office is what articles are about too: "Secretariat".
  const some = by.some(({ delegation }) => delegation !== undefined && delegation.kind !== 'office');
  if (!by.every((each) => each.delegation !== undefined || isNames(each.written.replace(/^the\s/i, ''), links))) return undefined;
  if (some) return { kind: 'delegation', by, known: true, added, isLastLine: false };
  return added || mustBeKnown || by.length !== 1 || !severalWords.test(list)
    ? undefined
    : { kind: 'delegation', by, known: false, added, isLastLine: false };
}

/** "(Led by Togo on behalf of the African Group)" below "African Group". */
export function withoutRepeated(by: readonly NamedDelegation[]): readonly NamedDelegation[] {
  return by.filter(({ delegation }, at) => delegation === undefined || by.findIndex((each) => each.delegation === delegation) === at);
}
