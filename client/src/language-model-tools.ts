import {
  Disposable,
  type ExtensionContext,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  l10n,
  lm,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DeclaredTool, type ToolInputs, toolQuestion } from './tool-question.ts';

/** What the server answers: JSON, or a sentence for the model that says why there is none. */
interface Told {
  readonly answer?: string;
  readonly refusal?: string;
}

/** The tools that the manifest declares, registered for as long as the user's own setting says so: a model is told nothing before. */
export function registerLanguageModelTools({ extension }: ExtensionContext, clientOf: () => BaseLanguageClient | undefined): Disposable {
  const declared: readonly DeclaredTool[] = extension.packageJSON.contributes.languageModelTools;
  let registered: Disposable | undefined;
  const follow = (): void => {
    const isOn = workspace.getConfiguration('penholder').get<boolean>('languageModelTools.enabled') === true;
    if (isOn) registered ??= Disposable.from(...declared.map((tool) => lm.registerTool(tool.name, toolOf(tool, clientOf))));
    else {
      registered?.dispose();
      registered = undefined;
    }
  };
  follow();
  return Disposable.from(
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('penholder.languageModelTools')) follow();
    }),
    { dispose: () => registered?.dispose() },
  );
}

function toolOf(tool: DeclaredTool, clientOf: () => BaseLanguageClient | undefined): LanguageModelTool<ToolInputs> {
  return {
    prepareInvocation: ({ input }) => toolQuestion(tool, input, question),
    async invoke({ input }, token) {
      const asked = { name: tool.name.replace(/^penholder_/, ''), inputs: input };
      const told = await clientOf()?.sendRequest<Told>('penholder/tool', asked, token);
      if (told?.answer === undefined)
        throw new Error(told?.refusal ?? 'Penholder is not running. Its command “Restart Language Server” starts it.');
      return new LanguageModelToolResult([new LanguageModelTextPart(told.answer)]);
    },
  };
}

function question(about: string, handsOut: string): string {
  return l10n.t('A language model asks about {0}. {1} It goes to the model, wherever that runs.', about, handsOut);
}
