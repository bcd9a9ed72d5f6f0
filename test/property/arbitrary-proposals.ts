import fc from 'fast-check';

/** A clean text, and the same with proposals of delegations put into it: words, paragraphs, other versions of paragraphs, and tracked changes. */
export interface Proposed {
  readonly clean: string;
  readonly text: string;
}

export function proposed(): fc.Arbitrary<Proposed> {
  return fc.array(paragraph(), { minLength: 1, maxLength: 8 }).map((paragraphs) => ({
    clean: `${head}${paragraphs.map(({ clean }, at) => `${at + 1}. ${clean}\n\n`).join('')}`,
    text: `${head}${paragraphs.map(({ text, below }, at) => `${at + 1}. ${text}\n\n${below}`).join('')}`,
  }));
}

const head = 'THE COASTAL ASSEMBLY,\n\nRESOLVES:\n\n';
const delegations = fc.constantFrom('Chile', 'VENEZUELA', 'Mex', 'EU', 'G77', 'Peru, Cuba', 'B.R. of Venezuela');
const words = fc.constantFrom('at dusk', 'all', 'and the keepers', ', in calm seas,', 'where the reef ends', 'Fully', 'and', 's, wicks');
const phrases = [
  'the keepers of the lamp',
  'of oil, wicks and glass',
  'at dusk, in the harbour',
  'and to report to it',
  '(see the log)',
  '“safe passage”',
  'ships that pass;',
  'Article 4 of the code',
];

interface Part {
  readonly clean: string;
  readonly text: string;
}

function paragraph(): fc.Arbitrary<Part & { readonly below: string }> {
  return fc.tuple(fc.array(part(), { minLength: 1, maxLength: 6 }), fc.option(whole(), { nil: '' })).map(([parts, below]) => {
    const clean = `To count ${parts.map((each) => each.clean).join(' ')}.`;
    return { clean, text: `To count ${parts.map((each) => each.text).join(' ')}.`, below: below.replace('SAME', clean) };
  });
}

/** A paragraph of its own, or one that says what the paragraph above says. */
function whole(): fc.Arbitrary<string> {
  return fc
    .tuple(delegations, fc.constantFrom('To trim the wicks of every lamp.', 'SAME', 'SAME and to report', 'To rest'), fc.boolean())
    .map(([name, text, names]) => (names ? `[${name}:  ${text}]\n\n` : `[${text}] (${name})\n\n`));
}

function part(): fc.Arbitrary<Part> {
  return fc
    .tuple(fc.constantFrom(...phrases), fc.option(proposal(), { nil: undefined }))
    .map(([clean, put]) => ({ clean, text: put?.(clean) ?? clean }));
}

/** Puts a proposal before words, after them, or round them. */
function proposal(): fc.Arbitrary<(clean: string) => string> {
  return fc.tuple(delegations, words, fc.nat(8)).map(([name, text, form]) => (clean: string) => {
    switch (form) {
      case 0:
        return `[${name}: ${text}] ${clean}`;
      case 1:
        return `${clean} [${name}: ${text}]`;
      case 2:
        return `[${text}] (${name}) ${clean}`;
      case 3:
        return `${clean} [${text} - ${name}]`;
      case 4:
        return `{++${text} ++}{>>@${name} 2026-03-02<<}${clean}`;
      case 5:
        return `{--${clean}--}{>>@${name}<<}`;
      case 6:
        return `{~~${clean}~>${text}~~}{>>@${name}<<}`;
      case 7:
        return `${clean}[${name}: ${text}]`;
      default:
        return `[${name}: ${text} [${name}: ${text}]] ${clean}`;
    }
  });
}
