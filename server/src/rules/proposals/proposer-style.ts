import { languageOf } from '../../draft/language.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import type { Proposer } from '../../draft/proposals/bracket-reading.ts';
import { type Span, shift } from '../../text/span.ts';
import { replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { formsOf, nameInForm, type ProposerForm } from './proposer-form.ts';
import { type ProposerUsage, proposersIn, proposerUsage } from './proposers.ts';

export const proposerStyle: Rule = {
  id: 'proposer-style',
  severity: 'info',
  summary: 'A proposer is abbreviated, or written out, where the draft’s others are not: `Mex` beside `VENEZUELA`.',
  check(draft) {
    const usage = proposerUsage(draft);
    const { majority } = usage;
    const odd = majority === undefined ? [] : others[majority](draft.paragraphs);
    if (majority === undefined || odd.length === 0) return [];
    const hasNames = languageOf(draft)?.namesDelegations === true;
    const advice = new Map<string, Advice | undefined>();
    return odd.flatMap(({ offset, value }) =>
      value.flatMap((proposer) => {
        const { written, span } = proposer;
        if (!advice.has(written)) advice.set(written, advise(usage, majority, hasNames, proposer));
        const said = advice.get(written);
        return said === undefined ? [] : [found(said, shift(span, offset))];
      }),
    );
  },
};

/** What is said of one written name, at every place where it stands. */
interface Advice {
  readonly message: string;
  readonly better: string | undefined;
}

/** For each form, the proposers in another form: few, where it is the form of most. */
const others: Readonly<Record<ProposerForm, ReturnType<typeof notIn>>> = {
  name: notIn('name'),
  'name in capitals': notIn('name in capitals'),
  abbreviation: notIn('abbreviation'),
  code: notIn('code'),
};

function notIn(form: ProposerForm) {
  return gatherer((paragraph) => {
    const found = proposersIn(paragraph).filter(({ written, delegation }) => {
      const forms = delegation === undefined ? [] : formsOf(written, delegation);
      return forms.length > 0 && !forms.includes(form);
    });
    return found.length > 0 ? found : undefined;
  });
}

const described: Readonly<Record<ProposerForm, string>> = {
  name: 'by name',
  'name in capitals': 'by name, in capitals',
  abbreviation: 'abbreviated',
  code: 'by codes of three capitals',
};

function advise(usage: ProposerUsage, majority: ProposerForm, hasNames: boolean, { written, delegation }: Proposer): Advice | undefined {
  if (delegation === undefined) return undefined;
  const own = usage.writings.get(delegation.id)?.find((name) => formsOf(name, delegation).includes(majority));
  const spelledOut = majority === 'name' || majority === 'name in capitals';
  // Names are known in the language of `namesDelegations`, codes are the same in all.
  const better = own ?? (spelledOut && !hasNames ? undefined : nameInForm(majority, delegation));
  // No abbreviation is proposed that the draft does not use.
  if (better === undefined && !spelledOut) return undefined;
  const remedy = better === undefined ? 'Write its name in the same way' : `Write “${better}”`;
  return {
    message: `“${written}” is not written as this draft writes most proposers: ${described[majority]}${exampleOf(usage, majority)}. ${remedy}, so that a reader finds all proposals of one delegation.`,
    better,
  };
}

function found({ message, better }: Advice, span: Span): Found {
  return {
    span,
    message,
    fixes: better === undefined ? [] : [replacement(`Write “${better}”`, span, better)],
  };
}

function exampleOf({ examples }: ProposerUsage, form: ProposerForm): string {
  const example = examples.get(form);
  return example === undefined ? '' : `, as “${example}”`;
}
