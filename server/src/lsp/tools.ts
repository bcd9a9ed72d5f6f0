import type { CancellationToken } from 'vscode-languageserver';
import { fileKey, fileNameOf, isWithin, pathOf } from '../service.ts';
import { tools } from '../tools/index.ts';
import { draftsThatThereAre, failedByFault, ToolRefusal } from '../tools/refusal.ts';
import type { Desk, DraftOnDesk, Tool } from '../tools/tool.ts';
import type { Context } from './context.ts';
import { ensureWanted, unlessCancelled } from './guard.ts';
import { textReader } from './text-reader.ts';
import { whileWanted } from './while-wanted.ts';

interface Asked {
  readonly name: string;
  /** Whatever a model has made up: no editor holds it against the schema before. */
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/** The answer as JSON, or a sentence for the model that says why there is none. */
interface Told {
  readonly answer?: string;
  readonly refusal?: string;
}

/** Answers `penholder/tool`, what a language model asks of the drafts that are open and of those of the workspace: the client asks only where its user has said so. */
export function serveTools(context: Context): void {
  const { connection, guard } = context;
  connection.onRequest(
    'penholder/tool',
    guard('tool', { refusal: failedByFault }, async ({ name, inputs }: Asked, token): Promise<Told> => {
      const tool = tools.find((each) => each.name === name);
      if (tool === undefined) return { refusal: `There is no tool “${name}”.` };
      try {
        return { answer: JSON.stringify(await tool.answer(textsIn(inputs, tool), workspaceDesk(context, token))) };
      } catch (error) {
        if (error instanceof ToolRefusal) return { refusal: error.message };
        throw error;
      }
    }),
  );
}

/** @throws ToolRefusal where an input that the tool needs is missing, or is no text. */
function textsIn(inputs: Asked['inputs'], tool: Tool): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tool.inputs).map(([name, { description }]) => {
      const given = inputs?.[name];
      if (typeof given !== 'string') throw new ToolRefusal(`Give “${name}” as text. ${description}`);
      return [name, given];
    }),
  );
}

function workspaceDesk(context: Context, token: CancellationToken): Desk {
  const { service, documents, workspace, library, settings, quoted } = context;
  const read = textReader(context, token);

  async function settled(): Promise<void> {
    await unlessCancelled(Promise.all([workspace.settled(), ...documents.uris().map(documents.read)]), token);
    await library.flush();
  }

  async function draft(file: string): Promise<DraftOnDesk> {
    await settled();
    const uri = keyNamed(file);
    const found = await read(uri);
    ensureWanted(token);
    if (found === undefined) throw new ToolRefusal(`${shown(uri)} cannot be read: it has gone, or it is no text in UTF-8.`);
    await quoted.readFor(uri, found);
    return { draft: found, uri, settings: await settings.of(uri) };
  }

  /** @throws ToolRefusal where no draft or several have the name. */
  function keyNamed(file: string): string {
    const keys = [...new Set([...documents.uris().map(fileKey), ...workspace.files().keys()])];
    const whole = keys.filter((key) => [key, shown(key), ...(key.startsWith('file:') ? [pathOf(key)] : [])].includes(file));
    const named = whole.length > 0 ? whole : keys.filter((key) => shown(key).endsWith(`/${file}`));
    const [key] = named;
    if (key !== undefined && named.length === 1) return key;
    const names = (named.length > 0 ? named : keys).map(shown);
    throw new ToolRefusal(
      `${named.length > 0 ? 'Several drafts are' : 'No draft of the workspace is'} named “${file}”. ${draftsThatThereAre(names)}`,
    );
  }

  /** Its path in its folder of the workspace; else all of its path, or the name of a draft without a file. */
  function shown(uri: string): string {
    const folder = [...workspace.folders()].find((each) => isWithin(each, uri));
    if (!uri.startsWith('file:')) return fileNameOf(uri);
    return folder === undefined
      ? pathOf(uri)
      : pathOf(uri)
          .slice(pathOf(`${folder}/`).length)
          .replaceAll('\\', '/');
  }

  return { service, draft, done: (work) => whileWanted(token, work), read, settled, shown };
}
