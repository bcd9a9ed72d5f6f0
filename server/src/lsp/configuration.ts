import { fileKey } from '../service.ts';
import type { Context } from './context.ts';

/** Answers `penholder/configuration`: the settings that hold for a draft, as JSON for a person to read. */
export function serveConfiguration({ connection, service, settings, guard }: Context): void {
  connection.onRequest(
    'penholder/configuration',
    guard('configuration', null, async ({ uri }: { readonly uri: string }) => {
      return `${JSON.stringify(service.effective(await settings.of(fileKey(uri))), null, 2)}\n`;
    }),
  );
}
