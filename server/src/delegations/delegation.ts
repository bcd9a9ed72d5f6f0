/** Who can stand before a colon in a bracket: a state, a group of states, or an office of the meeting. */
export interface Delegation {
  /** A state's ISO 3166 alpha-3 code, or a slug: "VEN", "eu", "secretariat". */
  readonly id: string;
  /** The full English name: "Bolivarian Republic of Venezuela". */
  readonly name: string;
  readonly kind: 'state' | 'group' | 'office';
  readonly oasMember?: boolean;
}

/** A delegation with the forms that drafts write it in. */
export interface Entry extends Delegation {
  /** Forgiving of case, accents, dots, hyphens, spaces and articles. */
  readonly names: readonly string[];
  /** Told from common words only by their capitals ("US", "BASIC", "Can"), so case counts; dots, hyphens and spaces do not. */
  readonly abbreviations: readonly string[];
}
