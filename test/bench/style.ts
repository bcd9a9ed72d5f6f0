import type { Random } from './random.ts';
import { openings } from './words.ts';

export type StyleName = 'oas' | 'un' | 'unfccc';

/** How one organization's drafts look. */
export interface Style {
  readonly opening: string;
  /** The preamble stands under chapeaux: "RECALLING:". */
  readonly chapeaux: boolean;
  /** Closes the preamble, alone on its line; '' where the operative verbs do. */
  readonly resolving: string;
  readonly verbs: readonly string[];
  /** The ends of preambular paragraphs: of most, of the last but one, of the last. */
  readonly preambleEnds: readonly [string, string, string];
  readonly operativeEnd: string;
  /** "12." or "12 bis." */
  label(number: number, suffix: string): string;
  /** What stands between a label and its text. */
  readonly afterLabel: string;
  /** Of the sub-paragraph with this index. */
  subLabel(index: number): string;
  readonly subEnd: string;
  readonly delegations: readonly string[];
  citation(random: Random): string;
  /** How often a term is under negotiation. */
  readonly contention: number;
  readonly tidy?: boolean;
}

export function tidied(style: Style): Style {
  const delegations = style.delegations.filter((name) => !/[a-z]/.test(name) || style.resolving === '');
  return { ...style, tidy: true, delegations, label: (number, suffix) => (suffix === '' ? `${number}.` : `${number} ${suffix}.`) };
}

export const styles: Readonly<Record<StyleName, Style>> = {
  oas: {
    opening: 'THE GENERAL ASSEMBLY,',
    chapeaux: true,
    resolving: 'RESOLVES:',
    verbs: openings.infinitives,
    preambleEnds: [';', '; and', ','],
    operativeEnd: '.',
    label: (number, suffix) => (suffix === 'bis' ? `${number}bis.` : suffix === '' ? `${number}.` : `${number} ${suffix}.`),
    afterLabel: '\n',
    subLabel: (index) => `${letter(index)}.`,
    subEnd: '.',
    delegations: ['VENEZUELA', 'BELIZE', 'Mex', 'Bra', 'Chile', 'Secretariat', 'Uruguay', 'B.R. of Venezuela'],
    citation(random) {
      const [ordinal, year, first, last] = random.pick(assemblySessions);
      return `AG/RES. ${first + random.below(last - first)} (${ordinal}-O/${year})`;
    },
    contention: 0.14,
  },
  un: {
    opening: 'The General Assembly,',
    chapeaux: false,
    resolving: '',
    verbs: openings.verbs,
    preambleEnds: [',', ',', ','],
    operativeEnd: ';',
    label: (number, suffix) => (suffix === '' ? `${number}.` : `${number} ${suffix}.`),
    afterLabel: ' ',
    subLabel: (index) => `(${letter(index)})`,
    subEnd: ';',
    delegations: ['EU', 'G77', 'US', 'Russia', 'Mexico', 'Switzerland', 'CANZ', 'Chair'],
    citation: (random) => `resolution ${45 + random.below(30)}/${1 + random.below(250)}`,
    contention: 0.12,
  },
  unfccc: {
    opening: 'The Conference of the Parties,',
    chapeaux: false,
    resolving: '',
    verbs: openings.verbs,
    preambleEnds: [',', ',', ','],
    operativeEnd: ';',
    label: (number, suffix) => (suffix === '' ? `${number}.` : `${number}.${suffix}`),
    afterLabel: ' ',
    subLabel: (index) => `(${letter(index)})`,
    subEnd: ';',
    delegations: ['LMDC', 'AOSIS', 'EU', 'LDCs', 'African Group', 'Umbrella Group', 'G77'],
    citation: (random) => `decision ${1 + random.below(20)}/CP.${1 + random.below(28)}`,
    contention: 0.3,
  },
};

/** Regular sessions of the OAS General Assembly, with the year and the numbers of their resolutions. */
const assemblySessions = [
  ['XXX', '00', 1698, 1764],
  ['XXXV', '05', 2061, 2157],
  ['XXXVI', '06', 2158, 2258],
  ['XXXVII', '07', 2259, 2353],
  ['XLII', '12', 2699, 2764],
  ['XLIV', '14', 2814, 2871],
] as const;

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}
