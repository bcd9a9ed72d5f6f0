import type { NamedDelegation } from '../../delegations/delegations.ts';
import type { Stance } from '../../languages/negotiation-words.ts';
import type { Stand } from '../proposals/bracket-reading.ts';
import type { Holder, Version } from './contest.ts';

type Holders = Pick<Version, 'supporters' | 'opponents' | 'undecided'>;

export const nobody: Holders = { supporters: [], opponents: [], undecided: [] };

/** Who stands where on words that some propose and others speak of. */
export function holdersOf(proposers: readonly NamedDelegation[], stands: readonly Stand[]): Holders {
  const of = (side: Side): Holder[] => stands.filter((stand) => sideOf(stand) === side).map(holder);
  return {
    supporters: [...proposers.map((by) => named(by)), ...of('supports')],
    opponents: of('opposes'),
    undecided: of('undecided'),
  };
}

/** Those who stand against words are for the text without them. */
export function against({ opponents }: Holders): Holders {
  return { ...nobody, supporters: opponents };
}

export function named({ written, span, delegation }: NamedDelegation, says?: string): Holder {
  return { written, span, delegation, says };
}

type Side = 'supports' | 'opposes' | 'undecided';

function holder(stand: Stand): Holder {
  return named(stand, stand.directive.written);
}

/** Who wants other words, or a part of these deleted, is neither for them nor against them. */
function sideOf({ directive: { stance, quoted } }: Stand): Side {
  return quoted.length > 0 || stance === undefined ? 'undecided' : (sides[stance] ?? 'undecided');
}

const sides: Readonly<Partial<Record<Stance, Side>>> = {
  retain: 'supports',
  support: 'supports',
  unbracket: 'supports',
  delete: 'opposes',
  oppose: 'opposes',
};
