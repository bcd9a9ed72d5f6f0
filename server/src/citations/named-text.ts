/** Another text that one names. */
export interface NamedText {
  /** The canonical spelling. */
  readonly symbol: string;
  readonly key: string;
}
