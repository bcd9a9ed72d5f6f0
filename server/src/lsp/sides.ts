import type { CancellationToken } from 'vscode-languageserver';
import { type Draft, say, type Whose } from '../service.ts';
import type { Context } from './context.ts';
import { answerInTurns } from './while-wanted.ts';

/** Somebody whose text a draft holds, with words for a person. */
export interface Side {
  readonly whose: Whose;
  readonly title: string;
  readonly detail: string;
}

/** Those that any draft has, and the delegations that this one names. @throws ResponseError when the client has cancelled the request. */
export async function sidesOf(
  { service }: Pick<Context, 'service'>,
  draft: Draft | undefined,
  token: CancellationToken,
): Promise<readonly Side[]> {
  const delegations = draft && (await answerInTurns(token, () => service.sides(draft)));
  return [
    ...sidesOfAll(),
    ...(delegations ?? []).map(({ written, name }) => ({
      whose: { delegation: written },
      title: name,
      detail: say('sideOfDelegation', { name: written }),
    })),
  ];
}

function sidesOfAll(): readonly Side[] {
  return [
    { whose: 'agreed', title: say('sideAgreed'), detail: say('sideAgreedDetail') },
    { whose: 'accepted', title: say('sideAccepted'), detail: say('sideAcceptedDetail') },
    { whose: 'original', title: say('sideOriginal'), detail: say('sideOriginalDetail') },
  ];
}
