import { placeAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn } from '../../draft/naming.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import { contestedBrackets, isAgreed, saysAgreed, stampOf, stampUsage, stampWords } from '../../draft/stamps/stamps.ts';
import { stampLike } from '../../languages/statuses.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Stamp } from '../../syntax/tree.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { Span } from '../../text/span.ts';
import { say, type Told, tell } from '../../wording/say.ts';
import { bracketWords } from '../brackets/bracket-words.ts';
import { type Fix, replacement } from '../finding.ts';
import { keptByKey } from '../kept-by-key.ts';
import { type Found, placed, type Rule } from '../rule.ts';
import { misstampOf, stampsInRow } from './stamp-slips.ts';

export const statusInconsistent: Rule = {
  id: 'status-inconsistent',
  severity: 'warning',
  summary: 'A stamp that is unknown, two stamps on one paragraph, or a paragraph stamped as agreed that still holds brackets.',
  check(draft) {
    const { total, words } = stampUsage(draft);
    const used = words.map(({ written }) => written).join('\n');
    const unknown = total < fewestStamps ? [] : misstamped(draft.paragraphs).map(({ value, offset }) => placed(value(used), offset));
    return [...contradictions(draft), ...unknown];
  },
};

/** In a draft with fewer stamps, a word in capitals at a paragraph's end need not be meant as one. */
const fewestStamps = 3;

function contradictions(draft: Draft): Found[] {
  return contradicted(draft.paragraphs).map(({ value, index, offset }) => placed(value(nameIn(placeAt(draft, index))), offset));
}

/** The finding on a paragraph, by the paragraph's name. */
const contradicted = gatherer((paragraph): ((name: string) => Found) | undefined => {
  const stamp = stampOf(paragraph);
  if (stamp === undefined) return undefined;
  const brackets = contestedBrackets(paragraph);
  const row = stampsInRow(paragraph, stamp);
  if (row.length > 1) return keptByKey((name) => stampedTwice(paragraph, row, brackets.length > 0, name));
  const [first] = brackets;
  if (first === undefined || !isAgreed(stamp.status) || stamp.note !== undefined) return undefined;
  return keptByKey((name) => stampedWithBrackets(paragraph, stamp, brackets, first, name));
});

function stampedTwice({ text }: Paragraph, row: readonly Span[], open: boolean, name: string): Found {
  const start = row[0]?.start ?? 0;
  const end = row.at(-1)?.end ?? start;
  const wordsOf = (span: Span): string => statusAtStart.exec(text.slice(span.start, span.end))?.[0] ?? '';
  // The last stamp comes first, since it is most likely the meeting's last decision.
  const kept = new Map(row.map((span) => [wordsOf(span), span]));
  const fixes = [...kept].reverse().flatMap(([words, span]): Fix[] =>
    open && saysAgreed.test(words)
      ? []
      : [
          {
            title: say('keepAlone', { words }),
            certain: false,
            edits: () => [
              { span: { start, end: span.start }, newText: '' },
              { span: { start: span.end, end }, newText: '' },
            ],
          },
        ],
  );
  return {
    span: { start, end },
    ...tell('stampedTwice', { stamps: quotedList(row.map(wordsOf)), name }),
    fixes,
  };
}

/** A stamp without its note. */
const statusAtStart = /^[([]?\p{L}[\p{L} ]*\p{L}[)\]]?/u;

function stampedWithBrackets(paragraph: Paragraph, stamp: Stamp, brackets: readonly Span[], first: Span, name: string): Found {
  const words = stampWords(paragraph, stamp);
  const pending = pendingLike(words);
  return {
    span: stamp.span,
    ...tell('stampedOpen', { stamp: words, name, words: bracketWords(paragraph, first), pending }),
    related: brackets.map((span) => ({ span, message: say('notAgreed') })),
    fixes: [replacement(say('stampIt', { words: pending }), stamp.span, pending)],
  };
}

/** The stamp for pending in the form of another stamp: "PENDING", "(Pending)", "[Pending]". */
function pendingLike(words: string): string {
  const pending = stampLike('pending', words.replace(/[()[\]]/g, ''));
  const word = /^[([]/.test(words) && /\p{Ll}/u.test(words) ? capitalized(pending) : pending.toUpperCase();
  return words.startsWith('(') ? `(${word})` : words.startsWith('[') ? `[${word}]` : word;
}

/** The finding on a paragraph, by the stamps that the draft uses, one on each line. */
const misstamped = gatherer((paragraph): ((used: string) => Found) | undefined => {
  const misstamp = misstampOf(paragraph);
  if (misstamp === undefined) return undefined;
  const { span, written, meant, before } = misstamp;
  const open = contestedBrackets(paragraph).length > 0;
  const beside = before.map(({ start, end }) => paragraph.text.slice(start, end));
  // Beside another stamp the paragraph would have two.
  const alone = before.length > 0;
  const replaced = { start: before[0]?.start ?? span.start, end: span.end };
  return keptByKey((lines) => {
    const used = lines.split('\n');
    const inCapitals = used.filter((words) => /^\p{Lu}[\p{Lu} ]+$/u.test(words));
    const likely = new Set([...(meant === undefined ? inCapitals : [meant]), ...beside]);
    const choices = [...likely].filter((words) => !open || !saysAgreed.test(words));
    return {
      span,
      ...toldOf(written, meant, alone, quotedList(used.slice(0, mostNamed))),
      fixes: (choices.length > 0 || !open ? choices : [stampLike('pending', used[0] ?? '').toUpperCase()]).map((words) =>
        replacement(say(alone ? 'writeAlone' : 'write', { words }), replaced, words),
      ),
    };
  });
});

/** A sentence has room for so many of the draft's stamps. */
const mostNamed = 3;

function toldOf(written: string, meant: string | undefined, alone: boolean, stamps: string): Told {
  if (meant === undefined) return tell(alone ? 'stampUnknownAlone' : 'stampUnknown', { written, stamps });
  return tell(alone ? 'stampSlipAlone' : 'stampSlip', { written, meant, stamps });
}

/** Of more, which only a text has that is none, nobody reads the list. */
const mostListed = 8;

/** Stamps within the quotation marks of a wording: “APPROVED”, “PENDING”. */
function quotedList(stamps: readonly string[]): string {
  return stamps.slice(0, mostListed).reduce((list, stamp) => say('andStamp', { stamps: list, stamp }));
}
