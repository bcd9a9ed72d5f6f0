import { findDelegation } from '../../delegations/delegations.ts';
import { bracketsIn } from '../../draft/brackets/brackets.ts';
import { commonestFirst } from '../../draft/commonest.ts';
import type { Draft } from '../../draft/draft.ts';
import { counter } from '../../draft/paragraphs.ts';
import { type Proposer, proposersNamed } from '../../draft/proposals/bracket-reading.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { formsOf, type ProposerForm } from './proposer-form.ts';

/** The names at the heads of a paragraph's brackets: `Mex` of `[Mex: …]`. */
export function proposersIn(paragraph: Paragraph): Proposer[] {
  return bracketsIn(paragraph).flatMap(({ node: { head } }) => (head === undefined ? [] : proposersNamed(paragraph.text, head.names)));
}

/** How a draft writes its proposers. */
export interface ProposerUsage {
  /** How many heads name a delegation that is known. */
  readonly known: number;
  /** The unknown names, each with the number of heads that it stands at. */
  readonly unknown: ReadonlyMap<string, number>;
  /** By a delegation's id, the ways in which the draft writes it, the commonest first. */
  readonly writings: ReadonlyMap<string, readonly string[]>;
  /** The most frequent form of states' names, of those with one form only; undefined where two are as frequent. */
  readonly majority: ProposerForm | undefined;
  /** For each form, the most frequent name in it. */
  readonly examples: ReadonlyMap<ProposerForm, string>;
}

export function proposerUsage(draft: Draft): ProposerUsage {
  const unknown = new Map<string, number>();
  const writings = new Map<string, string[]>();
  const forms = new Map<ProposerForm, number>();
  const examples = new Map<ProposerForm, string>();
  let known = 0;
  for (const [written, count] of commonestFirst(namesWritten(draft.paragraphs))) {
    const delegation = findDelegation(written);
    if (delegation === undefined) {
      unknown.set(written, count);
      continue;
    }
    known += count;
    writings.set(delegation.id, [...(writings.get(delegation.id) ?? []), written]);
    const [form, another] = formsOf(written, delegation);
    if (form === undefined || another !== undefined) continue;
    forms.set(form, (forms.get(form) ?? 0) + count);
    if (!examples.has(form)) examples.set(form, written);
  }
  const [first, second] = [...forms].sort((a, b) => b[1] - a[1]);
  const majority = first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
  return { known, unknown, writings, majority, examples };
}

const namesWritten = counter((paragraph) => proposersIn(paragraph).map(({ written }) => written));
