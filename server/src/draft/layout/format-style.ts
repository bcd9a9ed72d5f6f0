/** How formatting lays out a draft. What is not set stays as it is written. */
export interface FormatStyle {
  /** The column after which no line goes on, where the words allow it; 0 for one line a paragraph. */
  readonly wrapColumn?: number;
  /** Whether labels of lists at one level are written as most of the draft's are. */
  readonly oneLabelStyle?: boolean;
}
