import { toldBy } from '../citations/told.ts';
import type { ToldElsewhere } from '../draft/citations/workspace-citations.ts';
import { type CitedTexts, citationsIn, mentionsOf } from './cited.ts';
import type { CitedText } from './citing.ts';
import type { LibraryEntry } from './entry.ts';

/** What all drafts tell of the texts that they cite, in the parentheses of their symbols, and the revision in which that last changed for other drafts. */
export interface ToldIndex {
  /**
   * Replaces what a draft told before by what it tells now, and notes `revision` with every text of which others see a difference. A text of which all drafts tell one
   * thing before and after has not changed, however often they cite it.
   *
   * @returns whether there is one.
   */
  replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined, revision: number): boolean;
  /** The last revision noted with this text; 0 for none. */
  revisionOf(key: string): number;
  mayDiffer(key: string, told: readonly string[]): boolean;
  /** What the other drafts than `own` tell. `cited` is the text as all drafts cite it. */
  elsewhere(cited: CitedText, own: LibraryEntry | undefined): readonly ToldElsewhere[];
}

interface Form {
  readonly symbol: string;
  drafts: number;
  mentions: number;
}

interface Told {
  readonly forms: Map<string, Form>;
  revision: number;
}

export function toldIndex(): ToldIndex {
  const texts = new Map<string, Told>();
  return {
    replace(before, now, revision) {
      const [old, fresh] = [formsIn(before?.cites), formsIn(now?.cites)];
      let changed = false;
      for (const key of old.size === 0 ? fresh.keys() : new Set([...old.keys(), ...fresh.keys()])) {
        let text = texts.get(key);
        if (text === undefined) {
          text = { forms: new Map(), revision: 0 };
          texts.set(key, text);
        }
        const contested = text.forms.size > 1;
        for (const form of old.get(key) ?? []) add(text, form, -1);
        for (const form of fresh.get(key) ?? []) add(text, form, 1);
        if ((!contested && text.forms.size < 2) || isSame(old.get(key), fresh.get(key))) continue;
        text.revision = revision;
        changed = true;
      }
      return changed;
    },
    revisionOf: (key) => texts.get(key)?.revision ?? 0,
    mayDiffer(key, told) {
      for (const each of texts.get(key)?.forms.keys() ?? []) if (!told.includes(each)) return true;
      return false;
    },
    elsewhere(cited, own) {
      const ours = new Map(
        formsIn(own?.cites, cited.key)
          .get(cited.key)
          ?.map((form) => [form.told, form]),
      );
      return [...(texts.get(cited.key)?.forms ?? [])].flatMap(([told, { symbol, drafts, mentions }]) => {
        const mine = ours.get(told);
        const others = { told, symbol, drafts: drafts - (mine?.drafts ?? 0), mentions: mentions - (mine?.mentions ?? 0) };
        return others.drafts === 0 ? [] : [{ ...others, first: () => firstTelling(told, cited, own) }];
      });
    },
  };
}

function add({ forms }: Told, { told, symbol, drafts, mentions }: Form & { readonly told: string }, sign: 1 | -1): void {
  const form = forms.get(told);
  if (form === undefined) {
    forms.set(told, { symbol, drafts: sign * drafts, mentions: sign * mentions });
    return;
  }
  form.drafts += sign * drafts;
  form.mentions += sign * mentions;
  if (form.drafts <= 0) forms.delete(told);
}

/** What one draft tells of a text: mostly one thing. */
type Forms = readonly (Form & { readonly told: string })[];

/** What one draft tells of each text, or of the one with this key. */
function formsIn(cites: CitedTexts | undefined, key?: string): ReadonlyMap<string, Forms> {
  const texts = new Map<string, (Form & { readonly told: string })[]>();
  if (cites === undefined) return texts;
  const mentions = mentionsOf(cites);
  for (const [number, of] of cites.keys.entries()) {
    const symbol = cites.symbols[number] ?? '';
    const told = key === undefined || key === of ? toldBy({ key: of, symbol }) : undefined;
    if (told === undefined) continue;
    const form = { told, symbol, drafts: 1, mentions: mentions[number] ?? 0 };
    const ofText = texts.get(of);
    if (ofText === undefined) {
      texts.set(of, [form]);
      continue;
    }
    const same = ofText.find((each) => each.told === told);
    if (same !== undefined) same.mentions += form.mentions;
    else if (ofText.length < mostForms) ofText.push(form);
  }
  return texts;
}

/** Of one text in one draft: who tells more of it means to slow us down. */
const mostForms = 32;

function isSame(before: Forms | undefined, now: Forms | undefined): boolean {
  const isIn = ({ told, mentions }: Forms[number]) => now?.some((each) => each.told === told && each.mentions === mentions);
  return before?.length === now?.length && (before === undefined || before.every(isIn));
}

/** The draft that comes first by its address. */
function firstTelling(told: string, { key, drafts }: CitedText, own: LibraryEntry | undefined): ReturnType<ToldElsewhere['first']> {
  const others = drafts.filter((entry) => entry !== own).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  for (const { uri, fileName, cites } of others) {
    for (const cited of citationsIn(cites, key)) if (toldBy(cited) === told) return { uri, fileName, range: cited.range };
  }
  return undefined;
}
