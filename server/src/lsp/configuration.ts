import { fileKey, fileNameOf, pathOf } from '../service.ts';
import type { Context } from './context.ts';
import { draftAt } from './draft-at.ts';

/** Answers `penholder/configuration`: what holds for a draft, what was told from its text and why, and where it is set, as JSON for a person to read. */
export function serveConfiguration(context: Context): void {
  const { connection, service, settings, guard } = context;
  connection.onRequest(
    'penholder/configuration',
    guard('configuration', null, async ({ uri }: { readonly uri: string }) => {
      const key = fileKey(uri);
      const { convention, rules } = service.effective(await settings.of(key));
      const draft = await draftAt(context, uri);
      const file = await settings.fileOf(key);
      const configuration = {
        draft: fileNameOf(uri),
        convention,
        detected: draft && service.detected(draft),
        settingsFile: file === undefined ? null : pathOf(file),
        rules,
      };
      return `${JSON.stringify(configuration, null, 2)}\n`;
    }),
  );
}
