/** A tool as the manifest declares it. */
export interface DeclaredTool {
  readonly name: string;
  readonly displayName: string;
  /** "Hands out …." */
  readonly userDescription: string;
}

/** What the model made of the schema, which VS Code does not hold it to. */
export type ToolInputs = Readonly<Record<string, unknown>>;

/** What VS Code shows before a model is told anything, and while it is: what is asked about, and what would be handed out. */
export function toolQuestion(tool: DeclaredTool, inputs: ToolInputs, question: (about: string, handsOut: string) => string) {
  const about = Object.values(inputs)
    .map((value) => shown(String(value).replace(/\s+/g, ' ').trim()))
    .join(', ');
  return {
    invocationMessage: `${tool.displayName}: ${about}`,
    confirmationMessages: {
      title: `${tool.displayName}?`,
      message: question(about, tool.userDescription),
    },
  };
}

/** Not cut within a pair of surrogates: half of one is no character. */
function shown(value: string): string {
  return `“${value.length > mostUnits ? `${value.slice(0, mostUnits).replace(/[\ud800-\udbff]$/, '')}…` : value}”`;
}

/** As much of a model's question as a person reads, in UTF-16 code units. */
const mostUnits = 200;
