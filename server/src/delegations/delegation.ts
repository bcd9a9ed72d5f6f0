/** Who can stand before a colon in a bracket: a state, a group of states, an office of the meeting, or an organization that observes. */
export interface Delegation {
  /** A state's ISO 3166 alpha-3 code, or a slug: "VEN", "eu", "secretariat". */
  readonly id: string;
  /** The full English name: "Bolivarian Republic of Venezuela". */
  readonly name: string;
  readonly kind: 'state' | 'group' | 'office' | 'observer';
  readonly oasMember?: boolean;
}

/** A delegation with the forms that drafts write it in. */
export interface DelegationEntry extends Delegation {
  /** Recognized whatever their case, accents, dots, hyphens, spaces and articles. */
  readonly names: readonly string[];
  /** Recognized in these capitals only, which tell them from common words ("US", "BASIC", "Can"); dots, hyphens and spaces do not count. */
  readonly abbreviations: readonly string[];
}
