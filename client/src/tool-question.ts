/** A tool as the manifest declares it. */
export interface DeclaredTool {
  readonly name: string;
  readonly displayName: string;
  /** "Hands out …." */
  readonly userDescription: string;
}

export type ToolInputs = Readonly<Record<string, string>>;

/** What VS Code shows before a model is told anything, and while it is: what is asked about, and what would be handed out. */
export function toolQuestion(tool: DeclaredTool, inputs: ToolInputs, question: (about: string, handsOut: string) => string) {
  const about = Object.values(inputs)
    .map((value) => value.replace(/\s+/g, ' ').trim())
    .map((value) => `“${value.length > mostUnits ? `${value.slice(0, mostUnits)}…` : value}”`)
    .join(', ');
  return {
    invocationMessage: `${tool.displayName}: ${about}`,
    confirmationMessages: {
      title: `${tool.displayName}?`,
      message: question(about, tool.userDescription),
    },
  };
}

/** As much of a model's question as a person reads, in UTF-16 code units. */
const mostUnits = 200;
