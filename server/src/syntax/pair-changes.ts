import type { IToken, TokenType } from 'chevrotain';
import { tokenAt } from './lexer.ts';
import { BraceClose, BraceOpen } from './tokens/brackets.ts';
import { Comment, changeTokens, closedBy, openedBy, SubstitutionArrow, signUnits } from './tokens/changes.ts';
import { Words } from './tokens/words.ts';
import type { Change, Fault } from './tree.ts';

export interface PairedChanges {
  /** The tokens with balanced changes, each comment as one token. */
  readonly tokens: readonly IToken[];
  /** The indices of tokens whose brackets pair with each other: first of those outside of all changes, then of each side of each change. */
  readonly stretches: readonly Iterable<number>[];
  /** The faults of unfinished changes, by the brace of their sign. */
  readonly unfinished: ReadonlyMap<IToken, Fault>;
}

/**
 * Pairs the signs of tracked changes. An opening sign takes the next closing one of its kind, a substitution needs an arrow between the two, and a change
 * ends within the one in which it starts. A sign without a partner becomes a brace and two characters of text. Linear in the number of tokens.
 */
export function pairChanges(list: readonly IToken[], text: string): PairedChanges {
  if (!list.some(isSign)) return { tokens: list, stretches: [list.keys()], unfinished: new Map() };
  const tokens: IToken[] = [];
  let stretch: number[] = [];
  const stretches = [stretch];
  const unfinished = new Map<IToken, Fault>();
  const open: (Sides & { readonly outer: number[] })[] = [];
  const sidesFrom = findSides(list);
  const put = (token: IToken) => stretch.push(tokens.push(token) - 1);
  const putSign = (start: number, brace: IToken, sign: IToken) => {
    const opening = brace.startOffset === start;
    for (const token of opening ? [brace, sign] : [sign, brace]) put(token);
    unfinished.set(brace, { kind: 'change', span: { start, end: start + signUnits }, opening });
  };
  for (let at = 0; at < list.length; at++) {
    const token = list[at] as IToken;
    const { tokenType: type, startOffset: start } = token;
    const change = open.at(-1);
    if (at === change?.close || at === change?.arrow) {
      const closing = openedBy.has(type) ? closingOf(type) : undefined;
      // In "{++the {++}" the last four characters are a brace and a closing sign.
      if (closing !== undefined) put(tokenAt(BraceOpen, text, start, start + 1));
      tokens.push(closing === undefined ? token : tokenAt(closing, text, start + 1, start + 4));
      if (closing !== undefined) at++;
      stretch = at === change.close ? change.outer : [];
      if (at === change.close) open.pop();
      else stretches.push(stretch);
    } else if (openedBy.has(type)) {
      const limit = change === undefined ? list.length : at < change.arrow ? change.arrow : change.close;
      const sides = sidesFrom(at, limit);
      if (sides === undefined)
        putSign(start, tokenAt(BraceOpen, text, start, start + 1), tokenAt(Words, text, start + 1, start + signUnits));
      else if (openedBy.get(type) === 'comment') {
        tokens.push(tokenAt(Comment, text, start, (list[sides.close]?.startOffset ?? start) + signUnits));
        at = sides.close;
      } else {
        tokens.push(token);
        open.push({ ...sides, outer: stretch });
        stretch = [];
        stretches.push(stretch);
      }
    } else if (closedBy.has(type))
      putSign(start, tokenAt(BraceClose, text, start + 2, start + signUnits), tokenAt(Words, text, start, start + 2));
    else if (type === SubstitutionArrow) put(tokenAt(Words, text, start, start + 2));
    else put(token);
  }
  return { tokens, stretches, unfinished };
}

export function isSign({ tokenType }: IToken): boolean {
  return signs.has(tokenType);
}

const signs: ReadonlySet<TokenType> = new Set(changeTokens);

/** Where the other signs of a change stand in the list of tokens; -1 for an arrow that it does not need. */
interface Sides {
  readonly arrow: number;
  readonly close: number;
}

/** Finds the other signs of the change that opens at an index, before a limit. To be asked in ascending order, so that a list of opening signs alone takes linear time. */
function findSides(list: readonly IToken[]): (at: number, limit: number) => Sides | undefined {
  const closes = new Map<Change['kind'], Ascending>();
  const arrows = new Ascending();
  list.forEach(({ tokenType, startOffset }, at) => {
    const next = list[at + 1];
    const closesToo = next?.tokenType === BraceClose && next.startOffset === startOffset + signUnits && closingOf(tokenType) !== undefined;
    const kind = closesToo ? openedBy.get(tokenType) : closedBy.get(tokenType);
    if (tokenType === SubstitutionArrow) arrows.add(at);
    if (kind === undefined) return;
    if (!closes.has(kind)) closes.set(kind, new Ascending());
    closes.get(kind)?.add(at);
  });
  return (at, limit) => {
    const kind = openedBy.get((list[at] as IToken).tokenType) as Change['kind'];
    const close = closes.get(kind)?.after(at) ?? limit;
    const arrow = kind === 'substitution' ? (arrows.after(at) ?? limit) : -1;
    return close < limit && arrow < close ? { arrow, close } : undefined;
  };
}

/** The closing sign that an opening sign makes with a brace after it: "{++}". */
function closingOf(opening: TokenType): TokenType | undefined {
  const kind = openedBy.get(opening);
  return kind === undefined || kind === 'comment' ? undefined : [...closedBy].find(([, each]) => each === kind)?.[0];
}

/** Ascending numbers, passed over once. */
class Ascending {
  readonly #numbers: number[] = [];
  #passed = 0;

  add(value: number): void {
    this.#numbers.push(value);
  }

  /** The first number after `value`. No later question may ask for a lower value. */
  after(value: number): number | undefined {
    while ((this.#numbers[this.#passed] ?? Number.POSITIVE_INFINITY) <= value) this.#passed++;
    return this.#numbers[this.#passed];
  }
}
