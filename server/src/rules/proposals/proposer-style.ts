import { languageOf } from '../../draft/language.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import type { Proposer } from '../../draft/proposals/bracket-reading.ts';
import { type Span, shift } from '../../text/span.ts';
import { say, type Told, tell } from '../../wording/say.ts';
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
  readonly told: Told;
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

const described = {
  name: 'byName',
  'name in capitals': 'byNameInCapitals',
  abbreviation: 'abbreviated',
  code: 'byCodes',
} as const satisfies Readonly<Record<ProposerForm, string>>;

function advise(usage: ProposerUsage, majority: ProposerForm, hasNames: boolean, { written, delegation }: Proposer): Advice | undefined {
  if (delegation === undefined) return undefined;
  const own = usage.writings.get(delegation.id)?.find((name) => formsOf(name, delegation).includes(majority));
  const spelledOut = majority === 'name' || majority === 'name in capitals';
  // Names are known in the language of `namesDelegations`, codes are the same in all.
  const better = own ?? (spelledOut && !hasNames ? undefined : nameInForm(majority, delegation));
  // No abbreviation is proposed that the draft does not use.
  if (better === undefined && !spelledOut) return undefined;
  const form = usualForm(usage, majority);
  const told = better === undefined ? tell('proposerStyle', { written, form }) : tell('proposerStyleBetter', { written, form, better });
  return { told, better };
}

function found({ told, better }: Advice, span: Span): Found {
  return {
    span,
    ...told,
    fixes: better === undefined ? [] : [replacement(say('write', { words: better }), span, better)],
  };
}

function usualForm({ examples }: ProposerUsage, majority: ProposerForm): string {
  const form = say(described[majority]);
  const example = examples.get(majority);
  return example === undefined ? form : say('formSuchAs', { form, example });
}
